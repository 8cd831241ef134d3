/** The diary as it was: chosen by a button, and plainly told from the diary of now. */
import type { Words } from '../charts/words';
import type { AsOf } from './protocol';
import { Sentence } from './sentence';

/** True to choose a moment of the past, false for now. */
export type OnPast = (isWanted: boolean) => void;

export function PastButton({ words, onPast }: { words: Words; onPast: OnPast }) {
  return (
    <button type="button" class="plain" onClick={() => onPast(true)}>
      {words.t('As of…')}
    </button>
  );
}

export function PastBanner({ asOf, words, onPast }: { asOf: AsOf; words: Words; onPast: OnPast }) {
  const { date, name } = asOf;
  const day = words.date(date);
  const when = words.t('As of {0}', name === null ? day : `${day} (${name})`);
  return (
    <div class="notice past" role="status">
      <p>
        <Sentence text={words.t('{0}, not the diary of now.')} parts={[<strong>{when}</strong>]} />
      </p>
      <button type="button" class="plain" onClick={() => onPast(false)}>
        {words.t('Back to now')}
      </button>
    </div>
  );
}
