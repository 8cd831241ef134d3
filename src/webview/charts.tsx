/** The charts of one part of the page, each with what is remembered of it. */
import { type AnyChart, type ChartInput, isReady } from '../charts/chart';
import { isoOf } from '../charts/dates';
import { ChartSection } from './chart-section';
import type { Reveal } from './entry-link';
import type { Remembered } from './host';
import type { Save } from './save';

export interface ChartsProps {
  charts: readonly AnyChart[];
  input: ChartInput;
  memory: Remembered;
  /** The entry that the text cursor is in, among those behind marks. */
  near: number | null;
  onRemember(change: Partial<Remembered>): void;
  reveal: Reveal;
  save: Save;
  pictureStyle: string;
}

/** A chart is there once all figures it needs have come. */
export function Charts({ charts, input, memory, onRemember, ...others }: ChartsProps) {
  const { openTables, active } = memory;
  const ready = charts.filter((chart) => isReady(chart, input.figures));
  return (
    <>
      {ready.map((chart) => (
        <ChartSection
          key={chart.id}
          chart={chart}
          input={input}
          active={active[chart.id] ?? null}
          openTables={openTables}
          onStand={(id) => onRemember({ active: { ...active, [chart.id]: id } })}
          onTable={(table, open) => {
            const others = openTables.filter((id) => id !== table);
            onRemember({ openTables: open ? [...others, table] : others });
          }}
          onDays={(from, to) => onRemember({ period: { from: isoOf(from), to: isoOf(to) } })}
          {...others}
        />
      ))}
    </>
  );
}
