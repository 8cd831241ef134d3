/** Strengths, of pain, headache, impact or a side effect, in words. */
import { type Told, told } from '../journal/translate';
import type { Strength } from '../trends/interval';
import type { Words } from './words';

const strengths: Record<Strength, Told> = {
  none: told('none'),
  mild: told('mild'),
  moderate: told('moderate'),
  severe: told('severe'),
};

const headaches: Record<Strength, Told> = {
  none: told('no headache'),
  mild: told('mild headache'),
  moderate: told('moderate headache'),
  severe: told('severe headache'),
};

export function strengthWord(strength: Strength, words: Words): string {
  return words.tell(strengths[strength]);
}

/** `severe headache` */
export function headacheWord(strength: Strength, words: Words): string {
  return words.tell(headaches[strength]);
}
