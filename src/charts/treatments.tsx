/** Chart: treatments as lanes on the time axis, the dose per day as a stepped line. */
import { curveStepAfter, line } from 'd3-shape';
import { told } from '../journal/translate';
import type { Chart, ChartInput, Drawing, Mark, TableData, TableInput } from './chart';
import { amountWords, regimenWords, stepWords, treatmentName } from './dose-words';
import type { Frame } from './frame';
import { round } from './frame';
import { LaneName } from './lane-name';
import { type PlacedLane, placeLanes } from './place-lanes';
import { textWidth } from './text-size';
import { type LaneStep, lanesOf, runsOf } from './treatment-lanes';
import type { Words } from './words';

const id = 'treatments';

function draw({ trends, behind, frame, words }: ChartInput): Drawing {
  const { lanes, height } = placeLanes(lanesOf(trends, frame), frame);
  const marks = lanes.flatMap((lane, row) =>
    lane.steps.map((step): Mark => {
      const entry = behind?.steps[lane.index]?.[step.index];
      // A low dose is as easy to point at as a high one.
      const height = lane.highest ? lane.rise : lane.band;
      return {
        id: `step-${lane.index}-${step.index}`,
        label: stepWords(lane.treatment, step.step, words),
        entries: entry === undefined ? [] : [entry],
        row,
        x: step.x,
        y: lane.foot - height,
        width: step.width,
        height,
        shape: <StepShape lane={lane} step={step} />,
      };
    }),
  );
  return {
    height,
    legend: [],
    ground: <Lanes lanes={lanes} frame={frame} words={words} />,
    marks,
    over: <Lines lanes={lanes} words={words} />,
  };
}

/** A step without a height is a band of its own, so that it is not taken for a low dose. */
function topOf(lane: PlacedLane, step: LaneStep): number {
  return lane.foot - (step.share === null ? lane.band : Math.max(2, round(step.share * lane.rise)));
}

function StepShape({ lane, step }: { lane: PlacedLane; step: LaneStep }) {
  const top = topOf(lane, step);
  const kind = step.share === null ? 'band' : 'dose';
  return <rect class={kind} x={step.x} y={top} width={step.width} height={lane.foot - top} />;
}

/** Lines and doses lie over all steps, so that no neighbour covers them. */
function Lines({ lanes, words }: { lanes: PlacedLane[]; words: Words }) {
  return (
    <>
      {lanes.map((lane) => (
        <g key={lane.index}>
          {runsOf(lane).map((run) => (
            <path key={run[0]?.index} class="dose-line" d={pathOf(lane, run)} />
          ))}
          {lane.steps.map((step) => (
            <StepLabel key={step.index} lane={lane} step={step} words={words} />
          ))}
        </g>
      ))}
    </>
  );
}

function StepLabel({ lane, step, words }: { lane: PlacedLane; step: LaneStep; words: Words }) {
  const label = amountWords(step.step, words);
  if (label === '' || textWidth(label) + 6 > step.width) return null;
  const y = step.share === null ? lane.foot - 4 : topOf(lane, step) - 4;
  return (
    <text class="step-label" x={step.x + 4} y={y}>
      {label}
    </text>
  );
}

function pathOf(lane: PlacedLane, run: LaneStep[]): string {
  const last = run.at(-1);
  const points = run.map((step): [number, number] => [step.x, topOf(lane, step)]);
  if (last) points.push([round(last.x + last.width), topOf(lane, last)]);
  return line().curve(curveStepAfter)(points) ?? '';
}

function Lanes({ lanes, frame, words }: { lanes: PlacedLane[]; frame: Frame; words: Words }) {
  return (
    <>
      {lanes.map((lane) => (
        <g key={lane.index} class="lane">
          <line x1={frame.left} x2={frame.right} y1={lane.foot + 0.5} y2={lane.foot + 0.5} />
          <LaneName
            frame={frame}
            top={lane.top}
            foot={lane.foot}
            name={treatmentName(lane.treatment)}
            detail={lane.highest ? words.t('up to {0}', regimenWords(lane.highest, words)) : ''}
          />
        </g>
      ))}
    </>
  );
}

function note({ trends, frame, words: { t } }: ChartInput): string {
  const drawn = lanesOf(trends, frame);
  const absent = trends.treatments.filter((_, index) => drawn.every((lane) => lane.index !== index));
  const heights = t('The height of a step is its dose per day, in each lane by its own measure.');
  if (absent.length === 0) return heights;
  const names = absent.map(treatmentName).join(', ');
  return `${heights} ${t('Not in this period, so only in the table: {0}.', names)}`;
}

function table({ trends, words }: TableInput): TableData {
  const { t } = words;
  return {
    columns: [t('Treatment'), t('From'), t('To'), t('Dose')],
    rows: trends.treatments.flatMap((treatment) =>
      treatment.steps.map((step) => ({
        head: treatmentName(treatment),
        cells: [
          words.date(step.from),
          step.to === null ? t('still taken') : words.date(step.to),
          regimenWords(step, words) || t('not said'),
        ],
      })),
    ),
  };
}

export const treatments: Chart = {
  id,
  title: told('Treatments'),
  note,
  empty: told('No treatment is recorded in this period.'),
  draw,
  table,
};
