/** What happened beside the headache, as lanes of events on the time axis. */
import type { Figures } from '../trends/figure-types';
import { dayOf, daysAfter } from './dates';
import { strengthWord } from './strength-words';
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
  const { t } = words;
  const lanes = [
    ...givenLanes(figures, words),
    { id: 'missed', name: t('Missed doses'), events: missedDoses(figures, words) },
    { id: 'side-effects', name: t('Side effects'), events: sideEffects(figures, words) },
    { id: 'visits', name: t('Visits'), events: visits(figures, words) },
    { id: 'notes', name: t('Notes'), events: notes(figures, words) },
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
        label: words.t('{0} given on {1}', name, words.date(date)),
        entries: entries[index] ?? [],
      }),
    ),
  }));
}

function missedDoses({ treatments = [] }: Partial<Figures>, words: Words): Happening[] {
  return treatments.flatMap(({ drug, therapy, missed }) =>
    missed.map(({ date, doses, entries }): Happening => {
      const name = drug ?? therapy ?? '';
      const day = words.date(date);
      const label =
        doses === null
          ? words.t('{0}: missed on {1}', name, day)
          : words.plural(doses, '{1}: {0} dose missed on {2}', '{1}: {0} doses missed on {2}', name, day);
      return { kind: 'missed', from: date, to: date, name, label, entries };
    }),
  );
}

function sideEffects(figures: Partial<Figures>, words: Words): Happening[] {
  return (figures.sideEffects ?? []).map(({ of, symptoms, severity, from, to, isEnded, entries }) => {
    const name = inARow(symptoms, words) || words.t('side effect');
    const strength = severity === null ? '' : strengthWord(severity, words);
    const taken = of === null ? '' : words.t('while taking {0}', of);
    const said = [name, strength, taken].filter(Boolean).join(', ');
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
    const { t } = words;
    const who = visit.with ? t('visit to {0}', visit.with) : t('visit');
    const said = t(
      '{0} on {1}',
      [who, visit.reason ?? ''].filter(Boolean).join(', '),
      words.date(visit.date),
    );
    const label = visit.decided ? t('{0}; decided: {1}', said, short(visit.decided)) : said;
    const { date, entries } = visit;
    return { kind: 'visit', from: date, to: date, name: visit.with ?? t('visit'), label, entries };
  });
}

function notes(figures: Partial<Figures>, words: Words): Happening[] {
  return (figures.notes ?? []).map(({ from, to, text, entries }) => ({
    kind: 'note',
    from,
    to,
    name: short(text, 40),
    label: words.t('note, {0}: {1}', spanWords(from, to, words), short(text)),
    entries,
  }));
}

function spanWords(from: string, to: string | null, words: Words): string {
  return to === null ? words.t('since {0}', words.date(from)) : words.span(from, to);
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
