/** Chart: what happened beside the headache: injections, missed doses, side effects, visits and notes. */
import { type Told, told } from '../journal/translate';
import type { Chart, ChartInput, Drawing, Mark, TableData, TableInput } from './chart';
import type { Frame } from './frame';
import { type HappeningKind, happeningLanes } from './happening-lanes';
import { LaneName } from './lane-name';
import {
  eventHeight,
  numberPlace,
  type PlacedEvent,
  type PlacedHappenings,
  placeHappenings,
} from './place-happenings';
import { textWidth } from './text-size';
import type { Words } from './words';

const id = 'happenings';

function draw({ trends, behind, figures, frame, words }: ChartInput): Drawing {
  const { period } = trends;
  const { lanes, height } = placeHappenings(happeningLanes(figures, period, words), period, frame, words);
  const marks = lanes.flatMap((lane, row) =>
    lane.events.map(
      (event): Mark => ({
        id: `${lane.id}-${event.index}`,
        label: event.label,
        entries: behind ? event.entries : [],
        row,
        x: event.x,
        y: event.y,
        width: event.width,
        height: eventHeight,
        shape: shapeOf(event),
      }),
    ),
  );
  return {
    height,
    legend: [],
    ground: <Lanes lanes={lanes} frame={frame} />,
    marks,
    over: <Names lanes={lanes} words={words} />,
  };
}

function shapeOf(event: PlacedEvent) {
  if (event.count > 1) return <Many event={event} />;
  return event.isPoint ? <Sign event={event} x={event.x + event.width / 2} /> : <Bar event={event} />;
}

/** Each kind has its own sign, told apart by its outline alone. */
const signs: Record<HappeningKind, string> = {
  given: 'M-5 -5h10l-5 10z',
  missed: 'M-4 -4l8 8m0 -8l-8 8',
  'side-effect': 'M-4 -4h8v8h-8z',
  visit: 'M0 -5.5l5.5 5.5l-5.5 5.5l-5.5 -5.5z',
  note: 'M-4 -5h5.5l3 3v7h-8.5z',
};

function Sign({ event, x }: { event: PlacedEvent; x: number }) {
  const y = event.y + eventHeight / 2;
  return <path class={`sign ${event.kind}`} transform={`translate(${x} ${y})`} d={signs[event.kind]} />;
}

/** From the first to the last of them, with their sign; their number stands over it. */
function Many({ event }: { event: PlacedEvent }) {
  const { x, y, width, kind } = event;
  return (
    <>
      <rect class={`many ${kind}`} x={x} y={y} width={width} height={eventHeight} rx={3} />
      <Sign event={event} x={x + 9} />
    </>
  );
}

/** What goes on is open at its end. */
function Bar({ event }: { event: PlacedEvent }) {
  const { x, y, width } = event;
  return (
    <>
      <rect class={`stretch ${event.kind}`} x={x} y={y + 1} width={width} height={eventHeight - 2} />
      {event.to === null && <path class="open-end" d={`M${x + width} ${y + 1}v${eventHeight - 2}`} />}
    </>
  );
}

/** What is written on shapes is said by their marks. */
function Names({ lanes, words }: { lanes: PlacedHappenings[]; words: Words }) {
  return (
    <>
      {lanes.flatMap((lane) =>
        lane.events.map((event) => {
          const { x, y, index, count } = event;
          const name = nameOn(event, words);
          return (
            name !== '' && (
              <text
                key={`${lane.id}-${index}`}
                class="step-label"
                x={x + (count > 1 ? numberPlace : 4)}
                y={y + 11}
              >
                {name}
              </text>
            )
          );
        }),
      )}
    </>
  );
}

function nameOn({ name, count, isPoint, width }: PlacedEvent, words: Words): string {
  if (count > 1) return words.number(count);
  return !isPoint && textWidth(name) + 8 <= width ? name : '';
}

function Lanes({ lanes, frame }: { lanes: PlacedHappenings[]; frame: Frame }) {
  return (
    <>
      {lanes.map(({ id: lane, name, top, foot, lines }) => (
        <g key={lane} class="lane">
          <line x1={frame.left} x2={frame.right} y1={foot + 0.5} y2={foot + 0.5} />
          <LaneName frame={frame} top={top} foot={lines > 1 ? top + eventHeight : foot - 3} name={name} />
        </g>
      ))}
    </>
  );
}

const kinds: Record<HappeningKind, Told> = {
  given: told('Given'),
  missed: told('Missed dose'),
  'side-effect': told('Side effect'),
  visit: told('Visit'),
  note: told('Note'),
};

function table({ trends, figures, words }: TableInput): TableData {
  const events = happeningLanes(figures, trends.period, words).flatMap((lane) => lane.events);
  const { t } = words;
  return {
    columns: [t('From'), t('To'), t('What'), t('In words')],
    rows: events
      .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
      .map(({ kind, from, to, label, entries }) => ({
        head: words.date(from),
        cells: [to === null ? t('goes on') : words.date(to), words.tell(kinds[kind]), label],
        entries,
      })),
  };
}

export const happenings: Chart = {
  id,
  title: told('What happened beside it'),
  needs: ['series', 'treatments', 'sideEffects', 'visits', 'notes'],
  note: ({ words: { t } }) =>
    t(
      'Signs: ▼ given, × missed dose, ■ side effect, ◆ visit; of many close together one, with their number. Bars last as long as they are wide.',
    ),
  empty: told('No injection, missed dose, side effect, visit or note is recorded in this period.'),
  draw,
  table,
};
