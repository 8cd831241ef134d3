/** How much of the time is recorded: first, since all else is to be read by it. */
import { leftOutWords } from '../../charts/count-words';
import { Section, type SectionProps } from './section';

export function CoverageSection({ data: { trends, period }, words }: SectionProps) {
  const { t } = words;
  if (!trends) {
    return (
      <Section title={t('What is recorded')}>
        <p class="none">{t('Nothing is recorded from {0}.', words.span(period.from, period.to))}</p>
      </Section>
    );
  }
  const { recordedDays, days, unknownDays } = trends.period;
  const leftOut = leftOutWords(trends.leftOut, words);
  return (
    <Section title={t('What is recorded')}>
      <p>
        <strong>{words.plural(days, '{1} of {0} day', '{1} of {0} days', words.number(recordedDays))}</strong>{' '}
        {t(
          '({0}); {1} unknown. Unknown days are never counted as free of headache: where a number has a range, the second one counts them all.',
          words.percent(recordedDays / days),
          words.number(unknownDays),
        )}
        {leftOut && ` ${t('{0}, since it could not be read.', leftOut)}`}
      </p>
    </Section>
  );
}
