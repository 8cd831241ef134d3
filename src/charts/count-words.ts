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
  return words.plural(stretch.days, '{0} day from {1}', '{0} days from {1}', words.date(stretch.from));
}

/** `3 attacks` */
export function attacksWords(count: number, { plural }: Words): string {
  return plural(count, '{0} attack', '{0} attacks');
}

/** The whole of a block in one sentence, for its mark. */
export function blockWords(block: Block, words: Words): string {
  const { t, plural, number } = words;
  const when = windowWords(block, words);
  if (block.recordedDays === 0) return t('{0}: nothing recorded, all days unknown', when);
  // Never "of them": a day of aura alone can be a migraine day without being a headache day.
  const parts = [
    plural(block.headacheDays, '{0} headache day', '{0} headache days'),
    plural(block.migraineDays, '{0} migraine day', '{0} migraine days'),
  ];
  if (block.migraineUnclear > 0) {
    parts.push(t('{0} where migraine cannot be told', number(block.migraineUnclear)));
  }
  if (block.unknownDays > 0) parts.push(t('{0} unknown', number(block.unknownDays)));
  return `${when}: ${parts.join(', ')}`;
}

/** `1 entry and 2 values left out`, or nothing where all could be read. */
export function leftOutWords(leftOut: LeftOut[], words: Words): string {
  const entries = leftOut.filter((item) => item.key === null).length;
  const values = leftOut.length - entries;
  const parts: string[] = [];
  if (entries > 0) parts.push(words.plural(entries, '{0} entry', '{0} entries'));
  if (values > 0) parts.push(words.plural(values, '{0} value', '{0} values'));
  return parts.length === 0 ? '' : words.t('{0} left out', inARow(parts, words));
}

/** `Migraine days by leiden+type` */
export function ruleWords(trends: Trends, { t }: Words): string {
  return t('Migraine days by {0}', trends.rules.migraineDay);
}

/** Of days with acute medicines, those that say nothing of headache; nothing where there is none. */
export function unrecordedWords({ acuteUnrecorded }: Counts, words: Words): string {
  if (acuteUnrecorded === 0) return '';
  return words.plural(
    acuteUnrecorded,
    'On {0} day of this period a medicine is written and nothing of headache.',
    'On {0} days of this period a medicine is written and nothing of headache.',
  );
}
