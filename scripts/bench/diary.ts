/**
 * Invented diaries of any length, for measuring: some 72 entries a month as a diligent writer has them, most of them short,
 * in monthly files. The same seed gives the same texts.
 */
import { addDays, isoDate } from '../../src/journal/scalars/day';
import type { TextFile } from '../../src/trends/content';
import { type Dice, dice } from '../sample/dice';

export interface Invented {
  journals: TextFile[];
  profile: TextFile;
  entries: number;
}

/** The last day written, so that a diary of any length ends at the same time. */
export const lastDay = '2026-04-28';

export function inventDiary(years: number, seed: number): Invented {
  const days = Math.round(years * 365.25);
  const months = new Map<string, string[]>();
  const put = (date: string, entry: string) => {
    const month = date.slice(0, 7);
    const list = months.get(month) ?? [];
    months.set(month, list);
    list.push(entry);
  };
  for (let i = days - 1; i >= 0; i--) {
    const date = addDays(lastDay, -i);
    for (const entry of dayEntries(date, days - 1 - i, dice(`${seed} ${date}`))) put(date, entry);
  }
  const journals = [...months].map(([month, list]) => ({
    path: `${month.slice(0, 4)}/${month}.migraine.yaml`,
    text: list.join(''),
  }));
  const entries = [...months.values()].reduce((sum, list) => sum + list.length, 0);
  return { journals, profile: { path: 'profile.migraine.yaml', text: profileText }, entries };
}

/** All of a diary as one file. */
export function inOneFile({ journals }: Invented): string {
  return journals.map(({ text }) => text).join('');
}

const profileText = `profile: 1
timezone: Europe/Berlin
drugs:
  sumatriptan: {class: triptan, usual: 50 mg}
  my-powder: {class: combination, contains: [paracetamol, aspirin, caffeine]}
limits:
  triptan: 9 per 30d
`;

function dayEntries(date: string, day: number, d: Dice): string[] {
  const entries: string[] = [];
  if (d.chance(0.3)) entries.push(attack(date, d));
  else if (d.chance(0.85)) entries.push(`- clear: ${date}\n`);
  if (d.chance(0.95)) entries.push(checkIn(date, d));
  if (d.chance(0.3)) entries.push(intake(date, d));
  if (d.chance(0.2)) entries.push(`- note: ${date}\n  text: ${d.pick(notes)}\n`);
  if (day % 60 === 10) entries.push(treatment(date, Math.floor(day / 60), d));
  if (d.chance(0.015)) {
    entries.push(
      `- side-effect: ${date}\n  of: ${d.pick(preventives)}\n  symptom: [drowsiness, dizziness]\n  severity: mild\n  end: ${addDays(date, 5)}\n`,
    );
  }
  if (day % 91 === 30) entries.push(`- visit: ${date}\n  with: Dr. Albers\n  decided: go on\n`);
  if (day % 91 === 29) entries.push(`- score: ${date}\n  name: HIT-6\n  total: ${d.whole(50, 70)}\n`);
  return entries;
}

const preventives = ['propranolol', 'topiramate', 'amitriptyline', 'candesartan', 'baclofen'];
const notes = ['long drive', 'rain all day', 'visitors until late', 'slept badly, work was long', 'quiet'];
const acute = ['sumatriptan', 'sumatriptan', 'ibuprofen', 'naproxen', 'my-powder'];

function clock(d: Dice, from: number, to: number): string {
  return `${String(d.whole(from, to)).padStart(2, '0')}:${String(d.whole(0, 11) * 5).padStart(2, '0')}`;
}

function attack(date: string, d: Dice): string {
  const start = clock(d, 5, 13);
  const lines = [`- attack: ${date} ${start}`];
  if (d.chance(0.9)) lines.push(`  end: T${clock(d, 15, 22)}`);
  lines.push(`  pain: ${d.whole(2, 9)}`);
  if (d.chance(0.7)) lines.push(`  side: ${d.pick(['left', 'right', 'both'])}`, '  quality: pulsating');
  if (d.chance(0.7)) lines.push('  symptoms: [nausea, photophobia, phonophobia]');
  if (d.chance(0.15)) lines.push('  aura: [{kind: visual, lasted: 25m}]');
  if (d.chance(0.75)) {
    const before = d.whole(3, 8);
    lines.push(
      '  doses:',
      `    - {drug: ${d.pick(acute)}, dose: 50 mg, at: T${clock(d, 14, 14)}, pain-before: ${before}, pain-2h: ${d.whole(0, before)}}`,
    );
  }
  if (d.chance(0.4))
    lines.push('  activity: worse', '  prodrome: [yawning, stiff-neck]', '  triggers: [stress, short-sleep]');
  if (d.chance(0.6)) lines.push(`  impact: ${d.pick(['mild', 'moderate', 'severe'])}`, '  onset: waking');
  if (d.chance(0.3)) lines.push('  note: |', '    Lay down in the dark.', '    Better after sleep.');
  return `${lines.join('\n')}\n`;
}

function checkIn(date: string, d: Dice): string {
  const lines = [`- day: ${date}`, `  sleep: ${d.whole(5, 9)}h 30m`, `  stress: ${d.whole(0, 9)}`];
  if (d.chance(0.2)) lines.push(`  headache: ${d.whole(1, 4)}`);
  if (d.chance(0.5))
    lines.push(`  sleep-quality: ${d.whole(2, 9)}`, `  mood: ${d.whole(2, 9)}`, '  weather: [rain, windy]');
  if (d.chance(0.15)) lines.push('  note: |', `    ${d.pick(notes)}, ${d.pick(notes)}.`);
  if (d.chance(0.5)) lines.push(`  impact: ${d.pick(['none', 'mild', 'moderate'])}`);
  lines.push(
    `  factors: ${d.chance(0.4) ? `[${d.pick(['alcohol', 'skipped-meal', 'short-sleep'])}]` : 'none'}`,
  );
  if (Number(date.slice(8)) === 14) lines.push('  menstruation: 1');
  if (d.chance(0.05)) lines.push('  missed: [baclofen]');
  return `${lines.join('\n')}\n`;
}

function intake(date: string, d: Dice): string {
  return `- intake: ${date} ${clock(d, 8, 20)}\n  drug: ${d.pick(['ibuprofen', 'paracetamol', 'naproxen'])}\n  dose: 400 mg\n  reason: ${d.pick(['headache', 'other'])}\n`;
}

/** One preventive after the other, each going up in steps and then stopped. */
function treatment(date: string, step: number, d: Dice): string {
  const drug = preventives[Math.floor(step / 4) % preventives.length];
  if (step % 4 === 3)
    return `- treatment: ${date}\n  drug: ${drug}\n  stop: ${d.pick(['no-effect', 'not-tolerated'])}\n`;
  return `- treatment: ${date}\n  drug: ${drug}\n  dose: ${(step % 4) * 5 + 5} mg\n  times: 3\n`;
}

/** A date some days after the last one, for an edit that is new each time. */
export function dayAfterLast(days: number): string {
  return isoDate(Math.round(Date.UTC(2026, 3, 28) / 86_400_000) + days);
}
