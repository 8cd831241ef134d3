/** The printed report: what it is about, that its figures are the panel's, and that nothing in it can load or run. */
import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { projectRoot } from '../../../scripts/lib/paths';
import { reportData } from '../../../src/report/data';
import { reportPeriod } from '../../../src/report/period';
import { type PrintOptions, reportOf } from '../../../src/report/report';
import { trendsOf } from '../../../src/trends/trends';
import { runs } from '../helpers/runs';
import { contentFrom } from '../trends/support/figures';
import { someEntries } from '../trends/support/random-entries';

const style = ['src/charts/charts.css', 'src/report/report.css']
  .map((path) => readFileSync(join(projectRoot, path), 'utf8'))
  .join('');

const journal = `- visit: 2025-12-01
  with: Dr. Albers
  decided: baclofen
- visit: 2026-01-10
  with: Dr. Albers
  ask: Why <b>now</b>?
- treatment: 2019
  drug: propranolol
  stop: not-tolerated
- treatment: 2026-01-10
  drug: baclofen
  dose: 5 mg
  times: 3
- clear: 2025-12-01/2026-03-31
- attack: 2025-12-10 06:40
  end: T15:10
  pain: 7
  doses: [{drug: sumatriptan}]
  note: kept to myself
- attack: 2026-03-02 06:40
  end: T15:10
  pain: 3
  doses: [{drug: sumatriptan, pain-before: 6, pain-2h: 0}, {drug: ibuprofen, at: T09:00}]
- day: 2026-03-05
  headache: 2
  work-missed: 1h 30m
  missed: baclofen
- side-effect: 2026-01-12
  of: baclofen
  symptom: [drowsiness]
  severity: mild
  end: 2026-01-20
- score: 2026-03-20
  name: HIT-6
  total: 62
- note: 2026-02-01
  text: too ill to write
- visit: 2026-04-02
  with: Dr. Albers
  ask: |
    - Can it be less?
    - And in summer?
`;
const content = contentFrom(journal, 'timezone: Europe/Berlin\nlimits:\n  triptan: 9 per 30d');

function print(options: Partial<PrintOptions> = {}): string {
  return reportOf(content, { today: '2026-03-31', title: 'Ada', locale: 'en-GB', style, ...options });
}

/** Words as they are read, tags taken out. */
function wordsOf(html: string): string {
  return html
    .replace(/<style>.*?<\/style>/s, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ');
}

describe('the period of a report', () => {
  const cases: [title: string, options: Parameters<typeof reportPeriod>[1], from: string, to: string][] = [
    ['goes from the last visit to today', { today: '2026-03-31' }, '2026-01-10', '2026-03-31'],
    ['of a visit today starts at the one before', { today: '2026-01-10' }, '2025-12-01', '2026-01-10'],
    ['of a visit six days ago starts at the one before', { today: '2026-01-16' }, '2025-12-01', '2026-01-16'],
    ['of a visit a week ago starts there', { today: '2026-01-17' }, '2026-01-10', '2026-01-17'],
    [
      'starts three months back where there was no visit',
      { today: '2025-11-30' },
      '2025-09-01',
      '2025-11-30',
    ],
    [
      'is what is asked for',
      { today: '2026-03-31', from: '2026-02-01', to: '2026-02-28' },
      '2026-02-01',
      '2026-02-28',
    ],
    ['ends where it is asked to', { today: '2026-03-31', to: '2026-02-28' }, '2026-01-10', '2026-02-28'],
  ];
  for (const [title, options, from, to] of cases) {
    it(title, () => {
      const period = reportPeriod(content, options);
      deepEqual([period.from, period.to], [from, to]);
    });
  }
});

describe('a report', () => {
  it('is in the order it is read in', () => {
    const heads = [...print().matchAll(/<h2>(.*?)<\/h2>/g)].map(([, head]) => head);
    deepEqual(heads.slice(0, 8), [
      'What is recorded',
      'Headache by month',
      'Days with acute medicines',
      'Taken and done now to prevent headache',
      'Tried before, and why it was stopped',
      'Side effects',
      'Disability',
      'Questions',
    ]);
  });

  it('says what was recorded, counted, taken, tried, felt and asked', () => {
    const words = wordsOf(print());
    match(words, /81 of 81 days \(100%\); 0 unknown/);
    match(words, /Baseline: 13 December 2025 ?– ?9 January 2026 28 of 28 0 0 0 28 0/);
    match(words, /March 2026 31 of 31 2 0 1 29 1\.8/);
    match(words, /triptan 0 0 0 1 10/);
    match(words, /non-opioid 0 0 0 1 15/);
    match(words, /Own limits: triptan 1 of 9 days \(30 days to 31 March 2026\)/);
    match(words, /baclofen 15 mg 10 January 2026 15 mg 1/);
    match(words, /propranolol – not said 2019 not known to the day not tolerated/);
    match(words, /drowsiness baclofen mild 12 ?– ?20 January 2026/);
    match(words, /Work missed: 1 h 30 min/);
    match(words, /HIT-6 62/);
    match(words, /2 April 2026, Dr\. Albers Can it be less\? And in summer\?/);
    match(words, /sumatriptan moderate or severe 1 1 of 1 \(21–100%\)/);
    match(words, /Migraine days by leiden\+type/);
  });

  it('asks what is still to be asked, and not what was', () => {
    doesNotMatch(print(), /Why/);
    match(print({ today: '2026-01-12' }), /Why &lt;b(?:>|&gt;)now&lt;\/b(?:>|&gt;)\?/);
  });

  it('keeps free notes back unless they are asked for', () => {
    doesNotMatch(print(), /too ill|kept to myself/);
    match(print({ withNotes: true }), /too ill to write/);
  });

  it('has the figures of the panel and the command line', () => {
    const data = reportData(content, { today: '2026-03-31', title: 'Ada' });
    const names = ['impact', 'attacks', 'overuse', 'treatments', 'tried', 'responses'] as const;
    const same = trendsOf(content, { from: '2026-01-10', to: '2026-03-31' }, names);
    deepEqual(data.trends, same?.trends);
    deepEqual(data.figures?.impact, same?.figures.impact);
    deepEqual(data.figures?.overuse, same?.figures.overuse);
    deepEqual(data.figures?.attacks, same?.figures.attacks);
    deepEqual(
      data.months.map(({ month, headacheDays }) => [month, headacheDays]),
      [
        ['2026-01', 0],
        ['2026-02', 0],
        ['2026-03', 2],
      ],
    );
    equal(data.comparison?.result.since, '2026-01-10');
    equal(data.comparison?.result.after.from, '2026-02-07');
  });

  it('says that there is nothing where nothing is recorded', () => {
    const html = reportOf(contentFrom(''), { today: '2026-03-31', title: '', locale: 'en', style: '' });
    match(wordsOf(html), /Nothing is recorded from .*2025.*2026|0 of 91 days/);
    match(wordsOf(html), /No treatment is going on/);
  });

  it('is whole in itself: no script, nothing to load, no link', () => {
    const html = print({ withNotes: true }).replaceAll('http://www.w3.org/2000/svg', '');
    doesNotMatch(html, /<(?:script|img|link|iframe|object|form|base|a)\b/i);
    doesNotMatch(html, /\son\w+=|https?:|@import|url\((?!#)/i);
    match(
      html,
      /http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/,
    );
  });

  it('prints whatever is written as text and nothing else', () => {
    const hostile = fc.constantFrom(
      '<script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      "' onload='x",
      '</style><b>',
      '{{x}} &amp; <!--',
    );
    fc.assert(
      fc.property(hostile, hostile, (a, b) => {
        const quote = (text: string) => JSON.stringify(text);
        const text = `- note: 2026-03-01
  text: ${quote(a)}
- visit: 2026-04-02
  ask: ${quote(b)}
  with: ${quote(a)}
- treatment: 2026-03-01
  drug: ${quote(`d ${b}`)}
- score: 2026-03-02
  name: ${quote(`n ${a}`)}
  total: 1
`;
        const html = reportOf(contentFrom(text), {
          today: '2026-03-31',
          title: a,
          locale: 'en',
          style,
          withNotes: true,
        });
        doesNotMatch(
          html,
          /<(?:script|img|b)\b(?!>Recorded|>Headache|>Moderate|>Migraine|>Medication|>Rates)|<!--/,
        );
        equal(html.split('</style>').length, 2);
        doesNotMatch(html.replaceAll(/"[^"]*"/g, '""'), /<[^>]*\son\w+=/);
      }),
      runs(50),
    );
  });

  it('can be made of any diary', () => {
    fc.assert(
      fc.property(someEntries, (entries) => {
        const any = contentFrom(entries.join(''));
        const html = reportOf(any, {
          today: '2026-03-31',
          title: 'x',
          locale: 'de',
          style: '',
          withNotes: true,
        });
        doesNotMatch(wordsOf(html), /NaN|undefined|null|Infinity|\[object/);
      }),
      runs(100),
    );
  });
});
