/** The 30 days that end with the period, as ICHD-3 counts days a month. */

import type { Days } from '../days';
import type { FigureContext } from '../figure-context';
import { perWindow } from '../per-window';
import type { Block } from '../types';
import { blockOf } from '../windows';

export const lastDays = 30;

/** Days before the period are counted too: what is shown of them is the reader's choice, what was taken is not. */
export function last30({ input: { days, window } }: FigureContext): Block {
  return lastIn({ from: window.to - lastDays + 1, to: window.to }, days);
}

const lastIn = perWindow((window, days: Days): Block => blockOf(days, window, lastDays));
