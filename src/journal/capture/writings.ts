/** What is captured in one step, by command in an editor or in a terminal. */
import { Refused } from '../edit/refused';
import { openAttack } from '../open-attacks';
import { hasTime, type Moment } from '../scalars/moment';
import type { Quantity } from '../scalars/quantity';
import type { EntryOf } from '../schema/kinds';
import { asWritten, inEntry, startAt } from '../wall-time';
import { drugOrTherapy } from './drug-or-therapy';
import { given } from './given';
import type { Pages } from './pages';

export type CheckIn = Omit<Partial<EntryOf<'day'>>, 'kind' | 'when'>;

/** Into the entry of that day where there is one; a second note goes below the first. */
export function writeCheckIn(pages: Pages, date: string, said: CheckIn): string | Refused {
  const there = pages.facts.ofKind('day').find(({ entry }) => entry.when === date);
  if (!there) return pages.add({ kind: 'day', when: date, ...said });
  for (const [key, value] of Object.entries(said)) {
    const now = pages.find(there.entry, there.file) ?? there;
    const isMore = key === 'note' && now.entry.note !== undefined;
    const written = pages.set(now, key, isMore ? `${now.entry.note?.trimEnd()}\n${value}` : value);
    if (written instanceof Refused) return written;
  }
  return there.file;
}

export interface Taken {
  /** Of a drug or a therapy. */
  name: string;
  dose?: Quantity | undefined;
  /** On the wall where the person is. */
  when: Moment;
}

export interface WrittenDose {
  file: string;
  /** Why it stands by itself, though an attack is going on. */
  apart?: Refused;
}

/** An attack in a form that nothing can be added to is no reason to lose the dose. */
export function writeDose(pages: Pages, { name, dose, when }: Taken): WrittenDose | Refused {
  const { clock, facts, zone } = pages;
  const open = openAttack(facts, clock.now);
  const what = drugOrTherapy(name, facts.entries);
  let apart: Refused | undefined;
  if (open && hasTime(when)) {
    const at = asWritten(open.entry.when, inEntry(open.entry, when, clock, zone));
    const written = pages.addDose(open, { ...what, ...given({ dose, at }) });
    if (!(written instanceof Refused)) return { file: written };
    apart = written;
  }
  const file = pages.add({ kind: 'intake', ...startAt(when, clock, zone), ...what, ...given({ dose }) });
  return file instanceof Refused ? file : { file, ...given({ apart }) };
}
