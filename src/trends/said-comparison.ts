/** A comparison with what it says in plain words, so that whoever shows it need not find words of its own. */

import { wentDownInWords } from './comparison-change';
import type { ComparedDays, Comparison, SaidComparison } from './comparison-types';
import {
  comparedNames,
  differenceInWords,
  neverAlone,
  ratioInWords,
  unknownInWords,
} from './comparison-words';
import type { Teller } from './teller';

export function saidComparison(comparison: Comparison, teller: Teller): SaidComparison {
  const each = <T>(of: (name: ComparedDays) => T) =>
    Object.fromEntries(
      (Object.keys(comparedNames) as ComparedDays[]).map((name) => [name, of(name)]),
    ) as Record<ComparedDays, T>;
  return {
    comparison,
    said: each((name) => differenceInWords(comparison, name, teller)),
    ratio: each((name) => ratioInWords(comparison[name].rateRatio, teller)),
    unknown: unknownInWords(comparison, teller),
    wentDown: wentDownInWords(comparison, teller),
    neverAlone: teller.tell(neverAlone),
  };
}
