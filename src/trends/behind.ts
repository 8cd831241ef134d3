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
    blocks: blocks.map((block) => refs.ofAll(sourcesIn(days, block))),
    acute: acuteEntries(days, blocks, refs),
    steps: courses.map(({ steps }) => steps.map(({ placed }) => refs.of(placed))),
    entries: refs.runs,
  };
}

/** Entries on headache days first, since those are what a bar is about. */
function sourcesIn(days: Days, block: Block): PlacedEntry[] {
  const aching: PlacedEntry[] = [];
  const others: PlacedEntry[] = [];
  eachDay(days, block, ({ sources, isHeadache }) => {
    for (const placed of sources)
      (isHeadache && placed.entry.kind !== 'clear' ? aching : others).push(placed);
  });
  return [...aching, ...others];
}

function acuteEntries(days: Days, blocks: readonly Block[], refs: Refs): Record<AcuteClass, number[][]> {
  const byBlock = blocks.map((block) => dosesIn(days, block));
  return Object.fromEntries(
    acuteClasses.map((name) => [name, byBlock.map((found) => refs.ofAll(found.get(name) ?? []))]),
  ) as Record<AcuteClass, number[][]>;
}

/** Entries with a dose of each class that was taken, in the order of their days. */
export function dosesIn(days: Days, window: Pick<Block, 'from' | 'to'>): Map<AcuteClass, PlacedEntry[]> {
  const found = new Map<AcuteClass, PlacedEntry[]>();
  const add = (name: AcuteClass, placed: PlacedEntry) => {
    const list = found.get(name);
    if (list) list.push(placed);
    else found.set(name, [placed]);
  };
  eachDay(days, window, ({ doses }) => {
    for (const { classes, placed } of doses) {
      add('any', placed);
      for (const name of classes) add(name, placed);
    }
  });
  return found;
}

function eachDay(
  days: Days,
  { from, to }: Pick<Block, 'from' | 'to'>,
  visit: (record: NonNullable<ReturnType<Days['get']>>) => void,
): void {
  const last = dayNumber(to);
  for (let day = dayNumber(from); day <= last; day++) {
    const record = days.get(day);
    if (record) visit(record);
  }
}
