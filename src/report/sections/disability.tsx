/** What headache kept one from, and the totals of questionnaires. */
import type { Words } from '../../charts/words';
import type { Figures } from '../../trends/figure-types';
import { Table } from '../table';
import { hoursWord } from '../words';
import { Section, type SectionProps } from './section';

export function DisabilitySection({ data, words }: SectionProps) {
  const impact = data.figures?.impact;
  return (
    <Section
      title="Disability"
      note="Questionnaires are filled in elsewhere; only their totals are kept here."
    >
      {impact && <Impact impact={impact} words={words} />}
      <Table
        caption="Totals of questionnaires"
        columns={[{ head: 'Questionnaire' }, { head: 'Totals, the newest first' }]}
        rows={(data.figures?.scores ?? []).map(({ name, totals }) => [
          name,
          totals
            .toReversed()
            .map(
              ({ date, total, grade }) =>
                `${words.number(total)}${grade ? ` (${grade})` : ''}, ${words.date(date)}`,
            )
            .join('; '),
        ])}
        empty="No total of a questionnaire in this period."
      />
    </Section>
  );
}

function Impact({ impact, words }: { impact: Figures['impact']; words: Words }) {
  const { moderate, severe, livable, unknown, workMissedMinutes, workReducedMinutes } = impact;
  return (
    <p>
      {words.count(severe, 'day')} in bed, {words.count(moderate, 'day')} with little done,{' '}
      {words.count(livable, 'day')} on which most or all could be done; {words.number(unknown)} not said. Work
      missed: {hoursWord(workMissedMinutes, words)}; at half or less: {hoursWord(workReducedMinutes, words)}.
    </p>
  );
}
