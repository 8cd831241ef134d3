/** What happened beside the headache, as lanes of events on the time axis. */
import type { Figures } from '../trends/figure-types';
import { dayOf, daysAfter } from './dates';
import { inARow, type Words } from './words';

export type HappeningKind = 'given' | 'missed' | 'side-effect' | 'visit' | 'note';

export interface Happening {
  kind: HappeningKind;
  from: string;
  /** Inclusive; null while it goes on. */
  to: string | null;
  /** What it is, in a few words that may stand on its shape. */
  name: string;
  /** The whole of it, for its mark. */
  label: string;
  entries: number[];
}

export interface HappeningLane {
  id: string;
  name: string;
  events: Happening[];
}

/** Lanes with at least one event in the period; each lane's events in order of time. */
export function happeningLanes(
  figures: Partial<Figures>,
  period: { from: string; to: string },
  words: Words,
) {
  const lanes = [
    ...givenLanes(figures, words),
    { id: 'missed', name: 'Missed doses', events: missedDoses(figures, words) },
    { id: 'side-effects', name: 'Side effects', events: sideEffects(figures, words) },
    { id: 'visits', name: 'Visits', events: visits(figures, words) },
    { id: 'notes', name: 'Notes', events: notes(figures, words) },
  ];
  const inPeriod = ({ from, to }: Happening) => from <= period.to && (to === null || to >= period.from);
  return lanes
    .map(
      (lane): HappeningLane => ({
        ...lane,
        events: lane.events.filter(inPeriod).sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)),
      }),
    )
    .filter((lane) => lane.events.length > 0);
}

function givenLanes({ series = [] }: Partial<Figures>, words: Words): HappeningLane[] {
  return series.map(({ name, given, entries }) => ({
    id: `given-${name}`,
    name,
    events: given.map(
      (date, index): Happening => ({
        kind: 'given',
        from: date,
        to: date,
        name,
        label: `${name} given on ${words.date(date)}`,
        entries: entries[index] ?? [],
      }),
    ),
  }));
}

function missedDoses({ treatments = [] }: Partial<Figures>, words: Words): Happening[] {
  return treatments.flatMap(({ drug, therapy, missed }) =>
    missed.map(({ date, doses, entries }): Happening => {
      const name = drug ?? therapy ?? '';
      const many = doses === null ? 'missed' : `${words.count(doses, 'dose')} missed`;
      const label = `${name}: ${many} on ${words.date(date)}`;
      return { kind: 'missed', from: date, to: date, name, label, entries };
    }),
  );
}

function sideEffects(figures: Partial<Figures>, words: Words): Happening[] {
  return (figures.sideEffects ?? []).map(({ of, symptoms, severity, from, to, isEnded, entries }) => {
    const name = inARow(symptoms) || 'side effect';
    const said = [name, severity ?? '', of === null ? '' : `while taking ${of}`].filter(Boolean).join(', ');
    // Without a known end it is not drawn longer than is known.
    const end = to ?? (isEnded ? from : null);
    return {
      kind: 'side-effect',
      from,
      to: end,
      name,
      label: `${said}: ${spanWords(from, end, words)}`,
      entries,
    };
  });
}

function visits(figures: Partial<Figures>, words: Words): Happening[] {
  return (figures.visits ?? []).map((visit) => {
    const said = [visit.with ? `visit to ${visit.with}` : 'visit', visit.reason ?? ''].filter(Boolean);
    const decided = visit.decided ? `; decided: ${short(visit.decided)}` : '';
    const label = `${said.join(', ')} on ${words.date(visit.date)}${decided}`;
    const { date, entries } = visit;
    return { kind: 'visit', from: date, to: date, name: visit.with ?? 'visit', label, entries };
  });
}

function notes(figures: Partial<Figures>, words: Words): Happening[] {
  return (figures.notes ?? []).map(({ from, to, text, entries }) => ({
    kind: 'note',
    from,
    to,
    name: short(text, 40),
    label: `note, ${spanWords(from, to, words)}: ${short(text)}`,
    entries,
  }));
}

function spanWords(from: string, to: string | null, words: Words): string {
  return to === null ? `since ${words.date(from)}` : words.span(from, to);
}

/** A name that is heard must come to its end: a long text is cut. */
function short(text: string, most = 140): string {
  const letters = [...text.replaceAll(/\s+/g, ' ').trim()];
  return letters.length <= most
    ? letters.join('')
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}

/** An event's first day and the day after its last, cut to the period. */
export function extentOf({ from, to }: Happening, period: { from: string; to: string }): [Date, Date] {
  const first = from < period.from ? period.from : from;
  const last = to === null || to > period.to ? period.to : to;
  return [dayOf(first), daysAfter(last, 1)];
}
