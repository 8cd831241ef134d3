/**
 * Attack Mode: for a dark room. The first answer, two keys at most, writes the attack; each one after it goes into it at
 * once. Escape at any time keeps what is written; what was skipped is asked for another day.
 */

import * as vscode from 'vscode';
import type { Attack } from '../../journal/attack-span';
import { given } from '../../journal/capture/given';
import type { Pages } from '../../journal/capture/pages';
import type { WrittenDose } from '../../journal/capture/writings';
import { Refused } from '../../journal/edit/refused';
import { openAttack } from '../../journal/open-attacks';
import { phrase } from '../../journal/phrase';
import type { DiaryEntry } from '../../journal/rules/diary-rule';
import { Miss } from '../../journal/scalars/miss';
import { readPain } from '../../journal/scalars/words';
import { asWritten, inEntry, startAt } from '../../journal/wall-time';
import { medicineQuestion, sideQuestion, symptomsIn, symptomsQuestion, writeMedicine } from './attack-steps';
import { type Capture, write } from './capture';
import type { Question } from './question';
import { painQuestion } from './questions';

const { t } = vscode.l10n;

interface Step {
  question: Question;
  write(pages: Pages, at: DiaryEntry<Attack>, answer: string): string | WrittenDose | Refused;
}

export async function attackMode(capture: Capture): Promise<string | undefined> {
  const { ask, clock, desk, diary } = capture;
  const title = t('Attack Mode');
  const pages = await desk.pages(diary, clock);
  const open = openAttack(pages.facts, clock.now);
  const first = open
    ? t('Your attack goes on. How bad is the pain now, 0 to 10?')
    : t('How bad is the pain, 0 to 10? Enter alone writes the attack without it.');
  const question = painQuestion(title, first);
  const answer = await ask.ask(
    open ? question : { ...question, skip: t('Write the attack, without its pain') },
  );
  if (answer === undefined) return undefined;
  let file = await write(capture, (now) =>
    open ? writeCourse(now, open, answer) : writeAttack(now, answer),
  );
  if (file === undefined) return undefined;
  for (const step of await steps(capture, title)) {
    const said = await ask.ask(step.question);
    if (said === undefined) break;
    if (said !== '') file = (await write(capture, (now) => onTheAttack(now, step, said))) ?? file;
  }
  return file;
}

async function steps({ desk, diary }: Capture, title: string): Promise<Step[]> {
  const known = await desk.known(diary);
  return [
    {
      question: medicineQuestion(
        title,
        t('Taken anything just now? A number, or a name. Enter skips.'),
        known,
      ),
      write: writeMedicine,
    },
    {
      question: symptomsQuestion(
        title,
        t('What comes with it? Type the letters, then Enter. Enter alone skips.'),
      ),
      write: (pages, at, answer) => pages.set(at, 'symptoms', symptomsIn(answer)),
    },
    { question: sideQuestion(title), write: (pages, at, answer) => pages.set(at, 'side', answer) },
  ];
}

function onTheAttack(pages: Pages, step: Step, answer: string): string | WrittenDose | Refused {
  const at = openAttack(pages.facts, pages.clock.now);
  return at ? step.write(pages, at, answer) : new Refused(phrase('The attack is not open any more.'));
}

function writeAttack(pages: Pages, answer: string): string | Refused {
  const { clock, zone } = pages;
  const start = startAt({ date: clock.now.date, time: clock.now.time }, clock, zone);
  return pages.add({ kind: 'attack', ...start, ...given({ pain: painIn(answer) }) });
}

/** A step of the course; the attack's own pain is its worst. */
function writeCourse(pages: Pages, at: DiaryEntry<Attack>, answer: string): string | Refused {
  const pain = painIn(answer);
  if (pain === undefined) return at.file;
  const { clock, zone } = pages;
  const wall = { date: clock.now.date, time: clock.now.time };
  const step = { at: asWritten(at.entry.when, inEntry(at.entry, wall, clock, zone)), pain };
  const written = pages.addStep(at, step);
  const { pain: worst } = at.entry;
  const isWorse =
    worst === undefined || (typeof worst === 'number' && typeof pain === 'number' && pain > worst);
  const now = pages.find(at.entry, at.file);
  return isWorse && now ? pages.set(now, 'pain', pain) : written;
}

function painIn(answer: string) {
  const pain = readPain(answer);
  return answer === '' || pain instanceof Miss ? undefined : pain;
}
