/** Which entries stand behind each mark of a picture, so that every mark leads back to the text. */
import { dayNumber } from '../journal/scalars/day';
import type { Days } from './days';
import { perWindow } from './per-window';
import type { Refs } from './refs';
import type { PlacedEntry } from './source';
import type { TreatmentCourse } from './treatments';
import { type AcuteClass, acuteClasses, type Behind, type Block } from './types';
import type { Window } from './window';

export function behind(
  days: Days,
  blocks: readonly Block[],
  courses: readonly TreatmentCourse[],
  refs: Refs,
): Behind {
  const windows = blocks.map(({ from, to }) => ({ from: dayNumber(from), to: dayNumber(to) }));
  return {
    blocks: windows.map((window) => sourcesIn(window, days).map(refs.of)),
    acute: acuteEntries(
      windows.map((window) => dosesOf(window, days)),
      refs,
    ),
    steps: courses.map(({ steps }) => steps.map(({ placed }) => refs.of(placed))),
    entries: refs.runs,
  };
}

const sourcesIn = perWindow((window, days: Days): readonly PlacedEntry[] => {
  // Those of headache days first, since these are what a bar is about.
  const aching: PlacedEntry[] = [];
  const others: PlacedEntry[] = [];
  eachDay(days, window, ({ sources, isHeadache }) => {
    for (const placed of sources)
      (isHeadache && placed.entry.kind !== 'clear' ? aching : others).push(placed);
  });
  return once([...aching, ...others]);
});

const dosesOf = perWindow(dosesIn);

function acuteEntries(found: readonly DosesByClass[], { of }: Refs): Record<AcuteClass, number[][]> {
  return Object.fromEntries(
    acuteClasses.map((name) => [name, found.map((doses) => (doses.get(name) ?? []).map(of))]),
  ) as Record<AcuteClass, number[][]>;
}

/** Entries with a dose of each class that was taken, each once, in the order of their days. */
export type DosesByClass = ReadonlyMap<AcuteClass, readonly PlacedEntry[]>;

export function dosesIn(window: Window, days: Days): DosesByClass {
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
  return new Map([...found].map(([name, list]) => [name, once(list)]));
}

function once(list: PlacedEntry[]): PlacedEntry[] {
  return list.length < 2 ? list : [...new Set(list)];
}

function eachDay(
  days: Days,
  { from, to }: Window,
  visit: (record: NonNullable<ReturnType<Days['get']>>) => void,
): void {
  for (let day = from; day <= to; day++) {
    const record = days.get(day);
    if (record) visit(record);
  }
}
