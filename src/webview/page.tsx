/** The whole page for one state of the diary. */
import { useMemo } from 'preact/hooks';
import { firstCharts, furtherCharts, furtherListings } from '../charts';
import type { ChartInput } from '../charts/chart';
import { frameFor } from '../charts/frame';
import type { Words } from '../charts/words';
import { numberAt } from '../trends/entry-refs';
import type { Behind } from '../trends/types';
import { BeforeSince } from './before-since';
import { Charts } from './charts';
import type { Reveal } from './entry-link';
import { Heading } from './heading';
import type { Remembered } from './host';
import { LeftOutList } from './left-out';
import { Limits } from './limits';
import { Listings } from './listings';
import { MonthCards } from './month-cards';
import { More } from './more';
import { Notice } from './notices';
import { type OnPast, PastBanner, PastButton } from './past';
import type { AsOf, Choices, Cursor, PanelState, SavedView } from './protocol';
import type { Save } from './save';
import { Summary } from './summary';
import { TakenNow } from './taken-now';
import { Toolbar } from './toolbar';
import { Views } from './views';

export interface PageProps {
  state: PanelState;
  /** Where the text cursor is; null where it is in no entry of the diary. */
  cursor: Cursor | null;
  /** Null for the diary of now. */
  asOf: AsOf | null;
  hasHistory: boolean;
  onPast: OnPast;
  views: readonly SavedView[];
  onSaveView(choices: Choices): void;
  onDeleteView(name: string): void;
  /** In pixels; 0 until it is known, and then no picture is drawn. */
  width: number;
  words: Words;
  memory: Remembered;
  onRemember(change: Partial<Remembered>): void;
  reveal: Reveal;
  save: Save;
  /** The charts' style sheet as text, for pictures that are saved. */
  pictureStyle: string;
}

export function Page(props: PageProps) {
  const { state, width, words, memory, onRemember, reveal } = props;
  const { trends, behind, figures, compared } = state;
  const input = useMemo<ChartInput | null>(
    () =>
      trends && width > 0
        ? { trends, behind, figures, compared, words, frame: frameFor(trends, width) }
        : null,
    [trends, behind, figures, compared, words, width],
  );
  const near = useMemo(() => entryAt(behind, props.cursor), [behind, props.cursor]);
  const shared = { ...props, near };
  return (
    <>
      <Heading diary={state.diary} trends={trends} words={words} />
      {props.asOf && <PastBanner asOf={props.asOf} words={words} onPast={props.onPast} />}
      {(trends || memory.filter !== '') && (
        <Toolbar
          state={state}
          trends={trends}
          period={memory.period}
          filter={memory.filter}
          words={words}
          onPeriod={(period) => onRemember({ period })}
          onFilter={(filter) => onRemember({ filter })}
        >
          <Views
            views={props.views}
            memory={memory}
            words={words}
            onChoose={onRemember}
            onSave={props.onSaveView}
            onDelete={props.onDeleteView}
          />
          {props.hasHistory && <PastButton words={words} onPast={props.onPast} />}
        </Toolbar>
      )}
      <Notice state={state} words={words} />
      <LeftOutList leftOut={state.leftOut} words={words} reveal={reveal} />
      {trends && <MonthCards trends={trends} figures={figures} words={words} />}
      {input && <Charts {...shared} charts={firstCharts} input={input} />}
      {trends && (
        <div class="cards">
          <Limits figures={figures} words={words} />
          <Summary trends={trends} words={words} />
          <TakenNow trends={trends} behind={behind} words={words} reveal={reveal} />
        </div>
      )}
      {input && state.moments.length > 0 && <BeforeSince {...shared} moments={state.moments} input={input} />}
      {input && <Charts {...shared} charts={furtherCharts} input={input} />}
      {input && <Listings listings={furtherListings} input={input} reveal={reveal} save={props.save} />}
      {input && <More {...shared} input={input} />}
    </>
  );
}

function entryAt(behind: Behind | null, cursor: Cursor | null): number | null {
  return behind && cursor && numberAt(behind.entries, cursor);
}
