/** Counts of days in plain words, with what is not known always said beside what is. */
import type { Block, Counts, Coverage, LeftOut, Trends } from '../trends/types';
import { inARow, type Words } from './words';

/** `9–13`: if none, and if all, of the unknown days had headache. */
export function headacheBounds(stretch: Counts & Coverage, words: Words): string {
  const { headacheDays, unknownDays } = stretch;
  return `${words.number(headacheDays)}–${words.number(headacheDays + unknownDays)}`;
}

/** `28 days from 2 March 2026` */
export function windowWords(stretch: Coverage, words: Words): string {
  return `${words.count(stretch.days, 'day')} from ${words.date(stretch.from)}`;
}

/** The whole of a block in one sentence, for its mark. */
export function blockWords(block: Block, words: Words): string {
  if (block.recordedDays === 0) return `${windowWords(block, words)}: nothing recorded, all days unknown`;
  // Never "of them": a day of aura alone can be a migraine day without being a headache day.
  const parts = [
    words.count(block.headacheDays, 'headache day'),
    words.count(block.migraineDays, 'migraine day'),
  ];
  if (block.migraineUnclear > 0) {
    parts.push(`${words.number(block.migraineUnclear)} where migraine cannot be told`);
  }
  if (block.unknownDays > 0) parts.push(`${words.number(block.unknownDays)} unknown`);
  return `${windowWords(block, words)}: ${parts.join(', ')}`;
}

/** `1 entry and 2 values left out`, or nothing where all could be read. */
export function leftOutWords(leftOut: LeftOut[], words: Words): string {
  const entries = leftOut.filter((item) => item.key === null).length;
  const values = leftOut.length - entries;
  const parts: string[] = [];
  if (entries > 0) parts.push(entries === 1 ? '1 entry' : `${words.number(entries)} entries`);
  if (values > 0) parts.push(words.count(values, 'value'));
  return parts.length === 0 ? '' : `${inARow(parts)} left out`;
}

/** `Migraine days by leiden+type` */
export function ruleWords(trends: Trends): string {
  return `Migraine days by ${trends.rules.migraineDay}`;
}
