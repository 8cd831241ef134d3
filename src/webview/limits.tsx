/** What is left of the limits the person agreed on, as plain counts. */
import { className } from '../charts/acute-rows';
import type { Words } from '../charts/words';
import type { Figures } from '../trends/figure-types';

/** Nothing where no limit is set. */
export function Limits({ figures, words }: { figures: Partial<Figures>; words: Words }) {
  const limits = figures.overuse?.limits ?? [];
  if (limits.length === 0) return null;
  return (
    <section class="card">
      <h2>{words.t('Left under my limits')}</h2>
      <ul class="figures">
        {limits.map((limit) => (
          <li key={`${limit.class} ${limit.window}`}>
            <strong>{words.number(limit.left)}</strong>{' '}
            <span>
              {words.plural(limit.left, '{1} day', '{1} days', className(limit.class, words))}
              <span class="quiet">
                {': '}
                {words.t(
                  '{0} of {1} used in the {2} days to {3}',
                  words.number(limit.used),
                  words.number(limit.days),
                  words.number(limit.window),
                  words.date(limit.to),
                )}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
