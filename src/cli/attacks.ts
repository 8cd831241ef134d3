/** `attacks`: one attack after the other, as JSON or text. */
import { durationInWords } from '../journal/scalars/duration';
import { attackList, type ListedAttack, type ListedDose } from '../trends/attack-list';
import type { DiaryContent } from '../trends/source';
import type { Period } from '../trends/trends';
import type { Tri } from '../trends/tri';
import { checkPeriod } from './period';

export interface AttacksOptions extends Period {
  json?: boolean;
}

export function attacksText(content: DiaryContent, { json = false, from, to }: AttacksOptions): string {
  checkPeriod({ from, to });
  const attacks = attackList(content, { from, to });
  if (json) return JSON.stringify(attacks, null, 2);
  if (attacks.length === 0) return 'No attack is recorded here.';
  const head = ['start'.padEnd(16), 'length'.padEnd(13), 'pain'.padEnd(8), 'migraine'.padEnd(11), 'taken'];
  return [head.join('  '), ...attacks.map(row)].join('\n');
}

function row({ start, minutes, pain, migraine, doses }: ListedAttack): string {
  const cells = [
    start.slice(0, 16).replace('T', ' ').padEnd(16),
    (minutes === null ? 'not known' : durationInWords(minutes)).padEnd(13),
    String(pain ?? '').padEnd(8),
    inWords(migraine).padEnd(11),
    doses.map(doseInWords).join(', '),
  ];
  return cells.join('  ').trimEnd();
}

function inWords(told: Tri): string {
  return told === null ? 'cannot tell' : told ? 'yes' : 'no';
}

function doseInWords({ drug, therapy, dose }: ListedDose): string {
  return [drug ?? therapy, dose].filter((part) => part !== null).join(' ');
}
