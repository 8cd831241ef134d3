/** A filter of a diary: a period, and conditions that an entry meets; what panel, command line and symbol search share. */
import type { DateRange } from '../scalars/day';

/** One condition; `not` turns it round. Several of them all have to be met. */
export interface Condition {
  is: 'kind' | 'word' | 'drug' | 'class' | 'therapy' | 'number' | 'grade' | 'text';
  /** The entry's key, where one is meant. */
  key: string;
  /** One of these has to be there: `drug:sumatriptan,naproxen`. Compared by their keys, or as parts of a text. */
  values: readonly string[];
  /** For numbers (minutes where the key holds a duration) and grades. */
  compare?: Comparison;
  not: boolean;
}

export interface Comparison {
  by: '<' | '<=' | '=' | '>=' | '>';
  /** A number, or the rank of a grade: none 0, mild 1, moderate 2, severe 3. */
  than: number;
}

export interface Filter {
  /** The days that are shown; an open end is left out. Several periods are narrowed to what they share. */
  period: Partial<DateRange>;
  conditions: readonly Condition[];
}

export const everything: Filter = { period: {}, conditions: [] };

/** Whether any entry can be left out by it, whatever its date. */
export function hasConditions({ conditions }: Filter): boolean {
  return conditions.length > 0;
}
