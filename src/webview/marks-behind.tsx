/** The entries behind a chosen mark, where they are more than the one that was shown at once. */
import type { Mark } from '../charts/chart';
import type { Words } from '../charts/words';
import { refAt } from '../trends/entry-refs';
import type { Behind } from '../trends/types';
import { EntryLink, type Reveal } from './entry-link';

interface MarksBehindProps {
  mark: Mark;
  behind: Behind;
  words: Words;
  reveal: Reveal;
}

export function MarksBehind({ mark, behind, words, reveal }: MarksBehindProps) {
  if (mark.entries.length < 2) return null;
  return (
    <div class="behind">
      <h3>{mark.label}</h3>
      <p class="quiet">{words.t('{0} entries:', words.number(mark.entries.length))}</p>
      <ul>
        {mark.entries.map((index) => {
          const entry = refAt(behind.entries, index);
          return (
            entry && (
              <li key={index}>
                <EntryLink {...entry} reveal={reveal}>
                  {entry.label}
                </EntryLink>
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}
