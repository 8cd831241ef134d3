/** What is taken to prevent headache now, and what was tried before. */
import { planWords } from '../../charts/dose-words';
import { lengthWords, purposedName, roughDate, stopWord } from '../../charts/tried';
import { Table } from '../table';
import { Section, type SectionProps } from './section';

export function PreventivesSection({ data, words }: SectionProps) {
  const { t } = words;
  const current = (data.figures?.treatments ?? []).filter(({ isCurrent }) => isCurrent);
  return (
    <Section title={t('Taken and done now to prevent headache')}>
      <Table
        caption={t('Current treatments')}
        columns={[
          { head: t('Treatment') },
          { head: t('Dose') },
          { head: t('Since') },
          { head: t('Highest in this period') },
          { head: t('Days with missed doses'), isNumber: true },
        ]}
        rows={current.map(({ drug, therapy, purpose, current: dose, since, highest, missedDays }) => [
          purposedName(drug ?? therapy ?? '', purpose, words),
          dose === null ? '–' : planWords(dose, words),
          since === null ? t('not known to the day') : words.date(since),
          highest ?? '–',
          words.number(missedDays),
        ])}
        empty={t('No treatment is going on.')}
      />
    </Section>
  );
}

export function TriedSection({ data, words }: SectionProps) {
  const { t } = words;
  const past = (data.figures?.tried ?? []).filter(({ stop }) => stop !== null);
  return (
    <Section title={t('Tried before, and why it was stopped')}>
      <Table
        caption={t('Treatments tried')}
        columns={[
          { head: t('Treatment') },
          { head: t('Highest dose') },
          { head: t('From') },
          { head: t('Until') },
          { head: t('Length') },
          { head: t('Stopped for') },
        ]}
        rows={past.map((row) => [
          row.name,
          row.highest ?? '–',
          row.from === null ? t('not said') : roughDate(row.from, words),
          row.to === null ? '–' : roughDate(row.to, words),
          lengthWords(row.days, words),
          stopWord(row.stop ?? '', words),
        ])}
        empty={t('No treatment that ended is recorded.')}
      />
    </Section>
  );
}
