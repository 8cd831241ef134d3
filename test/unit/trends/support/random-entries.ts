/** Entries as people might write them, by chance: dates close together, so that entries meet. */
import fc from 'fast-check';
import { entry, plusDays } from './figures';

/** Within three months that hold both a change of clocks and the end of a year. */
const date = fc.integer({ min: 0, max: 90 }).map((days) => plusDays('2025-12-20', days));
const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '10', '29', '30', '45', '59'))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);
const dateTime = fc.tuple(date, clock).map((parts) => parts.join(' '));
const at = fc.oneof(
  clock.map((time) => `T${time}`),
  dateTime,
);
const pain = fc.constantFrom('none', '0', '2', '4', '9', 'mild', 'severe');
const drug = fc.constantFrom(
  'sumatriptan',
  'Ibuprofen',
  'my-brand',
  'rimegepant',
  'codeine',
  'metoclopramide',
);
const zone = fc.constantFrom('Asia/Tokyo', 'America/New_York', '+05:30');

type Keys = Record<string, fc.Arbitrary<string>>;

/** Each key may be left out; those that need a time of day are so with the date alone. */
function entryOf(
  kind: string,
  when: fc.Arbitrary<string>,
  needed: Keys,
  optional: Keys,
): fc.Arbitrary<string> {
  const keys = fc.record({ ...needed, ...optional }, { requiredKeys: Object.keys(needed) });
  return fc
    .tuple(when, keys)
    .map(([text, rest]) => entry({ [kind]: text, ...(rest as Record<string, string>) }));
}

const dose = fc
  .tuple(
    drug,
    fc.option(at, { nil: null }),
    fc.constantFrom('', ', pain-before: 2', ', pain-before: severe', ', pain-before: 0'),
    fc.constantFrom('', ', pain-2h: 0', ', pain-2h: mild', ', pain-2h: 7', ', pain-2h: asleep'),
  )
  .map(([name, time, before, after]) => {
    const when = time === null ? '' : `, at: ${time}`;
    return `{drug: ${name}${when}${before}${after}}`;
  });
const aura = fc
  .tuple(fc.option(at, { nil: null }), fc.constantFrom('', ', lasted: 4m', ', lasted: 20m', ', lasted: 2h'))
  .map(([time, lasted]) => `{kind: visual${time === null ? '' : `, start: ${time}`}${lasted}}`);
const listOf = (item: fc.Arbitrary<string>) =>
  fc.array(item, { minLength: 1, maxLength: 3 }).map((items) => `[${items.join(', ')}]`);

const attack = entryOf(
  'attack',
  fc.oneof(dateTime, date),
  {},
  {
    end: fc.oneof(at, date, fc.constant('unknown')),
    type: fc.constantFrom('migraine', 'tension', 'aura-only', 'other'),
    pain,
    course: listOf(fc.tuple(at, pain).map(([time, much]) => `{at: ${time}, pain: ${much}}`)),
    side: fc.constantFrom('left', 'both', 'changing'),
    quality: fc.constantFrom('pulsating', 'pressing'),
    activity: fc.constantFrom('worse', 'unaffected'),
    symptoms: fc.constantFrom('none', 'nausea', '[photophobia, phonophobia]', 'photophobia'),
    bothersome: fc.constantFrom('phonophobia', 'dizziness'),
    aura: fc.oneof(fc.constantFrom('none', 'visual'), listOf(aura)),
    doses: listOf(dose),
    impact: fc.constantFrom('none', 'moderate'),
    onset: fc.constant('waking'),
    zone,
  },
);
const intake = entryOf(
  'intake',
  fc.oneof(dateTime, date),
  { drug },
  { reason: fc.constantFrom('headache', 'preventive', 'other'), zone },
);
const grade = fc.constantFrom('none', 'mild', 'moderate', 'severe');
const day = entryOf(
  'day',
  date,
  {},
  {
    headache: pain,
    sleep: fc.constant('7h'),
    impact: grade,
    menstruation: fc.constantFrom('1', '2'),
    factors: fc.constantFrom('none', 'stress', '[stress, stiff-neck]'),
    missed: fc.constantFrom('baclofen', '[{drug: Baclofen, doses: 2}, rimegepant]'),
    'work-missed': fc.constantFrom('1h', '8h'),
  },
);
const clear = entryOf(
  'clear',
  fc.tuple(date, fc.integer({ min: 0, max: 9 })).map(([from, days]) => `${from}/${plusDays(from, days)}`),
  {},
  {},
);
const treatment = entryOf(
  'treatment',
  fc.oneof(date, fc.constantFrom('2025', '2026-01')),
  { drug: fc.constantFrom('rimegepant', 'Rimegepant', 'baclofen', 'Baclofen') },
  {
    dose: fc.constantFrom('5 mg', '[5 mg, 10 mg]', '1 tablet'),
    times: fc.constantFrom('1', '3'),
    every: fc.constant('12w'),
    purpose: fc.constantFrom('preventive', 'other'),
    stop: fc.constant('other'),
  },
);

const others = fc.oneof(
  entryOf(
    'side-effect',
    fc.oneof(dateTime, date),
    { symptom: fc.constantFrom('nausea', 'rash') },
    { end: at },
  ),
  entryOf('visit', date, {}, { ask: fc.constantFrom('why', 'how') }),
  entryOf('score', date, { name: fc.constantFrom('HIT-6', 'hit-6'), total: fc.constantFrom('36', '61') }, {}),
  entryOf('note', date, { text: fc.constantFrom('away', 'ill') }, {}),
);

/** Entries of a diary with something recorded. */
export const someEntries = fc
  .array(
    fc.oneof(
      { arbitrary: attack, weight: 4 },
      { arbitrary: clear, weight: 2 },
      { arbitrary: day, weight: 2 },
      { arbitrary: intake, weight: 2 },
      { arbitrary: treatment, weight: 2 },
      { arbitrary: others, weight: 1 },
    ),
    { minLength: 1, maxLength: 25 },
  )
  .map((entries) => ['- clear: 2026-01-15\n', ...entries]);

export const someProfile = fc
  .tuple(
    fc.constantFrom('leiden', 'strict', 'leiden+type'),
    fc.constantFrom('', 'timezone: Europe/Berlin\n', 'timezone: Pacific/Apia\n'),
  )
  .map(([rule, timezone]) => `${timezone}migraine-day: ${rule}`);
