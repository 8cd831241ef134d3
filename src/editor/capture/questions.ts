/** Questions that several captures ask, and what their answers say. */
import * as vscode from 'vscode';
import { readAmount, readWhen } from '../../journal/capture/answers';
import { asText } from '../../journal/edit/entry-text';
import type { Part } from '../../journal/phrase';
import { Miss } from '../../journal/scalars/miss';
import type { Moment } from '../../journal/scalars/moment';
import type { Quantity } from '../../journal/scalars/quantity';
import { type Pain, readName, readPain } from '../../journal/scalars/words';
import type { WallClock } from '../../journal/wall-time';
import type { Ask } from './ask';
import type { Choice, Question } from './question';

const { t } = vscode.l10n;

/** Undefined where it is skipped or the person stops; `isStopped` tells which. */
export interface Answer<T> {
  value: T | undefined;
  isStopped: boolean;
}

export async function askFor<T>(
  ask: Ask,
  question: Question,
  read: (answer: string) => T | Miss,
): Promise<Answer<T>> {
  const answer = await ask.ask(question);
  const value = answer === undefined || answer === '' ? undefined : read(answer);
  return { value: value instanceof Miss ? undefined : value, isStopped: answer === undefined };
}

/** For free text: what would be right, where it is not. */
export function checkBy(read: (text: string) => unknown): (text: string) => Part | null {
  return (text) => {
    const value = read(text);
    return value instanceof Miss ? value.expected : null;
  };
}

/** Enter alone is now; undefined where the person stops. */
export async function askWhen(
  ask: Ask,
  title: string,
  prompt: string,
  { now }: WallClock,
): Promise<Moment | undefined> {
  const read = (text: string) => readWhen(text, now);
  const choices: Choice[] = [15, 30, 60, 120].map((minutes) => ({
    answer: `${minutes}m`,
    label: minutes < 60 ? t('{0} min ago', minutes) : t('{0} h ago', minutes / 60),
  }));
  const skip = t('Now, {0}', now.time);
  const answer = await ask.ask({ title, prompt, skip, choices, check: checkBy(read) });
  if (answer === undefined) return undefined;
  const when = read(answer);
  return when instanceof Miss ? undefined : when;
}

export function painQuestion(title: string, prompt: string): Question {
  const words = [t('no pain'), '', '', '', '', '', '', '', '', '', t('the worst you can think of')];
  const numbers: Choice[] = words.map((label, i) => ({ answer: String(i), key: String(i), label }));
  const inWords: Choice[] = ['mild', 'moderate', 'severe'].map((word) => ({ answer: word, label: word }));
  return { title, prompt, skip: t('Skip this question'), choices: [...numbers, ...inWords] };
}

export function askPain(ask: Ask, title: string, prompt: string): Promise<Answer<Pain>> {
  return askFor(ask, painQuestion(title, prompt), readPain);
}

/** A note of any words, kept as text. */
export function askText(ask: Ask, title: string, prompt: string): Promise<Answer<string>> {
  const question = { title, prompt, skip: t('Skip this question'), check: () => null };
  return askFor(ask, question, asText);
}

export function askName(
  ask: Ask,
  title: string,
  prompt: string,
  skip: string,
  choices: readonly Choice[],
): Promise<Answer<string>> {
  return askFor(ask, { title, prompt, skip, choices, check: checkBy(readName) }, readName);
}

/** Enter alone is the usual amount, where there is one; `-` leaves it out. */
export async function askAmount(
  ask: Ask,
  title: string,
  prompt: string,
  amounts: readonly string[],
): Promise<Answer<Quantity>> {
  const [usual, ...others] = amounts;
  const none: Choice = { answer: '-', key: '-', label: t('amount not said') };
  const choices = [...others.map((amount) => ({ answer: amount, label: amount })), ...(usual ? [none] : [])];
  const skip = usual ?? t('Skip this question');
  const answer = await ask.ask({ title, prompt, skip, choices, check: checkBy(readAmount) });
  const written = answer === '' ? usual : answer;
  const value = written === undefined || written === '-' ? undefined : readAmount(written);
  return { value: value instanceof Miss ? undefined : value, isStopped: answer === undefined };
}
