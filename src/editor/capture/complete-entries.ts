/** Complete Entries: asks for what is missing, one after the other, the latest first; each answer is written in place. */
import * as vscode from 'vscode';
import type { Pages } from '../../journal/capture/pages';
import type { WrittenDose } from '../../journal/capture/writings';
import type { Refused } from '../../journal/edit/refused';
import { readPain, readPainOrAsleep } from '../../journal/scalars/words';
import { spoken } from '../../journal/spoken';
import { type ToComplete, toComplete } from '../../journal/to-complete';
import { medicineQuestion, symptomsIn, symptomsQuestion, writeMedicine } from './attack-steps';
import { type Capture, write } from './capture';
import { chosenEntry } from './chosen';
import { askEnd } from './end-attack';
import type { Question } from './question';
import { askFor, painQuestion } from './questions';

const { t } = vscode.l10n;

type Written = (pages: Pages, one: ToComplete) => string | WrittenDose | Refused;

export async function completeEntries(capture: Capture): Promise<string | undefined> {
  const { at, clock, desk, diary } = capture;
  const { facts } = await desk.pages(diary, clock);
  const chosen = chosenEntry('attack', at, { ...facts, textOf: facts.fileText });
  if (chosen === undefined) return undefined;
  const isAsked = (one: ToComplete) => chosen === null || one.at === chosen;
  const missing = toComplete(facts, clock.now).filter(
    (one) => isAsked(one) && (one.lack !== 'end' || !one.isGoingOn),
  );
  if (missing.length === 0) {
    void vscode.window.showInformationMessage(t('Nothing is missing.'));
    return undefined;
  }
  let file: string | undefined;
  for (const [i, one] of missing.entries()) {
    const title = t('Complete Entries ({0} of {1})', i + 1, missing.length);
    const answered = await answer(capture, title, one);
    if (answered === undefined) break;
    if (answered !== null) file = (await write(capture, (pages) => writeInto(pages, one, answered))) ?? file;
  }
  return file;
}

/** The attack may have changed by the answers before. */
function writeInto(pages: Pages, one: ToComplete, written: Written): ReturnType<Written> {
  const at = pages.find(one.at.entry, one.at.file) ?? one.at;
  return written(pages, { ...one, at });
}

/** Null where it is skipped, undefined where the person stops. */
async function answer(capture: Capture, title: string, one: ToComplete): Promise<Written | null | undefined> {
  const { ask, clock, desk, diary } = capture;
  const words = spoken(one.words, desk.words);
  switch (one.lack) {
    case 'end': {
      const prompt = t('{0} Or ? if you cannot tell. Escape stops.', words);
      const end = await askEnd(
        ask,
        title,
        prompt,
        one.at.entry,
        await desk.pages(diary, clock),
        t('Skip this question'),
      );
      return end === undefined || end === null ? end : (pages, { at }) => pages.set(at, 'end', end);
    }
    case 'pain-2h': {
      const { value, isStopped } = await askFor(ask, readingQuestion(title, words), readPainOrAsleep);
      if (value === undefined) return isStopped ? undefined : null;
      return (pages, { at, path }) => pages.setInDose(at, Number(path[1]), 'pain-2h', value);
    }
    case 'pain': {
      const { value, isStopped } = await askFor(ask, painQuestion(title, words), readPain);
      if (value === undefined) return isStopped ? undefined : null;
      return (pages, { at }) => pages.set(at, 'pain', value);
    }
    case 'symptoms':
      return plain(
        await ask.ask(symptomsQuestion(title, words)),
        (said) =>
          (pages, { at }) =>
            pages.set(at, 'symptoms', symptomsIn(said)),
      );
    case 'doses':
      return plain(
        await ask.ask(medicineQuestion(title, words, await desk.known(diary))),
        (said) =>
          (pages, { at }) =>
            writeMedicine(pages, at, said, false),
      );
  }
}

function plain(said: string | undefined, make: (said: string) => Written): Written | null | undefined {
  return said === undefined || said === '' ? (said === '' ? null : undefined) : make(said);
}

function readingQuestion(title: string, prompt: string): Question {
  const question = painQuestion(title, prompt);
  const more = [
    { answer: 'asleep', key: 'a', label: t('asleep') },
    { answer: 'unknown', key: '?', label: t('I cannot tell') },
  ];
  return { ...question, choices: [...more, ...(question.choices ?? [])] };
}
