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
      <h2>Left under my limits</h2>
      <ul class="figures">
        {limits.map((limit) => (
          <li key={`${limit.class} ${limit.window}`}>
            <strong>{words.number(limit.left)}</strong>{' '}
            <span>
              {className(limit.class, words)} {limit.left === 1 ? 'day' : 'days'}
              <span class="quiet">
                : {words.number(limit.used)} of {words.number(limit.days)} used in the {limit.window} days to{' '}
                {words.date(limit.to)}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
