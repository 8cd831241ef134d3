/** Free notes of the period, only where they are asked for. */
import { Section, type SectionProps } from './section';

export function NotesSection({ data: { figures, withNotes }, words }: SectionProps) {
  const notes = figures?.notes ?? [];
  if (!withNotes || notes.length === 0) return null;
  return (
    <Section title={words.t('Notes')}>
      <dl>
        {notes.map(({ from, to, text }) => (
          <div key={`${from} ${text}`}>
            <dt>{words.span(from, to)}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
