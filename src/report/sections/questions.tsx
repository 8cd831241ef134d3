/** What the patient wants to ask. */
import { isOpenVisit } from '../period';
import { Section, type SectionProps } from './section';

export function QuestionsSection({ data, words }: SectionProps) {
  const { t } = words;
  // Questions of a visit that lies behind were asked there, unless it is this one.
  const visits = (data.figures?.visits ?? []).filter(
    ({ ask, date }) => ask !== null && isOpenVisit(date, data.period.to),
  );
  return (
    <Section title={t('Questions')}>
      {visits.length === 0 ? (
        <p class="none">{t('None is written down. (A “visit” entry with “ask” puts them here.)')}</p>
      ) : (
        visits.map(({ date, ask, with: person }) => (
          <div class="questions" key={date}>
            <p class="asked">
              {words.date(date)}
              {person && `, ${person}`}
            </p>
            <ul>
              {linesOf(ask ?? '').map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </div>
        ))
      )}
    </Section>
  );
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/^\s*[-*•]\s+/, '').trim())
    .filter((line) => line !== '');
}
