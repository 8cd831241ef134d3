/** The one field for a part of the diary, in the language of docs/filter.md, and what is said of what was typed. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Words } from '../charts/words';
import type { FilterState } from './protocol';

/** So long after the last key, in milliseconds, what was typed is taken. */
const pause = 350;

interface FilterFieldProps {
  /** What holds now. */
  text: string;
  /** Conditions made of the diary's own names. */
  offers: readonly string[];
  isWrong: boolean;
  words: Words;
  onFilter(text: string): void;
}

export function FilterField({ text, offers, isWrong, words, onFilter }: FilterFieldProps) {
  const [typed, setTyped] = useState(text);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const taken = useRef(text);
  // What holds may be changed elsewhere on the page; what came from here must not undo a key that followed it.
  useEffect(() => {
    if (text !== taken.current) setTyped(text);
    taken.current = text;
  }, [text]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const take = (now: string) => {
    clearTimeout(timer.current);
    setTyped(now);
    taken.current = now;
    if (now !== text) onFilter(now);
  };
  const type = (now: string) => {
    setTyped(now);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => take(now), pause);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter') take(typed);
    if (event.key === 'Escape') take('');
  };
  return (
    <label class="filter">
      <span>{words.t('Filter')}</span>
      <input
        type="search"
        value={typed}
        list="filter-offers"
        placeholder="2026-q1 drug:sumatriptan pain>=7 #travel"
        spellcheck={false}
        autocomplete="off"
        aria-invalid={isWrong}
        aria-describedby="filter-said"
        onInput={(event) => type(event.currentTarget.value)}
        onKeyDown={press}
      />
      <datalist id="filter-offers">
        {completionsOf(typed, offers).map((completion) => (
          <option key={completion} value={completion} />
        ))}
      </datalist>
    </label>
  );
}

/** What is typed, its last part completed: a list of the browser's replaces the whole of a field. */
export function completionsOf(typed: string, offers: readonly string[]): string[] {
  const before = typed.slice(0, typed.search(/\S*$/));
  const last = typed.slice(before.length).toLowerCase();
  const fitting = offers.filter((offer) => offer.toLowerCase().includes(last) && offer !== last);
  return fitting.map((offer) => `${before}${offer}`);
}

/** Always there, so that what comes to stand in it is read out. */
export function FilterSaid({ filter, words }: { filter: FilterState; words: Words }) {
  const { problems, aside } = filter;
  return (
    <div id="filter-said" class="filter-said" role="status">
      {problems.map((problem) => (
        <p key={problem} class="problem">
          {problem}
        </p>
      ))}
      {aside !== null && <p>{partWords(aside, words)}</p>}
    </div>
  );
}

/** Figures of a part are never to be taken for the whole. */
function partWords(aside: number, words: Words): string {
  if (aside === 0) return words.t('Every entry fits this filter: nothing is left aside.');
  return words.plural(
    aside,
    'Only entries that fit this filter count here; {0} other entry is left aside. Other headache days stay recorded, and are not clear.',
    'Only entries that fit this filter count here; {0} others are left aside. Other headache days stay recorded, and are not clear.',
  );
}
