/** What headache kept one from, and the totals of questionnaires. */
import type { Words } from '../../charts/words';
import type { Figures } from '../../trends/figure-types';
import { Table } from '../table';
import { hoursWord } from '../words';
import { Section, type SectionProps } from './section';

export function DisabilitySection({ data, words }: SectionProps) {
  const { t } = words;
  const impact = data.figures?.impact;
  return (
    <Section
      title={t('Disability')}
      note={t('Questionnaires are filled in elsewhere; only their totals are kept here.')}
    >
      {impact && <Impact impact={impact} words={words} />}
      <Table
        caption={t('Totals of questionnaires')}
        columns={[{ head: t('Questionnaire') }, { head: t('Totals, the newest first') }]}
        rows={(data.figures?.scores ?? []).map(({ name, totals }) => [
          name,
          totals
            .toReversed()
            .map(
              ({ date, total, grade }) =>
                `${words.number(total)}${grade ? ` (${words.tell(grade)})` : ''}, ${words.date(date)}`,
            )
            .join('; '),
        ])}
        empty={t('No total of a questionnaire in this period.')}
      />
    </Section>
  );
}

function Impact({ impact, words }: { impact: Figures['impact']; words: Words }) {
  const { moderate, severe, livable, unknown, workMissedMinutes, workReducedMinutes } = impact;
  const { t, plural } = words;
  return (
    <p>
      {t(
        '{0}, {1}, {2}; {3} not said. Work missed: {4}; at half or less: {5}.',
        plural(severe, '{0} day in bed', '{0} days in bed'),
        plural(moderate, '{0} day with little done', '{0} days with little done'),
        plural(
          livable,
          '{0} day on which most or all could be done',
          '{0} days on which most or all could be done',
        ),
        words.number(unknown),
        hoursWord(workMissedMinutes, words),
        hoursWord(workReducedMinutes, words),
      )}
    </p>
  );
}
