/** Draws charts to text for tests, as a printed report would. */
import { renderToString } from 'preact-render-to-string';
import { charts } from '../../../src/charts';
import { type AnyChart, type Chart, type ChartInput, tablesOf } from '../../../src/charts/chart';
import { frameFor } from '../../../src/charts/frame';
import { Picture } from '../../../src/charts/picture';
import { wordsFor } from '../../../src/charts/words';
import type { Diary } from './diaries';

export const words = wordsFor('en-US');

/** Every chart that has a table: those of the page, and the parts of its stacks. */
export const tabled: readonly Chart[] = charts.flatMap(tablesOf);

export function chartNamed(id: string): Chart {
  const chart = tabled.find((one) => one.id === id);
  if (!chart) throw new Error(`There is no chart ${id}.`);
  return chart;
}

export function inputOf({ trends, behind, figures, compared = null }: Diary, width = 800): ChartInput {
  return { trends, behind, figures, compared, words, frame: frameFor(trends, width) };
}

export function svgOf(chart: AnyChart, input: ChartInput, active: string | null = null): string {
  return renderToString(<Picture chart={chart} input={input} drawing={chart.draw(input)} active={active} />);
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Every rectangle of a picture that is placed by itself, patterns and legend left away. */
export function boxesIn(svg: string): Box[] {
  const plot = svg.slice(svg.indexOf('class="axis"'));
  return [...plot.matchAll(/<rect [^>]*>/g)].map(([tag]) => {
    const value = (name: string) => Number(new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1]);
    return { x: value('x'), y: value('y'), width: value('width'), height: value('height') };
  });
}
