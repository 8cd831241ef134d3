/** Invented figures to draw in tests: from nothing at all to twenty years. */
import { utcDay } from 'd3-time';
import type { SaidComparison } from '../../../src/trends/comparison-types';
import type { Figures } from '../../../src/trends/figure-types';
import type { AcuteClass, Behind, Block, Counts, Treatment, Trends } from '../../../src/trends/types';
import { acuteClasses } from '../../../src/trends/types';

export interface Diary {
  trends: Trends;
  behind: Behind;
  figures: Partial<Figures>;
  compared?: SaidComparison | null;
}

const iso = (day: Date) => day.toISOString().slice(0, 10);
export const dateAfter = (from: string, days: number) =>
  iso(utcDay.offset(new Date(`${from}T00:00:00Z`), days));

const noDays = (): Record<AcuteClass, number> =>
  Object.fromEntries(acuteClasses.map((name) => [name, 0])) as Record<AcuteClass, number>;

export const noCounts: Counts = {
  attacks: 0,
  episodes: 0,
  clearDays: 0,
  headacheDays: 0,
  migraineDays: 0,
  migraineUnclear: 0,
  moderateOrSevereDays: 0,
  moderateOrSevereInherited: 0,
  moderateOrSevereUnclear: 0,
  acuteDays: noDays(),
  acuteUnrecorded: 0,
};

/** What a block is made from; days not told are unknown. */
export interface Told {
  days?: number;
  headache?: number;
  migraine?: number;
  unclear?: number;
  clear?: number;
  acute?: Partial<Record<AcuteClass, number>>;
}

export function blockFrom(from: string, told: Told): Block {
  const { days = 28, headache = 0, migraine = 0, unclear = 0, clear = 0, acute = {} } = told;
  return {
    from,
    to: dateAfter(from, days - 1),
    days,
    recordedDays: headache + clear,
    unknownDays: days - headache - clear,
    ...noCounts,
    headacheDays: headache,
    migraineDays: migraine,
    migraineUnclear: unclear,
    clearDays: clear,
    acuteDays: { ...noDays(), ...acute },
    headacheRate28: null,
  };
}

/** Blocks one after the other from a first day, and the figures around them. */
export function diaryFrom(first: string, told: Told[], treatments: Treatment[] = []): Diary {
  const blocks = told.map((one, index) => blockFrom(dateAfter(first, 28 * index), one));
  const sum = (of: (block: Block) => number) => blocks.reduce((total, block) => total + of(block), 0);
  const trends: Trends = {
    format: 1,
    period: {
      from: first,
      to: blocks.at(-1)?.to ?? first,
      days: sum((block) => block.days),
      recordedDays: sum((block) => block.recordedDays),
      unknownDays: sum((block) => block.unknownDays),
    },
    rules: { migraineDay: 'leiden+type', timeZone: 'Europe/Berlin', anchor: first },
    totals: { ...noCounts, headacheDays: sum((block) => block.headacheDays) },
    blocks,
    months: [],
    treatments,
    leftOut: [],
  };
  return { trends, behind: behindOf(trends), figures: {} };
}

/** As many entries behind a mark as it has days: enough to tell the marks apart. */
function behindOf({ blocks, treatments }: Trends): Behind {
  const labels: string[] = [];
  const behind: Behind = { entries: [], blocks: [], acute: {} as Behind['acute'], steps: [] };
  const add = (label: string) => labels.push(label) - 1;
  const addDays = (block: Block, count: number, what: string) =>
    Array.from({ length: count }, (_, day) => add(`${what} of ${dateAfter(block.from, day)}`));
  behind.blocks = blocks.map((block) => addDays(block, block.recordedDays, 'attack'));
  for (const name of acuteClasses) {
    behind.acute[name] = blocks.map((block) => addDays(block, block.acuteDays[name], name));
  }
  behind.steps = treatments.map(({ steps }) => steps.map((step) => add(`treatment of ${step.from}`)));
  const rows = labels.map((_, row) => row).join(' ');
  const run = { file: '2026/2026-03.migraine.yaml', first: 0, line: 1, rows, labels: labels.join('\n') };
  return { ...behind, entries: [run] };
}
