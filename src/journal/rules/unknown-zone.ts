/** A time zone that does not exist: wall times are then subtracted as they stand. */
import { quoted } from '../finding';
import { phrase } from '../phrase';
import { readingRule } from './rule';

export const unknownZone = readingRule('unknown-zone', 'error', (_span, zone: string, key: string) => ({
  message: phrase(
    'There is no time zone {0}. Write a name such as `Europe/Berlin` or an offset such as `+09:00`.',
    quoted(zone),
  ),
  leftOut: { key },
}));
