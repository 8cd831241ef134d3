/** `compare`: the JSON that programs read, the text that people read, and calls that cannot be. */
import { deepEqual, equal, match, throws } from 'node:assert/strict';
import { type CompareOptions, compareText } from '../../../src/cli/compare';
import { UsageError } from '../../../src/cli/usage';
import { diaryOf } from '../trends/support/day-strings';
import { contentFrom } from '../trends/support/figures';

const treatments = `- treatment: 2026-01-05
  drug: Baclofen
  dose: 5 mg
- treatment: 2026-03-30
  drug: baclofen
  dose: 10 mg
- treatment: 2025
  drug: propranolol
  stop: no-effect
- treatment: 2026-02-02
  therapy: Nerve block
`;
/** 66 of 84 days before 30 March 2026, and 48 of 84 from then on, as in docs/clinical.md. */
const days = diaryOf('mmmmmmccmmmmmc'.repeat(6) + 'mmmccmmmccmmcc'.repeat(6), '2026-01-05');
const content = contentFrom(days + treatments, 'timezone: Europe/Berlin');
const since = '2026-03-30';
const compare = (options: Partial<CompareOptions> = {}) => compareText(content, { since, ...options });
const json = (options: Partial<CompareOptions> = {}) => JSON.parse(compare({ ...options, json: true }));

describe('compare as JSON', () => {
  it('has the named figures, rounded here as people read them', () => {
    const { before, after, headacheDays, migraineDays, ...rest } = json();
    const shape = ({ from, to, recordedDays, headacheDays: h, migraineDays: m }: typeof before) => [
      from,
      to,
      recordedDays,
      h,
      m,
    ];
    deepEqual(shape(before), ['2026-01-05', '2026-03-29', 84, 66, 66]);
    deepEqual(shape(after), ['2026-03-30', '2026-06-21', 84, 48, 48]);
    const rounded = (three: Record<string, number>, digits: number) =>
      ['value', 'low', 'high'].map((key) => Number(three[key]?.toFixed(digits)));
    deepEqual(rounded(headacheDays.difference28, 1), [-6, -10.3, -1.2]);
    deepEqual(rounded(headacheDays.rateRatio, 2), [0.73, 0.49, 1.07]);
    deepEqual(migraineDays, headacheDays);
    deepEqual([rest.since, rest.runIn, rest.treatment, rest.leftOut], [since, 0, null, []]);
  });

  it('takes so many days on each side, and a run-in', () => {
    const { before, after, runIn } = json({ before: '28', after: '14', runIn: '7' });
    deepEqual([before.from, before.to, before.days], ['2026-03-02', '2026-03-29', 28]);
    deepEqual([after.from, after.to, after.days], ['2026-04-06', '2026-04-19', 14]);
    equal(runIn, 7);
  });

  it('takes a treatment for its first day, in any spelling', () => {
    for (const [name, date, treatment] of [
      ['baclofen', '2026-01-05', 'Baclofen'],
      ['nerve-block', '2026-02-02', 'Nerve block'],
    ]) {
      const found = json({ since: name ?? '' });
      deepEqual([found.since, found.treatment], [date, treatment]);
    }
  });

  it('has null where nothing can be told, and no dates where there are no days', () => {
    const { before, headacheDays, attacks } = json({ since: '2026-01-05' });
    const none = { value: null, low: null, high: null };
    deepEqual([before.from, before.to, before.recordedDays], [null, null, 0]);
    deepEqual([headacheDays.difference28, headacheDays.rateRatio, attacks.rateRatio], [none, none, none]);
  });
});

describe('compare as text', () => {
  const lines = compare().split('\n');

  it('says of which days, and under which rule', () => {
    equal(lines[0], 'Before and since 2026-03-30');
    equal(lines[1], 'migraine days by leiden+type; Europe/Berlin');
    deepEqual(
      lines.slice(3, 6).map((line) => line.split(/ {2,}/).map((cell) => cell.trim())),
      [
        ['', 'from', 'to', 'days', 'recorded', 'unknown', 'headache', 'migraine', 'acute'],
        ['before', '2026-01-05', '2026-03-29', '84', '84', '0', '66', '66', '0'],
        ['since', '2026-03-30', '2026-06-21', '84', '84', '0', '48', '48', '0'],
      ],
    );
  });

  it('leads with the difference, the ratio below it, and credits nothing alone', () => {
    equal(lines[7], '6 fewer headache days per 28; plausible range 1 to 10');
    match(lines[8] ?? '', /^ {4}0\.73 times as many, 0\.49 to 1\.07 /);
    match(lines.at(-1) ?? '', /went with/);
  });

  it('names a treatment and a run-in', () => {
    match(
      compare({ since: 'nerve block', runIn: '28' }),
      /^Before and since 2026-02-02, the first day of Nerve block; the first 28 days since left out\n/,
    );
    match(compare({ runIn: '1' }), /; the first day since left out\n/);
  });

  it('says plainly where there are too few days', () => {
    match(
      compare({ before: '22' }),
      /\n\nToo few days to tell: 22 days recorded before, and 23 are needed\.$/,
    );
    match(
      compare({ since: '2026-01-05' }),
      /before {2}no days[\s\S]*Too few days to tell: no day before is recorded\.$/,
    );
  });

  it('says on how many days migraine cannot be told, and what was left out', () => {
    const bad = '- attack: 2026-02-03 08:00\n  pain: 8\n  end: T18:00\n- clear: never\n';
    const text = compareText(contentFrom(days.replace(/- clear: 2026-02-03\n/, '') + bad), { since });
    match(text, /Left out of these figures\na\.migraine\.yaml:\d+: the entry/);
    const open = compareText(contentFrom(`- clear: 2026-01-01/2026-03-31\n${bad}`), { since: '2026-02-15' });
    match(open, /\nMigraine cannot be told on 1 day, which counts as none here\.\n/);
  });
});

describe('compare refuses, and says what would be right', () => {
  const rows: [options: Partial<CompareOptions>, message: RegExp][] = [
    [
      { since: '2026-02-30' },
      /no date and no treatment of this diary: 2026-02-30\. Write a date as yyyy-mm-dd/,
    ],
    [
      { since: 'topiramate' },
      /or name one of these:\n {2}Baclofen \(2026-01-05\)\n {2}Nerve block \(2026-02-02\)$/,
    ],
    [{ since: 'propranolol' }, /^No first day is known of the treatment with propranolol\. Name a date/],
    [{ before: '0' }, /^--before is not a number of days: 0\. Write a whole number from 1 /],
    [{ after: '4w' }, /^--after is not a number of days: 4w\./],
    [{ runIn: '-1' }, /^--run-in is not a number of days: -1\. Write a whole number from 0 /],
    [{ before: '99999' }, /^--before is not a number of days: 99999\./],
  ];
  for (const [options, message] of rows) {
    it(JSON.stringify(options), () => {
      throws(
        () => compare(options),
        (error) => error instanceof UsageError && message.test(error.message),
      );
    });
  }

  it('without treatments to name, a date alone is asked for', () => {
    throws(() => compareText(contentFrom(days), { since: 'soon' }), /such as 2026-03-02\.$/);
  });
});
