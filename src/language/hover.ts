/** What a key, a kind or a drug means, in plain words. */
import { classesOf } from '../journal/drugs';
import type { Span } from '../journal/finding';
import type { Profile } from '../journal/profile';
import { isKind, kinds } from '../journal/schema/kinds';
import { mapAt, schemaOf } from '../journal/schema/map-at';
import { optionsOf } from '../journal/schema/shape';
import { whereIs } from './where';

export interface Hover {
  span: Span;
  /** Markdown; of a person's own text only what is a word. */
  text: string;
}

export function hover(text: string, offset: number, profile: Profile, isProfile: boolean): Hover | null {
  const span = wordAt(text, offset);
  const where = span && whereIs(text, span.start, isProfile);
  const map = where && mapAt(where);
  if (!span || !where || !map) return null;
  const word = text.slice(span.start, span.end);
  if (where.key !== null) return aboutValue(where.key, word, span, profile);
  if (!/^:(?:\s|$)/.test(text.slice(span.end, span.end + 2))) return null;
  const kind = where.kind === word && where.path.length === 0 && isKind(word) ? word : null;
  const schema = schemaOf(map, word);
  if (!schema || (!Object.hasOwn(map.keys, word) && !map.names.includes(word))) return null;
  const description = schema.meta()?.description ?? '';
  const options = optionsOf(schema).map((option) => `\`${option}\``);
  const start = kind === null ? `**${word}**` : `**${word}** – ${kinds[kind].meta()?.description}`;
  const parts = [start, description, options.length > 0 ? `One of ${options.join(', ')}.` : ''];
  return { span, text: parts.filter((part) => part !== '').join('\n\n') };
}

function aboutValue(key: string, word: string, span: Span, profile: Profile): Hover | null {
  if (key !== 'drug' && key !== 'of' && key !== 'missed') return null;
  const classes = classesOf(word, profile.drugs);
  const text =
    classes.length === 0
      ? 'Of no class this program knows. Give it one in the profile, so that its days can be counted.'
      : `Counts as ${classes.map((name) => `\`${name}\``).join(' and ')}.`;
  return { span, text };
}

function wordAt(text: string, offset: number): Span | null {
  const inWord = /[\p{L}\p{M}\p{N}_-]/u;
  let start = offset;
  while (start > 0 && inWord.test(text.charAt(start - 1))) start--;
  let end = offset;
  while (end < text.length && inWord.test(text.charAt(end))) end++;
  return end > start && end - start < 100 ? { start, end } : null;
}
