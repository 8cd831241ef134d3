/** What kinds of entries, and what stands in them, are called in sentences. */
import { type Phrase, phrase } from './phrase';
import type { Kind } from './schema/kinds';

/** After "this". */
export const kindWords: Readonly<Record<Kind, Phrase>> = {
  attack: phrase('attack'),
  intake: phrase('intake'),
  day: phrase('day'),
  clear: phrase('clear'),
  treatment: phrase('treatment'),
  'side-effect': phrase('side effect'),
  visit: phrase('visit'),
  score: phrase('score'),
  note: phrase('note'),
};

/** At the start of a sentence, by the kind or the title that a schema carries. */
export const anyWords: Readonly<Record<string, Phrase>> = {
  attack: phrase('An attack'),
  intake: phrase('An intake'),
  day: phrase('A day'),
  clear: phrase('A clear'),
  treatment: phrase('A treatment'),
  'side-effect': phrase('A side-effect'),
  visit: phrase('A visit'),
  score: phrase('A score'),
  note: phrase('A note'),
  dose: phrase('A dose'),
  aura: phrase('An aura'),
  'step of the course': phrase('A step of the course'),
  'missed medicine': phrase('A missed medicine'),
  drug: phrase('A drug'),
  profile: phrase('A profile'),
  'list of drugs': phrase('A list of drugs'),
  'list of limits': phrase('A list of limits'),
  'list of own words': phrase('A list of own words'),
  'list of rules': phrase('A list of rules'),
};

export function anyOf(name: string): Phrase {
  return anyWords[name] ?? phrase('A value');
}
