/** The charts of the panel, drawn for paper. */

import { charts } from '../../charts';
import type { ChartInput } from '../../charts/chart';
import { isReady } from '../../charts/chart';
import { frameFor } from '../../charts/frame';
import { Picture } from '../../charts/picture';
import { Section, type SectionProps } from './section';

/** Pixels, at 96 an inch: what an A4 page has between margins of 14 mm. */
const paperWidth = 686;
/** In this order; others are for the screen. */
const onPaper = ['calendar', 'overview', 'acute-days', 'responses'];

export function Pictures({ data: { trends, figures }, words }: SectionProps) {
  if (!trends || !figures) return null;
  const input: ChartInput = { trends, behind: null, figures, words, frame: frameFor(trends, paperWidth) };
  const shown = onPaper.flatMap((id) => charts.filter((chart) => chart.id === id && isReady(chart, figures)));
  return (
    <>
      {shown.map((chart) => {
        const drawing = chart.draw(input);
        return (
          drawing.marks.length > 0 && (
            <Section key={chart.id} title={words.tell(chart.title)} note={chart.note(input)}>
              <Picture chart={chart} input={input} drawing={drawing} />
            </Section>
          )
        );
      })}
    </>
  );
}
