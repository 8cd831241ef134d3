/** From a journal's text to its figures, as a table of expectations wants them. */
import { ok } from 'node:assert/strict';
import { readProfile } from '../../../../src/journal/profile';
import { contentOf } from '../../../../src/trends/content';
import type { FigureName, Figures } from '../../../../src/trends/figure-types';
import type { DiaryContent } from '../../../../src/trends/source';
import { type Period, trendsOf } from '../../../../src/trends/trends';
import type { Trends } from '../../../../src/trends/types';

export interface Options extends Period {
  /** The lines of a profile below `profile: 1`. */
  profile?: string;
}

/** One journal's text, or several by their paths. */
export type Journals = string | Record<string, string>;

export function contentFrom(journals: Journals, profile?: string): DiaryContent {
  const files = typeof journals === 'string' ? { 'a.migraine.yaml': journals } : journals;
  const own = profile === undefined ? null : profileFile(profile);
  return contentOf(
    Object.entries(files).map(([path, text]) => ({ path, text })),
    own,
  );
}

/** A profile that is not read would make a test say less than it seems to. */
export function profileFile(lines: string) {
  const text = `profile: 1\n${lines}\n`;
  ok(readProfile(text).findings.length === 0, `not a sound profile: ${text}`);
  return { path: 'profile.migraine.yaml', text };
}

export function figures(journals: Journals, { profile, ...period }: Options = {}): Trends {
  const found = trendsOf(contentFrom(journals, profile), period);
  ok(found, 'nothing is recorded');
  return found.trends;
}

/** One of the figures beside the counts of windows. */
export function figure<N extends FigureName>(
  name: N,
  journals: Journals,
  { profile, ...period }: Options = {},
): Figures[N] {
  const found = trendsOf(contentFrom(journals, profile), period, [name]);
  ok(found, 'nothing is recorded');
  return found.figures[name];
}

/** An entry from its keys, the kind first. */
export function entry(keys: Record<string, string | number>): string {
  const lines = Object.entries(keys).map(([key, value]) => `${key}: ${value}`);
  return `- ${lines.join('\n  ')}\n`;
}

export function plusDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Every date from the day before the first recorded one to the day after the last, each as a period of its own. */
export function eachDay(journals: Journals, { profile, ...period }: Options = {}): Trends[] {
  const content = contentFrom(journals, profile);
  const whole = trendsOf(content, period)?.trends.period;
  ok(whole, 'nothing is recorded');
  const single: Trends[] = [];
  for (let date = plusDays(whole.from, -1); date <= plusDays(whole.to, 1); date = plusDays(date, 1)) {
    const found = trendsOf(content, { from: date, to: date });
    ok(found, date);
    single.push(found.trends);
  }
  return single;
}

/** What is known of each date of which anything is: `headache`, `clear`, `no headache`, each maybe `strong`. */
export function recorded(journals: Journals, options?: Options): Record<string, string> {
  const days = eachDay(journals, options).filter(({ period }) => period.recordedDays > 0);
  return Object.fromEntries(days.map((day) => [day.period.from, ofHeadache(day)]));
}

function ofHeadache({ totals }: Trends): string {
  if (totals.headacheDays > 0) return totals.moderateOrSevereDays > 0 ? 'strong headache' : 'headache';
  return totals.clearDays > 0 ? 'clear' : 'no headache';
}

export function headacheDates(journals: Journals, options?: Options): string[] {
  return eachDay(journals, options)
    .filter(({ totals }) => totals.headacheDays > 0)
    .map(({ period }) => period.from);
}

export type Answer = 'yes' | 'no' | 'cannot tell';

/** Whether a date is a migraine day. */
export function migraine(journals: Journals, date: string, profile: string): Answer {
  const { totals } = figures(journals, { profile, from: date, to: date });
  ok(totals.migraineDays + totals.migraineUnclear <= 1);
  return totals.migraineDays === 1 ? 'yes' : totals.migraineUnclear === 1 ? 'cannot tell' : 'no';
}

/** The classes that count on each date with a dose, `any` last. */
export function acute(journals: Journals, options?: Options): Record<string, string> {
  const days = eachDay(journals, options).map(({ period, totals }): [string, string] => [
    period.from,
    Object.entries(totals.acuteDays)
      .filter(([, count]) => count > 0)
      .map(([name]) => name)
      .sort((a, b) => Number(a === 'any') - Number(b === 'any') || (a < b ? -1 : 1))
      .join(' '),
  ]);
  return Object.fromEntries(days.filter(([, classes]) => classes !== ''));
}
