/** Side effects of the period, as recorded. */
import { Table } from '../table';
import { severityWord } from '../words';
import { Section, type SectionProps } from './section';

export function SideEffectsSection({ data, words }: SectionProps) {
  const effects = data.figures?.sideEffects ?? [];
  return (
    <Section title="Side effects">
      <Table
        caption="Side effects"
        columns={[
          { head: 'Side effect' },
          { head: 'Taken to come from' },
          { head: 'Severity' },
          { head: 'Dates' },
        ]}
        rows={effects.map(({ symptoms, of, severity, from, to, isEnded }) => [
          symptoms.join(', '),
          of ?? 'not said',
          severityWord(severity),
          to === null ? `since ${words.date(from)}${isEnded ? ', ended' : ''}` : words.span(from, to),
        ])}
        empty="None is recorded in this period. That is not to say that there were none."
      />
    </Section>
  );
}
