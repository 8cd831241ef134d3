/** The whole page for one state of the diary. */
import { useMemo } from 'preact/hooks';
import { charts } from '../charts';
import type { ChartInput } from '../charts/chart';
import { frameFor } from '../charts/frame';
import { wordsFor } from '../charts/words';
import { ChartSection } from './chart-section';
import type { Reveal } from './entry-link';
import { Heading } from './heading';
import type { Remembered } from './host';
import { LeftOutList } from './left-out';
import { Notice } from './notices';
import type { PanelState } from './protocol';
import { Summary } from './summary';
import { TakenNow } from './taken-now';

export interface PageProps {
  state: PanelState;
  /** In pixels; 0 until it is known, and then no picture is drawn. */
  width: number;
  locale: string;
  memory: Remembered;
  onRemember(change: Partial<Remembered>): void;
  reveal: Reveal;
}

export function Page(props: PageProps) {
  const { state, width, locale, reveal } = props;
  const words = useMemo(() => wordsFor(locale), [locale]);
  const { trends, behind } = state;
  const input = useMemo<ChartInput | null>(
    () => (trends && width > 0 ? { trends, behind, words, frame: frameFor(trends, width) } : null),
    [trends, behind, words, width],
  );
  return (
    <>
      <Heading diary={state.diary} trends={trends} words={words} />
      <Notice state={state} />
      <LeftOutList leftOut={state.leftOut} words={words} reveal={reveal} />
      {trends && (
        <div class="cards">
          <Summary trends={trends} words={words} />
          <TakenNow trends={trends} behind={behind} words={words} reveal={reveal} />
        </div>
      )}
      {input && <Charts {...props} input={input} />}
    </>
  );
}

function Charts({ input, memory, onRemember, reveal }: PageProps & { input: ChartInput }) {
  const { openTables, active } = memory;
  return (
    <>
      {charts.map((chart) => (
        <ChartSection
          key={chart.id}
          chart={chart}
          input={input}
          active={active[chart.id] ?? null}
          tableOpen={openTables.includes(chart.id)}
          onStand={(id) => onRemember({ active: { ...active, [chart.id]: id } })}
          onTable={(open) => {
            const others = openTables.filter((id) => id !== chart.id);
            onRemember({ openTables: open ? [...others, chart.id] : others });
          }}
          reveal={reveal}
        />
      ))}
    </>
  );
}
