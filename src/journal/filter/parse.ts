/** Reads a filter as written: conditions apart by spaces, all to be met; `-` before one turns it round. */
import { quoted, type Span } from '../finding';
import { joined, type Phrase, phrase } from '../phrase';
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
  message: Phrase;
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
    if ('parts' in read) problems.push({ message: read, span });
    else if ('is' in read) conditions.push(read);
    else {
      const shared = narrow(period, read);
      if (isEmpty(shared))
        problems.push({
          message: phrase('Nothing lies both in {0} and in the period before it.', quoted(match[0])),
          span,
        });
      else period = shared;
    }
  }
  return { filter: { period, conditions }, problems };
}

/** A condition, a period, or what is wrong. */
function readPart(part: string): Condition | Filter['period'] | Phrase {
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
  const example = `\`${field.example}\``;
  if (written === '') {
    return phrase('Something is missing after {0}, such as {1}.', quoted(`${name}${sign}`), example);
  }
  return (
    conditionOf(field, sign, written, not) ??
    phrase('{0} cannot be read. Write it such as {1}.', quoted(own), example)
  );
}

function unknownField(name: string, own: string): Phrase {
  const near = nearest(name, fields.keys());
  const hint = near
    ? phrase('Did you mean {0}?', `\`${near}\``)
    : phrase('There are {0} and others.', joined([...fields.keys()].slice(0, 6), ', '));
  return phrase(
    'A filter knows no {0}. {1} For a text, put it in quotes: {2}.',
    quoted(name),
    hint,
    `\`"${own.replaceAll('"', '')}"\``,
  );
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
