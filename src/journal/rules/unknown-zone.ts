/** A time zone that does not exist: wall times are then subtracted as they stand. */
import { quoted } from '../finding';
import { readingRule } from './rule';

export const unknownZone = readingRule('unknown-zone', 'error', (_span, zone: string, key: string) => ({
  message: `There is no time zone ${quoted(zone)}. Write a name such as \`Europe/Berlin\` or an offset such as \`+09:00\`.`,
  leftOut: { key },
}));
