/** Every kind of entry with its schema: the single source of types, checks and texts. */
import type * as z from 'zod';
import { attack } from './attack';
import { clear, day } from './check-in';
import { intake, sideEffect, treatment } from './medicine';
import { note, score, visit } from './paper';

export const kinds = {
  attack,
  intake,
  day,
  clear,
  treatment,
  'side-effect': sideEffect,
  visit,
  score,
  note,
} as const;

export type Kind = keyof typeof kinds;
export const kindNames = Object.keys(kinds) as Kind[];

export function isKind(key: string): key is Kind {
  return Object.hasOwn(kinds, key);
}

type Values<K extends Kind> = z.output<(typeof kinds)[K]>;

/** An entry as read: its kind, `when` it says, and the values of its other keys. */
export type EntryOf<K extends Kind> = K extends Kind
  ? { kind: K; when: K extends keyof Values<K> ? Values<K>[K] : never } & Omit<Values<K>, K>
  : never;

export type Entry = EntryOf<Kind>;
