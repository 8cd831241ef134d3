/** Questions about an attack that is written already: each answer goes into it at once, each can be skipped. */
import * as vscode from 'vscode';
import type { Attack } from '../../journal/attack-span';
import { readAmount } from '../../journal/capture/answers';
import { drugOrTherapy } from '../../journal/capture/drug-or-therapy';
import { given } from '../../journal/capture/given';
import type { Pages } from '../../journal/capture/pages';
import { type WrittenDose, writeDose } from '../../journal/capture/writings';
import type { Refused } from '../../journal/edit/refused';
import type { DiaryEntry } from '../../journal/rules/diary-rule';
import { Miss } from '../../journal/scalars/miss';
import { readName } from '../../journal/scalars/words';
import type { Known } from '../known';
import type { Question } from './question';
import { checkBy } from './questions';
import { amountsOf, takenDrugs } from './ranked';

const { t } = vscode.l10n;

/** By the letter each is typed with: the criteria of migraine (ICHD-3 1.1), and what often comes along. */
const symptomLetters = {
  n: 'nausea',
  v: 'vomiting',
  l: 'photophobia',
  s: 'phonophobia',
  o: 'osmophobia',
  d: 'dizziness',
  k: 'neck-pain',
} as const;

function symptomWords(): Record<keyof typeof symptomLetters, string> {
  return {
    n: t('nausea'),
    v: t('vomiting'),
    l: t('light hurts'),
    s: t('sound hurts'),
    o: t('smells hurt'),
    d: t('dizzy'),
    k: t('neck hurts'),
  };
}

/** `0` says that none of them was there. */
export function symptomsQuestion(title: string, prompt: string): Question {
  const words = symptomWords();
  const choices = Object.entries(symptomLetters).map(([key, term]) => ({
    answer: term,
    key,
    label: words[key as keyof typeof symptomLetters],
  }));
  const none = { answer: 'none', key: '0', label: t('nothing of these') };
  return { title, prompt, skip: t('Skip this question'), choices: [...choices, none], isSeveral: true };
}

export function symptomsIn(answer: string): string[] {
  return answer.split(' ').filter((term) => term !== '' && term !== 'none');
}

export function sideQuestion(title: string): Question {
  const choices = [
    { answer: 'left', key: 'l', label: t('left') },
    { answer: 'right', key: 'r', label: t('right') },
    { answer: 'both', key: 'b', label: t('both sides') },
    { answer: 'changing', key: 'c', label: t('changing') },
  ];
  return { title, prompt: t('Which side? Enter skips.'), skip: t('Skip this question'), choices };
}

/** A number takes what was taken before in the amount of last time; `0` says that nothing was taken. */
export function medicineQuestion(title: string, prompt: string, known: Known): Question {
  const drugs = takenDrugs(known).slice(0, 9);
  const choices = drugs.map((drug, i) => {
    const label = [drug, amountsOf(drug, known)[0] ?? ''].join(' ').trim();
    return { answer: label, key: String(i + 1), label };
  });
  const none = { answer: 'none', key: '0', label: t('nothing') };
  return {
    title,
    prompt,
    skip: t('Skip this question'),
    choices: [...choices, none],
    check: checkBy(readName),
  };
}

/**
 * Into the attack: a medicine with its amount at the end, or that there was none.
 * @param isNow whether it was taken just now; otherwise no time is said
 */
export function writeMedicine(
  pages: Pages,
  at: DiaryEntry<Attack>,
  answer: string,
  isNow = true,
): string | WrittenDose | Refused {
  if (answer === 'none') return pages.set(at, 'doses', []);
  const [, drug = answer, amount = ''] = /^(.*\S)\s+(\d+(?:[.,]\d+)?\s*\S+)$/.exec(answer) ?? [];
  const dose = readAmount(amount);
  const { date, time } = pages.clock.now;
  const taken = dose instanceof Miss ? { name: answer } : { name: drug, dose };
  if (isNow) return writeDose(pages, { ...taken, when: { date, time } });
  const what = drugOrTherapy(taken.name, pages.facts.entries);
  return pages.addDose(at, { ...what, ...given({ dose: taken.dose }) });
}
