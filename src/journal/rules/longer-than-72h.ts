/** An attack that lasts longer than attacks of its type do: often the end has a wrong date. */
import { spanOf } from '../attack-span';
import { phrase } from '../phrase';
import type { EntryOf } from '../schema/kinds';
import type { DiaryRule } from './diary-rule';
import { perEntry } from './per-stretch';

const hours = 60;

export const longerThan72h: DiaryRule = {
  code: 'longer-than-72h',
  level: 'hint',
  *check(facts) {
    for (const { at, found } of tooLong(facts)) {
      const { low, most } = found;
      const message = phrase(
        'From its start to this end the attack lasts {0}, which is longer than {1} hours. Is the date right?',
        inWords(low),
        most,
      );
      yield { at, path: ['end'], message };
    }
  },
};

const tooLong = perEntry((entry, { profile }) => {
  if (entry.kind !== 'attack') return [];
  const { low } = spanOf(entry, profile.timeZone).length;
  const most = longest(entry);
  return low > most * hours ? [{ low, most }] : [];
});

/** ICHD-3: a migraine lasts up to 72 hours (1.1), a tension-type headache up to seven days (2.1). */
function longest({ type }: EntryOf<'attack'>): number {
  return type === 'tension' ? 7 * 24 : 72;
}

function inWords(minutes: number): string {
  const rest = minutes % 60;
  return `${Math.floor(minutes / 60)} h${rest === 0 ? '' : ` ${rest} min`}`;
}
