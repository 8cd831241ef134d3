/** The commands that write entries, each by its name. */
import * as vscode from 'vscode';
import type { Git } from '../../git/git';
import type { ShownWords } from '../../journal/shown-words';
import { isTarget } from '../tree/chosen-line';
import type { Target } from '../tree/node';
import { type Ask, PreparedAsk } from './ask';
import { attackMode } from './attack-mode';
import type { Run } from './capture';
import { catchUp } from './catch-up';
import { dailyCheckIn } from './check-in';
import { completeEntries } from './complete-entries';
import { Desk, type DeskParts } from './desk';
import { endAttack } from './end-attack';
import { fileInbox } from './file-inbox';
import type { FirstPage } from './first-page';
import { logAttack } from './log-attack';
import { logClearDays } from './log-clear-days';
import { logDose } from './log-dose';
import { logSideEffect } from './log-side-effect';
import { logVisit } from './log-visit';
import { markUnknown } from './mark-unknown';
import { newDiary } from './new-diary';
import { openToday } from './open-today';
import { QuickAsk } from './quick-ask';
import { changeTreatment, startTreatment, stopTreatment } from './treatments';

const commands: Readonly<Record<string, Run>> = {
  attackMode,
  logAttack,
  endAttack,
  logDose,
  logClearDays,
  dailyCheckIn,
  catchUp,
  completeEntries,
  markUnknown,
  logSideEffect,
  startTreatment,
  changeTreatment,
  stopTreatment,
  logVisit,
  openToday,
  fileInbox,
};

/** What a key binding or a line of the tree gives along: a file or folder of the diary, an entry, answers in their order. */
interface Given {
  uri?: vscode.Uri;
  at?: Target;
  answers?: readonly (string | null)[];
}

export interface CaptureParts extends DeskParts {
  git: Git;
  firstPage: FirstPage;
}

export function registerCaptures({ git, firstPage, ...parts }: CaptureParts): vscode.Disposable {
  const desk = new Desk(parts);
  const registered = Object.entries(commands).map(([name, run]) =>
    vscode.commands.registerCommand(`migraineJournal.${name}`, (argument: unknown) =>
      runFor(desk, run, argument),
    ),
  );
  const start = vscode.commands.registerCommand('migraineJournal.newDiary', (argument: unknown) =>
    asking(argument, parts.words, ({ uri, ask }) =>
      newDiary({ git, clock: desk.clock, ask, firstPage }, uri),
    ),
  );
  return vscode.Disposable.from(...registered, start);
}

async function runFor(desk: Desk, run: Run, argument: unknown): Promise<string | undefined> {
  const { clock } = desk;
  const { uri, at } = givenBy(argument);
  const diary = await desk.diary(uri);
  return diary && asking(argument, desk.words, ({ ask }) => run({ desk, diary, ask, at, clock }));
}

interface Asked {
  ask: Ask;
  uri: vscode.Uri | undefined;
}

async function asking<T>(
  argument: unknown,
  words: ShownWords,
  act: (asked: Asked) => Promise<T>,
): Promise<T> {
  const { uri, answers = [] } = givenBy(argument);
  const person = new QuickAsk(words);
  const ask = answers.length > 0 ? new PreparedAsk(answers, person) : person;
  try {
    return await act({ ask, uri });
  } finally {
    ask.end();
  }
}

function givenBy(argument: unknown): Given {
  if (argument instanceof vscode.Uri) return { uri: argument };
  if (typeof argument !== 'object' || argument === null) return {};
  const { uri, at, answers } = argument as Record<string, unknown>;
  const isAnswer = (answer: unknown) => answer === null || typeof answer === 'string';
  return {
    ...(uri instanceof vscode.Uri ? { uri } : {}),
    ...(isTarget(at) ? { at } : {}),
    ...(Array.isArray(answers) && answers.every(isAnswer) ? { answers } : {}),
  };
}
