/** A section of the report: its heading, what stands below, and by which definition. */
import type { ComponentChildren } from 'preact';
import type { Words } from '../../charts/words';
import type { ReportData } from '../data';

export interface SectionProps {
  data: ReportData;
  words: Words;
}

interface FrameProps {
  title: string;
  /** By which rule, and what else has to be known to read it. */
  note?: ComponentChildren;
  children: ComponentChildren;
}

export function Section({ title, note, children }: FrameProps) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
      {note && <p class="note">{note}</p>}
    </section>
  );
}
