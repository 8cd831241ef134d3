/** Scales that several charts share: shares of a whole, ratios, and differences of days. */
import { scaleLinear, scaleLog } from 'd3-scale';
import type { RowScale } from './interval-rows';
import type { Words } from './words';

/** From 0 to 100 %. */
export function shareScale(words: Words): RowScale {
  return {
    place: (value) => value,
    ticks: [0, 0.25, 0.5, 0.75, 1].map((value) => ({ value, label: words.percent(value) })),
  };
}

/** A ratio is as far from 1 when doubled as when halved. */
export function ratioScale(words: Words): RowScale {
  const scale = scaleLog().domain([0.1, 10]).range([0, 1]);
  return {
    place: (value) => (value <= 0 ? 0 : scale(value)),
    ticks: [0.1, 0.25, 0.5, 1, 2, 4, 10].map((value) => ({ value, label: `${ratioWords(value)}×` })),
    reference: 1,
  };
  function ratioWords(value: number): string {
    return value < 1 ? value.toLocaleString(words.locale) : words.number(value);
  }
}

/** Days of 28, fewer to the left. */
export function differenceScale(values: number[], words: Words): RowScale {
  const most = Math.max(4, ...values.map(Math.abs));
  const scale = scaleLinear().domain([-most, most]).nice(6).range([0, 1]);
  return {
    place: (value) => scale(value),
    ticks: scale.ticks(6).map((value) => ({ value, label: signed(value, words) })),
    reference: 0,
  };
}

/** `−6`, `0`, `+3`, with a minus sign as wide as the plus. */
export function signed(value: number, words: Words): string {
  const size = words.decimal(Math.abs(value));
  if (size === words.decimal(0)) return size;
  return `${value < 0 ? '−' : '+'}${size}`;
}
