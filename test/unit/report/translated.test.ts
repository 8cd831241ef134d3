/** The report in another language: nothing in it is told but through the translator, the diary's own words apart. */
import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict';
import { diaryFiles } from '../../../scripts/sample/diary';
import { isJournal } from '../../../src/journal/diary';
import { type PrintOptions, reportOf } from '../../../src/report/report';
import { contentOf } from '../../../src/trends/content';
import type { DiaryContent } from '../../../src/trends/source';
import { runCli } from '../cli/support/run-cli';
import { german } from '../helpers/german';
import { marking, saidIn, textsIn, unmarked, withoutLetters } from '../helpers/marking';
import { contentFrom } from '../trends/support/figures';

const files = [...diaryFiles()].map(([path, text]) => ({ path, text }));
const sample = contentOf(
  files.filter(({ path }) => isJournal(path)),
  files.find(({ path }) => path === 'profile.migraine.yaml') ?? null,
);

/** What the sample does not have: runs of many days, and words where it has numbers. */
const rare = contentFrom(
  `- clear: 2026-01-01/2026-03-28
- attack: 2026-01-03 06:40
  pain: severe
  doses: [{drug: sumatriptan, pain-before: severe, pain-2h: none}, {drug: ibuprofen, relief: asleep}]
- attack: 2026-03-29 06:40
- attack: tomorrow
- day: 2026-03-30
  headache: mild
  pain: soon
- treatment: 2026-01-01
  drug: onabotulinumtoxin-a
  dose: 155 U
  every: 12w
- treatment: 2026-03-20
  therapy: acupuncture
  purpose: other
- side-effect: 2026-01-12
  symptom: [drowsiness]
  end: unknown
`,
  'timezone: Europe/Berlin\nmigraine-day: strict\nlimits:\n  triptan: 9 per 30d',
);

const reports: [name: string, content: DiaryContent, options: Partial<PrintOptions>][] = [
  ['the sample', sample, { today: '2026-04-28', withNotes: true }],
  ['the sample, two years of it', sample, { today: '2026-04-28', from: '2024-05-01' }],
  ['what is rare', rare, { today: '2026-03-31' }],
  ['what is rare, a day of it', rare, { today: '2026-03-31', from: '2026-03-31' }],
  ['nothing', contentFrom(''), { today: '2026-03-31' }],
];

/** Names of scales, rules, units and places, which are the same in every language. */
const everywhere = ['ICHD-3', 'leiden', 'strict', 'type', 'Ada', 'mg', 'ml', 'MIDAS', 'HIT-6'];
const source = 'International Classification of Headache Disorders, 3rd edition, Cephalalgia 2018;38:1–211.';

describe('the report in another language', () => {
  for (const [name, content, options] of reports) {
    it(`says nothing in English of ${name}`, () => {
      const html = reportOf(content, {
        ...{ today: '', title: 'Ada', locale: withoutLetters, t: marking, style: '' },
        ...options,
      });
      const own = [...content.entries.flatMap(({ entry }) => textsIn(entry)), ...everywhere];
      deepEqual(unmarked(saidIn(html).replaceAll(source, ''), own), []);
    });
  }

  it('is what a German clinician reads', () => {
    const html = reportOf(sample, {
      ...{ today: '2026-04-28', title: 'Ada', locale: 'de-DE', language: 'de', t: german, style: '' },
    });
    match(html, /^<!DOCTYPE html>\n<html lang="de">/);
    const said = saidIn(html).replaceAll(/\s+/g, ' ');
    match(said, /Kopfschmerztagebuch: Ada/);
    match(said, /Basis: \d+\. \p{L}+/u);
    match(said, /Triptan/);
    match(said, /Migränetage nach leiden\+type/);
    match(said, /plausibler Bereich/);
    match(said, /\d,\d/);
  });

  it('tells a series by weeks', () => {
    const said = saidIn(
      reportOf(rare, { today: '2026-03-31', title: '', locale: 'de', t: german, style: '' }),
    );
    match(said, /155 U alle 12 Wochen/);
  });
});

describe('report --language', () => {
  it('is in English unless another language is asked for', async () => {
    const { stdout } = await runCli(['report', 'samples/diary', '--to', '2026-04-28']);
    match(stdout, /<html lang="en">/);
    match(stdout, /Headache diary: diary/);
    match(stdout, /28 April 2026/);
  });

  it('is in German with German dates and numbers', async () => {
    const { stdout, code } = await runCli([
      'report',
      'samples/diary',
      '--to',
      '2026-04-28',
      '--language',
      'de',
    ]);
    equal(code, 0);
    match(stdout, /<html lang="de">/);
    match(stdout, /Kopfschmerztagebuch: diary/);
    match(stdout, /28\. April 2026/);
    doesNotMatch(stdout, /Headache diary/);
  });

  it('says which languages there are', async () => {
    const { stderr, code } = await runCli(['report', 'samples/diary', '--language', 'xx']);
    equal(code, 2);
    match(stderr, /Allowed choices are en, de/);
  });
});
