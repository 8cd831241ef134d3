/** What each `add` command writes, from the words of the call. */
import { readAmount, readDays, readHours, readPlan, readWhen } from '../journal/capture/answers';
import { drugOrTherapy } from '../journal/capture/drug-or-therapy';
import { given } from '../journal/capture/given';
import type { Pages } from '../journal/capture/pages';
import { type Taken, writeCheckIn, writeDose } from '../journal/capture/writings';
import { Refused } from '../journal/edit/refused';
import { openAttack } from '../journal/open-attacks';
import { phrase } from '../journal/phrase';
import { isDate } from '../journal/scalars/day';
import { Miss } from '../journal/scalars/miss';
import { hasTime } from '../journal/scalars/moment';
import { oneOf, readName, readPain } from '../journal/scalars/words';
import type { EntryOf } from '../journal/schema/kinds';
import { kinds } from '../journal/schema/kinds';
import { keysOf, optionsOf } from '../journal/schema/shape';
import { asWritten, inEntry, startAt } from '../journal/wall-time';
import type { Add } from './add';
import { optional, readAs, termsOf, textOf, whenOf } from './add-values';

type Options = Readonly<Record<string, string | undefined>>;

const choiceOf = (kind: 'treatment' | 'side-effect', key: string) => (text: string) => {
  const words = optionsOf(keysOf(kinds[kind])[key] ?? kinds[kind]);
  return words.includes(text) ? text : new Miss(oneOf(words));
};

export function attack({ at, pain, end, symptoms, note }: Options): Add {
  return (pages) => {
    const { clock, zone } = pages;
    const start = startAt(whenOf('--at', at, clock.now), clock, zone);
    const shell: EntryOf<'attack'> = { kind: 'attack', ...start };
    return pages.add({
      ...shell,
      ...given<Partial<EntryOf<'attack'>>>({
        pain: optional('--pain', pain, readPain),
        end: end === undefined ? undefined : endIn(pages, shell, '--end', end),
        symptoms: termsOf('--symptoms', symptoms),
        note: textOf(note),
      }),
    });
  };
}

export function end(when: string | undefined, { pain }: Options): Add {
  return (pages) => {
    const open = openAttack(pages.facts, pages.clock.now);
    if (!open) return new Refused(phrase('No attack is open. Write one with: add attack'));
    const worst = optional('--pain', pain, readPain);
    const ended = pages.set(open, 'end', endIn(pages, open.entry, 'The end', when ?? 'now'));
    const now = pages.find(open.entry, open.file);
    return ended instanceof Refused || worst === undefined || !now ? ended : pages.set(now, 'pain', worst);
  };
}

function endIn({ clock, zone }: Pages, attack: EntryOf<'attack'>, name: string, written: string) {
  if (written === 'unknown') return written;
  const when = readAs(name, written, (text) => readWhen(text, clock.now));
  return hasTime(when) ? asWritten(attack.when, inEntry(attack, when, clock, zone)) : when;
}

export function dose(drug: string, amount: string | undefined, { at }: Options): Add {
  return (pages) => {
    const taken: Taken = {
      name: readAs('The medicine', drug, readName),
      dose: optional('The amount', amount, readAmount),
      when: whenOf('--at', at, pages.clock.now),
    };
    return writeDose(pages, taken);
  };
}

export function clear(days: string | undefined): Add {
  return (pages) => {
    const when = readAs('The days', days ?? 'today', (text) => readDays(text, pages.clock.now.date));
    return pages.add({ kind: 'clear', when });
  };
}

export function day({ date, headache, sleep, note }: Options): Add {
  return (pages) => {
    const said = given<Partial<EntryOf<'day'>>>({
      headache: optional('--headache', headache, readPain),
      sleep: optional('--sleep', sleep, readHours),
      note: textOf(note),
    });
    return writeCheckIn(pages, dateOf(date, pages), said);
  };
}

export function treatment(
  drug: string,
  plan: string | undefined,
  { date, stop, note, agreed }: Options,
): Add {
  return (pages) => {
    const own = dateOf(date, pages);
    return pages.add({
      kind: 'treatment',
      when: { text: own, date: own },
      ...drugOrTherapy(readAs('The medicine', drug, readName), pages.facts.entries),
      ...optional('The dose', plan, readPlan),
      ...given<Partial<EntryOf<'treatment'>>>({
        plan: textOf(agreed),
        stop: optional('--stop', stop, choiceOf('treatment', 'stop')) as EntryOf<'treatment'>['stop'],
        note: textOf(note),
      }),
    });
  };
}

export function sideEffect(symptom: string, { date, of, severity, note }: Options): Add {
  return (pages) =>
    pages.add({
      kind: 'side-effect',
      when: { date: dateOf(date, pages) },
      symptom: termsOf('The side effect', symptom) ?? [],
      ...given<Partial<EntryOf<'side-effect'>>>({
        of: optional('--of', of, readName),
        severity: optional(
          '--severity',
          severity,
          choiceOf('side-effect', 'severity'),
        ) as EntryOf<'side-effect'>['severity'],
        note: textOf(note),
      }),
    });
}

export function visit(date: string | undefined, { with: who, ask, decided }: Options): Add {
  return (pages) => {
    const said = given<Partial<EntryOf<'visit'>>>({ with: who, ask: textOf(ask), decided: textOf(decided) });
    return pages.add({ kind: 'visit', when: dateOf(date, pages), ...said });
  };
}

export function note(words: readonly string[], { date }: Options): Add {
  return (pages) => {
    const when = readAs('--date', date ?? 'today', (text) => readDays(text, pages.clock.now.date));
    return pages.add({ kind: 'note', when, text: textOf(words.join(' ')) ?? '' });
  };
}

function dateOf(written: string | undefined, { clock: { now } }: Pages): string {
  return readAs('The date', written ?? 'today', (text) => {
    if (isDate(text)) return text;
    const days = readDays(text, now.date);
    return days instanceof Miss || days.from !== days.to
      ? new Miss(phrase('a date such as `2026-03-02`, or `yesterday`'))
      : days.from;
  });
}
