/** What is being taken now: each treatment whose last step goes on. */
import { regimenWords, treatmentName } from '../charts/dose-words';
import type { Words } from '../charts/words';
import { refAt } from '../trends/entry-refs';
import type { Behind, DoseStep, EntryRef, Treatment, Trends } from '../trends/types';
import { EntryLink, type Reveal } from './entry-link';

interface Taken {
  treatment: Treatment;
  step: DoseStep;
  /** The entry that began the step. */
  entry: EntryRef | undefined;
}

export function takenNow(trends: Trends, behind: Behind | null): Taken[] {
  return trends.treatments.flatMap((treatment, index): Taken[] => {
    const step = treatment.steps.at(-1);
    if (!step || step.to !== null) return [];
    const place = behind?.steps[index]?.[treatment.steps.length - 1];
    return [
      { treatment, step, entry: place === undefined || !behind ? undefined : refAt(behind.entries, place) },
    ];
  });
}

interface TakenNowProps {
  trends: Trends;
  behind: Behind | null;
  words: Words;
  reveal: Reveal;
}

export function TakenNow({ trends, behind, words, reveal }: TakenNowProps) {
  const taken = takenNow(trends, behind);
  return (
    <section class="card">
      <h2>{words.t('Taken now')}</h2>
      {taken.length === 0 && <p class="quiet">{words.t('No treatment is written as going on.')}</p>}
      <ul class="taken">
        {taken.map(({ treatment, step, entry }) => (
          <li key={treatmentName(treatment)}>
            {entry ? (
              <EntryLink {...entry} reveal={reveal}>
                {treatmentName(treatment)}
              </EntryLink>
            ) : (
              treatmentName(treatment)
            )}{' '}
            {regimenWords(step, words)}{' '}
            <span class="quiet">{words.t('since {0}', words.date(step.from))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
