/** The diary as it was: chosen by a button, and plainly told from the diary of now. */
import type { Words } from '../charts/words';
import type { AsOf } from './protocol';

/** True to choose a moment of the past, false for now. */
export type OnPast = (isWanted: boolean) => void;

export function PastButton({ onPast }: { onPast: OnPast }) {
  return (
    <button type="button" class="plain" onClick={() => onPast(true)}>
      As of…
    </button>
  );
}

export function PastBanner({ asOf, words, onPast }: { asOf: AsOf; words: Words; onPast: OnPast }) {
  const { date, name } = asOf;
  return (
    <div class="notice past" role="status">
      <p>
        <strong>
          As of {words.date(date)}
          {name === null ? '' : ` (${name})`}
        </strong>
        , not the diary of now.
      </p>
      <button type="button" class="plain" onClick={() => onPast(false)}>
        Back to now
      </button>
    </div>
  );
}
