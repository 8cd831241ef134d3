/** Whether headache days per 28 days go up or down over the complete blocks of the period. */
import type { FigureContext } from '../figure-context';
import type { TrendFigures } from '../figure-types/patterns';
import { mannKendall } from '../statistics/mann-kendall';
import { theilSen } from '../statistics/theil-sen';

const leastBlocks = 6;

/** Blocks recorded too little have no rate; they are a gap, and those around it keep their distance. */
export function trend({ input: { blocks } }: FigureContext): TrendFigures {
  const points = blocks.flatMap(({ headacheRate28 }, x) =>
    headacheRate28 ? [{ x, y: headacheRate28.value }] : [],
  );
  const isEnough = points.length >= leastBlocks;
  return {
    blocks: points.length,
    theilSen: isEnough ? theilSen(points) : null,
    mannKendall: isEnough ? mannKendall(points.map(({ y }) => y)) : null,
  };
}
