/** What is taken to prevent headache now, and what was tried before. */
import { lengthWords, roughDate, stopWord } from '../../charts/tried';
import { Table } from '../table';
import { Section, type SectionProps } from './section';

export function PreventivesSection({ data, words }: SectionProps) {
  const current = (data.figures?.treatments ?? []).filter(({ isCurrent }) => isCurrent);
  return (
    <Section title="Taken and done now to prevent headache">
      <Table
        caption="Current treatments"
        columns={[
          { head: 'Treatment' },
          { head: 'Dose' },
          { head: 'Since' },
          { head: 'Highest in this period' },
          { head: 'Days with missed doses', isNumber: true },
        ]}
        rows={current.map(({ drug, therapy, purpose, current: dose, since, highest, missedDays }) => [
          `${drug ?? therapy ?? ''}${purpose === 'preventive' ? '' : ` (${purpose})`}`,
          dose ?? '–',
          since === null ? 'not known to the day' : words.date(since),
          highest ?? '–',
          words.number(missedDays),
        ])}
        empty="No treatment is going on."
      />
    </Section>
  );
}

export function TriedSection({ data, words }: SectionProps) {
  const past = (data.figures?.tried ?? []).filter(({ stop }) => stop !== null);
  return (
    <Section title="Tried before, and why it was stopped">
      <Table
        caption="Treatments tried"
        columns={[
          { head: 'Treatment' },
          { head: 'Highest dose' },
          { head: 'From' },
          { head: 'Until' },
          { head: 'Length' },
          { head: 'Stopped for' },
        ]}
        rows={past.map((row) => [
          row.name,
          row.highest ?? '–',
          row.from === null ? 'not said' : roughDate(row.from, words),
          row.to === null ? '–' : roughDate(row.to, words),
          lengthWords(row.days, words),
          stopWord(row.stop ?? '', words),
        ])}
        empty="No treatment that ended is recorded."
      />
    </Section>
  );
}
