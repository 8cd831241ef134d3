/** What is given to `add` as values of the format; a bad one is a call that cannot be. */

import { readWhen } from '../journal/capture/answers';
import { asText } from '../journal/edit/entry-text';
import { Miss } from '../journal/scalars/miss';
import type { Moment, TimedMoment } from '../journal/scalars/moment';
import { readTerm } from '../journal/scalars/words';
import { spoken } from '../journal/spoken';
import { UsageError } from './usage';

/** @param name as it stands in the call, such as `--pain` */
export function readAs<T>(name: string, written: string, read: (text: string) => T | Miss): T {
  const value = read(written);
  if (!(value instanceof Miss)) return value;
  throw new UsageError(
    `${name} cannot be ${JSON.stringify(written)}. Write ${spoken(value.expected).replaceAll('`', '')}.`,
  );
}

/** The same where it may be left out. */
export function optional<T>(
  name: string,
  written: string | undefined,
  read: (text: string) => T | Miss,
): T | undefined {
  return written === undefined ? undefined : readAs(name, written, read);
}

export function whenOf(name: string, written: string | undefined, now: TimedMoment): Moment {
  return readAs(name, written ?? 'now', (text) => readWhen(text, now));
}

export function textOf(written: string | undefined): string | undefined {
  return written === undefined || written.trim() === '' ? undefined : asText(written);
}

/** Words with a comma between; `none` says that there were none. */
export function termsOf(name: string, written: string | undefined): string[] | undefined {
  if (written === undefined) return undefined;
  if (written.trim() === 'none') return [];
  return written.split(',').map((word) => readAs(name, word.trim(), readTerm));
}
