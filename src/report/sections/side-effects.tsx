/** Side effects of the period, as recorded. */
import { Table } from '../table';
import { severityWord } from '../words';
import { Section, type SectionProps } from './section';

export function SideEffectsSection({ data, words }: SectionProps) {
  const { t } = words;
  const effects = data.figures?.sideEffects ?? [];
  return (
    <Section title={t('Side effects')}>
      <Table
        caption={t('Side effects')}
        columns={[
          { head: t('Side effect') },
          { head: t('Taken to come from') },
          { head: t('Severity') },
          { head: t('Dates') },
        ]}
        rows={effects.map(({ symptoms, of, severity, from, to, isEnded }) => [
          symptoms.join(', '),
          of ?? t('not said'),
          severityWord(severity, words),
          to === null
            ? t(isEnded ? 'since {0}, ended' : 'since {0}', words.date(from))
            : words.span(from, to),
        ])}
        empty={t('None is recorded in this period. That is not to say that there were none.')}
      />
    </Section>
  );
}
