/** Which entries stand behind each mark of a picture, so that every mark leads back to the text. */
import { dayNumber } from '../journal/scalars/day';
import type { Days } from './days';
import type { Refs } from './refs';
import type { PlacedEntry } from './source';
import type { TreatmentCourse } from './treatments';
import { type AcuteClass, acuteClasses, type Behind, type Block } from './types';

export function behind(
  days: Days,
  blocks: readonly Block[],
  courses: readonly TreatmentCourse[],
  refs: Refs,
): Behind {
  return {
    blocks: blocks.map((block) => sourcesIn(days, block).map(refs.of)),
    acute: acuteEntries(days, blocks, refs),
    steps: courses.map(({ steps }) => steps.map(({ placed }) => refs.of(placed))),
    entries: refs.all,
  };
}

/** Entries on headache days first, since those are what a bar is about. */
function sourcesIn(days: Days, block: Block): PlacedEntry[] {
  const aching = new Set<PlacedEntry>();
  const others = new Set<PlacedEntry>();
  eachDay(days, block, (record) => {
    for (const placed of record.sources)
      (record.isHeadache && placed.entry.kind !== 'clear' ? aching : others).add(placed);
  });
  return [...aching, ...[...others].filter((placed) => !aching.has(placed))];
}

function acuteEntries(days: Days, blocks: readonly Block[], refs: Refs): Record<AcuteClass, number[][]> {
  const byBlock = blocks.map((block) => dosesIn(days, block));
  return Object.fromEntries(
    acuteClasses.map((name) => [name, byBlock.map((found) => [...(found.get(name) ?? [])].map(refs.of))]),
  ) as Record<AcuteClass, number[][]>;
}

/** By class, in the order of their days. */
function dosesIn(days: Days, block: Block): Map<AcuteClass, Set<PlacedEntry>> {
  const found = new Map<AcuteClass, Set<PlacedEntry>>();
  const add = (name: AcuteClass, placed: PlacedEntry) => {
    const list = found.get(name);
    if (list) list.add(placed);
    else found.set(name, new Set([placed]));
  };
  eachDay(days, block, ({ doses }) => {
    for (const { classes, placed } of doses) {
      add('any', placed);
      for (const name of classes) add(name, placed);
    }
  });
  return found;
}

function eachDay(
  days: Days,
  { from, to }: Block,
  visit: (record: NonNullable<ReturnType<Days['get']>>) => void,
): void {
  for (let day = dayNumber(from); day <= dayNumber(to); day++) {
    const record = days.get(day);
    if (record) visit(record);
  }
}
