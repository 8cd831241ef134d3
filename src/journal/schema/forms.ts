/** How each scalar looks to programs that check YAML by a JSON Schema: they get numbers where YAML reads numbers. */

/** A part of a JSON Schema. */
export type Form = Readonly<Record<string, unknown>>;

const year = '(?:19|20|21)\\d\\d';
const longMonth = '(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])';
const shortMonth = '(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)';
// A 29 February is let through in any year: the calendar is no matter of a pattern.
const datePart = `${year}-(?:${longMonth}|${shortMonth}|02-(?:0[1-9]|1\\d|2\\d))`;
const hour = '(?:[01]\\d|2[0-3]):[0-5]\\d';
const dateTimePart = `${datePart}[ T]${hour}(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?`;
const units = 'mcg|mg|g|mL|IU|U|mmol|tablets?|capsules?|puffs?|sprays?|patch|patches|drops?';
const letters = '[\\p{Ll}\\p{Lo}\\p{Lm}\\p{M}\\p{N}]+';

/** A text that as a whole is of one of the patterns. */
function like(...patterns: string[]): Form {
  return { type: 'string', pattern: `^(?:${patterns.join('|')})$` };
}

export const dateForm = like(datePart);
export const roughDateForm: Form = {
  ...like(year, `${year}-(?:0[1-9]|1[0-2])`, datePart),
  type: ['string', 'integer'],
  minimum: 1900,
  maximum: 2199,
};
export const datesForm = like(`${datePart}(?:/${datePart})?`);
export const dateTimeForm = like(dateTimePart);
export const momentForm = like(datePart, dateTimePart);
export const atForm: Form = { ...like(`T${hour}`, dateTimePart), examples: ['T07:05'] };
export const endForm: Form = {
  ...like('unknown', `T${hour}`, datePart, dateTimePart),
  examples: ['T15:10', 'unknown'],
};
export const durationForm = like('(?=\\d)(?:\\d{1,4}w)?(?: ?\\d{1,4}d)?(?: ?\\d{1,4}h)?(?: ?\\d{1,5}m)?');
export const quantityForm = like(`(?=[0.]*[1-9])\\d{1,7}(?:\\.\\d{1,6})? (?:${units})`);
export const painForm: Form = {
  ...like('10|\\d|none|mild|moderate|severe'),
  ...between(0, 10),
};
export const painOrAsleepForm: Form = {
  ...like('10|\\d|none|mild|moderate|severe|asleep|unknown'),
  ...between(0, 10),
};
/** `2026` and `true` are words too, where YAML reads them as something else. */
export const termForm: Form = {
  ...like(`${letters}(?:-${letters})*`),
  type: ['string', 'integer', 'boolean'],
  minimum: 0,
  maxLength: 200,
};
export const nameForm: Form = {
  type: ['string', 'number', 'boolean'],
  pattern: '[\\p{L}\\p{N}]',
  maxLength: 100,
};
export const textForm: Form = { type: ['string', 'number', 'boolean'] };
export const totalForm: Form = {
  ...like('\\d{1,6}(?:\\.\\d{1,4})?'),
  type: ['number', 'string'],
  minimum: 0,
  maximum: 999_999.9999,
};
export const zoneForm = like('[A-Za-z][\\w+-]*(?:/[\\w+-]+)*', '[+-]\\d\\d:\\d\\d');
export const limitForm: Form = { ...like('\\d{1,2} per \\d{1,3}d'), examples: ['9 per 30d'] };

/** A whole number between two bounds, both included; in quotes it is one all the same. */
export function wholeForm(low: number, high: number): Form {
  return { ...like('\\d{1,6}'), ...between(low, high) };
}

function between(minimum: number, maximum: number): Form {
  return { type: ['integer', 'string'], minimum, maximum };
}
