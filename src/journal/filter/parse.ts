/** Reads a filter as written: conditions apart by spaces, all to be met; `-` before one turns it round. */
import { quoted, type Span } from '../finding';
import { readDuration } from '../scalars/duration';
import { Miss } from '../scalars/miss';
import { painWords } from '../scalars/words';
import { nearest } from '../suggest';
import { type Field, fieldOf, fields } from './fields';
import type { Comparison, Condition, Filter } from './filter';
import { isEmpty, narrow, readPeriod } from './periods';

/** What cannot be read of a filter; the rest of it holds. */
export interface Problem {
  /** One line: what is wrong, and what would be right. */
  message: string;
  span: Span;
}

export interface FilterRead {
  filter: Filter;
  problems: Problem[];
}

/** Each part: an optional minus, then a quoted text, or a word that may hold quotes after its sign. */
const partForm = /-?(?:"[^"]*"?|[^\s":<>=]+(?::|[<>]=?|=)"[^"]*"?|\S+)/g;
const signForm = /^([\p{L}-]+)(:|<=|>=|<|>|=)(.*)$/su;

/** Never throws; an empty text is no condition at all. */
export function readFilter(text: string): FilterRead {
  const conditions: Condition[] = [];
  const problems: Problem[] = [];
  let period: Filter['period'] = {};
  for (const match of text.matchAll(partForm)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const read = readPart(match[0]);
    if (typeof read === 'string') problems.push({ message: read, span });
    else if ('is' in read) conditions.push(read);
    else {
      const shared = narrow(period, read);
      if (isEmpty(shared))
        problems.push({
          message: `Nothing lies both in ${quoted(match[0])} and in the period before it.`,
          span,
        });
      else period = shared;
    }
  }
  return { filter: { period, conditions }, problems };
}

/** A condition, a period, or what is wrong. */
function readPart(part: string): Condition | Filter['period'] | string {
  const period = readPeriod(part);
  if (period) return period;
  const not = part.length > 1 && part.startsWith('-');
  const own = not ? part.slice(1) : part;
  if (own.startsWith('#') && own.length > 1) return wordsIn({ is: 'word', key: 'tags' }, own.slice(1), not);
  const [, name, sign, value = ''] = own.startsWith('"') ? [] : (signForm.exec(own) ?? []);
  if (name === undefined || sign === undefined) return textIn(own, not);
  const field = fieldOf(name.toLowerCase());
  if (!field) return unknownField(name, own);
  const written = unquoted(value);
  if (written === '')
    return `Something is missing after ${quoted(`${name}${sign}`)}, such as \`${field.example}\`.`;
  return (
    conditionOf(field, sign, written, not) ??
    `${quoted(own)} cannot be read. Write it such as \`${field.example}\`.`
  );
}

function unknownField(name: string, own: string): string {
  const near = nearest(name, fields.keys());
  const hint = near
    ? `Did you mean \`${near}\`?`
    : `There are ${[...fields.keys()].slice(0, 6).join(', ')} and others.`;
  return `A filter knows no ${quoted(name)}. ${hint} For a text, put it in quotes: \`"${own.replaceAll('"', '')}"\`.`;
}

function conditionOf(field: Field, sign: string, written: string, not: boolean): Condition | null {
  if (field.is === 'number') return numberIn(field, sign, written, not);
  if (field.is === 'grade') return gradeIn(field, sign, written, not);
  return sign === ':' || sign === '=' ? wordsIn(field, written, not) : null;
}

function wordsIn({ is, key }: Pick<Condition, 'is' | 'key'>, written: string, not: boolean): Condition {
  const values = written
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
  return { is, key, values, not };
}

function numberIn({ is, key }: Field, sign: string, written: string, not: boolean): Condition | null {
  const grade = key === 'pain' ? gradeIn({ is: 'grade', key, example: '' }, sign, written, not) : null;
  if (grade) return grade;
  const than = numberOf(written);
  return than === null ? null : { is, key, values: [], compare: { by: comparison(sign), than }, not };
}

function numberOf(written: string): number | null {
  if (/^\d{1,6}(?:\.\d{1,4})?$/.test(written)) return Number(written);
  const duration = readDuration(written);
  return duration instanceof Miss ? null : duration.minutes;
}

function gradeIn({ key }: Field, sign: string, written: string, not: boolean): Condition | null {
  const than = (painWords as readonly string[]).indexOf(written.toLowerCase());
  return than === -1 ? null : { is: 'grade', key, values: [], compare: { by: comparison(sign), than }, not };
}

function comparison(sign: string): Comparison['by'] {
  return sign === ':' ? '=' : (sign as Comparison['by']);
}

function textIn(own: string, not: boolean): Condition {
  return { is: 'text', key: '', values: [unquoted(own)], not };
}

function unquoted(text: string): string {
  return text.startsWith('"') ? text.slice(1, text.endsWith('"') && text.length > 1 ? -1 : undefined) : text;
}
