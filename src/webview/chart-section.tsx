/** One chart on the page: title, note, picture, the entries behind a chosen mark, and the table twin. */
import { useMemo, useRef, useState } from 'preact/hooks';
import {
  type AnyChart,
  type ChartInput,
  isReady,
  type Mark,
  type TableData,
  tablesOf,
} from '../charts/chart';
import { leftOutWords } from '../charts/count-words';
import type { Words } from '../charts/words';
import { refAt } from '../trends/entry-refs';
import type { Behind } from '../trends/types';
import type { Reveal } from './entry-link';
import { LinkedTable } from './linked-table';
import { MarksBehind } from './marks-behind';
import { pngText, svgText } from './picture-file';
import { Plot } from './plot';
import { type Save, SaveMenu } from './save';

interface ChartSectionProps {
  chart: AnyChart;
  input: ChartInput;
  active: string | null;
  /** The entry that the text cursor is in. */
  near: number | null;
  openTables: readonly string[];
  onStand(id: string): void;
  /** A chart's table, by its id, is opened or closed. */
  onTable(id: string, open: boolean): void;
  /** Days dragged over in a picture over time. */
  onDays(from: Date, to: Date): void;
  reveal: Reveal;
  save: Save;
  pictureStyle: string;
}

export function ChartSection({
  chart,
  input,
  active,
  near,
  openTables,
  onStand,
  onTable,
  onDays,
  reveal,
  save,
  pictureStyle,
}: ChartSectionProps) {
  const { behind, words } = input;
  const [chosen, setChosen] = useState<string | null>(null);
  const drawing = useMemo(() => chart.draw(input), [chart, input]);
  const chosenMark = drawing.marks.find((mark) => mark.id === chosen);
  const choose = (mark: Mark) => {
    setChosen(mark.id);
    const first = mark.entries[0];
    const entry = first === undefined || !behind ? undefined : refAt(behind.entries, first);
    if (entry) reveal(entry.file, entry.line);
  };
  const tables = useMemo(() => tablesFor(chart, input), [chart, input]);
  const [section, picture] = usePicture(pictureStyle);
  const title = words.tell(chart.title);
  return (
    <section class="chart-section" aria-label={title} ref={section}>
      <h2>{title}</h2>
      {tables.length > 0 && <Note chart={chart} input={input} />}
      {drawing.marks.length === 0 ? (
        <p class="nothing">{words.tell(chart.empty)}</p>
      ) : (
        <Plot
          chart={chart}
          input={input}
          drawing={drawing}
          active={active}
          near={near}
          onStand={(mark) => onStand(mark.id)}
          onChoose={choose}
          onDays={(drawing.isOverTime ?? true) ? onDays : undefined}
        />
      )}
      {chosenMark && behind && (
        <MarksBehind mark={chosenMark} behind={behind} words={words} reveal={reveal} />
      )}
      <Twins {...{ tables, behind, openTables, onTable, reveal, words }} />
      {tables.length > 0 && (
        <SaveMenu
          title={title}
          tables={tables}
          picture={drawing.marks.length > 0 ? picture : null}
          save={save}
          words={words}
        />
      )}
    </section>
  );
}

/** The section, and the picture in it as a file. */
function usePicture(style: string) {
  const section = useRef<HTMLElement>(null);
  const picture = async (kind: 'svg' | 'png') => {
    const svg = section.current?.querySelector<SVGSVGElement>('svg.chart');
    if (!svg) return '';
    return kind === 'svg' ? svgText(svg, style) : pngText(svg, style);
  };
  return [section, picture] as const;
}

interface NamedTable {
  id: string;
  title: string;
  data: TableData;
}

interface TwinsProps extends Pick<ChartSectionProps, 'openTables' | 'onTable' | 'reveal'> {
  tables: NamedTable[];
  behind: Behind | null;
  words: Words;
}

function Twins({ tables, behind, openTables, onTable, reveal, words }: TwinsProps) {
  return (
    <>
      {tables.map(({ id, title, data }) => (
        <TableTwin
          key={id}
          title={title}
          table={data}
          behind={behind}
          reveal={reveal}
          words={words}
          isOneOfMany={tables.length > 1}
          open={openTables.includes(id)}
          onTable={(open) => onTable(id, open)}
        />
      ))}
    </>
  );
}

/** The tables that have anything to say. */
function tablesFor(chart: AnyChart, input: ChartInput): NamedTable[] {
  return tablesOf(chart)
    .filter((part) => isReady(part, input.figures))
    .map(({ id, title, table }) => ({ id, title: input.words.tell(title), data: table(input) }))
    .filter(({ data }) => data.rows.length > 0);
}

function Note({ chart, input }: { chart: AnyChart; input: ChartInput }) {
  const leftOut = leftOutWords(input.trends.leftOut, input.words);
  return (
    <p class="quiet">
      {chart.note(input)} {leftOut && `${leftOut}.`}
    </p>
  );
}

interface TableTwinProps {
  title: string;
  table: TableData;
  behind: Behind | null;
  reveal: Reveal;
  words: Words;
  /** Then its title is seen too, else it is only heard. */
  isOneOfMany: boolean;
  open: boolean;
  onTable(open: boolean): void;
}

/** The rows are drawn only where it is open: over twenty years there are hundreds. */
function TableTwin({ title, table, isOneOfMany, open, onTable, ...others }: TableTwinProps) {
  return (
    <details open={open} onToggle={(event) => onTable(event.currentTarget.open)}>
      <summary>
        {others.words.t('Show table')}
        <span class={isOneOfMany ? undefined : 'unseen'}>: {title}</span>
      </summary>
      {open && <LinkedTable title={title} data={table} {...others} />}
    </details>
  );
}
