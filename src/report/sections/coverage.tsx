/** How much of the time is recorded: first, since all else is to be read by it. */
import { leftOutWords } from '../../charts/count-words';
import { Section, type SectionProps } from './section';

export function CoverageSection({ data: { trends, period }, words }: SectionProps) {
  if (!trends) {
    return (
      <Section title="What is recorded">
        <p class="none">Nothing is recorded from {words.span(period.from, period.to)}.</p>
      </Section>
    );
  }
  const { recordedDays, days, unknownDays } = trends.period;
  const leftOut = leftOutWords(trends.leftOut, words);
  return (
    <Section title="What is recorded">
      <p>
        <strong>
          {words.number(recordedDays)} of {words.count(days, 'day')}
        </strong>{' '}
        ({words.percent(recordedDays / days)}); {words.number(unknownDays)} unknown. Unknown days are never
        counted as free of headache: where a number has a range, the second one counts them all.
        {leftOut && ` ${leftOut}, since it could not be read.`}
      </p>
    </Section>
  );
}
