/** The shapes of JSON that scripts rely on. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import { trendsText } from '../../../src/cli/trends';
import { contentOf } from '../../../src/trends/content';
import { figureNames } from '../../../src/trends/figures';
import { Folders } from './support/folders';
import { runCli } from './support/run-cli';

const acute = {
  any: 0,
  triptan: 0,
  ergot: 0,
  opioid: 0,
  combination: 0,
  'non-opioid': 0,
  gepant: 0,
  ditan: 0,
  'other-acute': 0,
  unknown: 0,
};
const zeros = {
  attacks: 0,
  episodes: 0,
  clearDays: 0,
  headacheDays: 0,
  migraineDays: 0,
  migraineUnclear: 0,
  moderateOrSevereDays: 0,
  moderateOrSevereInherited: 0,
  moderateOrSevereUnclear: 0,
  acuteDays: acute,
  acuteUnrecorded: 0,
};

function json(journal: string, options = {}): Record<string, unknown> {
  return JSON.parse(
    trendsText(contentOf([{ path: 'a.migraine.yaml', text: journal }], null), { json: true, ...options }),
  );
}

describe('trends --json', () => {
  it('has exactly these keys, and writes zeros and nulls', () => {
    const day = { from: '2026-03-02', to: '2026-03-02', days: 1, recordedDays: 1, unknownDays: 0 };
    const counts = { ...zeros, clearDays: 1 };
    const treatments =
      '- treatment: 2026-03-01\n  therapy: yoga\n- treatment: 2026-03-01\n  drug: a\n  dose: 1 mg\n  every: 4w\n';
    const { figures, ...rest } = json(`- clear: 2026-03-02\n${treatments}- clear: never\n`);
    deepEqual(Object.keys(figures ?? {}), figureNames);
    deepEqual(rest, {
      format: 1,
      period: day,
      rules: { migraineDay: 'leiden+type', timeZone: null, anchor: '2026-03-02' },
      totals: counts,
      blocks: [{ ...day, ...counts, headacheRate28: null }],
      months: [{ month: '2026-03', ...day, ...counts, headacheRate28: null }],
      treatments: [
        { drug: 'a', steps: [{ from: '2026-03-01', to: null, perDay: null, every: '4w' }] },
        { therapy: 'yoga', steps: [{ from: '2026-03-01', to: null, perDay: null }] },
      ],
      leftOut: [{ file: 'a.migraine.yaml', line: 8, key: null, code: 'invalid-value' }],
      entries: [
        { file: 'a.migraine.yaml', line: 1, label: 'clear on 2 March 2026' },
        { file: 'a.migraine.yaml', line: 2, label: 'treatment with yoga from 1 March 2026' },
        { file: 'a.migraine.yaml', line: 4, label: 'treatment with a from 1 March 2026' },
      ],
    });
  });

  it('has the same shape where nothing is recorded, and names what was left out', () => {
    deepEqual(json('- clear: never\n'), {
      format: 1,
      period: { from: null, to: null, days: 0, recordedDays: 0, unknownDays: 0 },
      rules: { migraineDay: 'leiden+type', timeZone: null, anchor: null },
      totals: zeros,
      blocks: [],
      months: [],
      treatments: [],
      leftOut: [{ file: 'a.migraine.yaml', line: 1, key: null, code: 'invalid-value' }],
      figures: null,
      entries: [],
    });
  });

  it('takes a period, both ends included', () => {
    const { period } = json('- clear: 2026-03-01/2026-03-31\n', { from: '2026-03-02', to: '2026-03-03' }) as {
      period: unknown;
    };
    deepEqual(period, { from: '2026-03-02', to: '2026-03-03', days: 2, recordedDays: 2, unknownDays: 0 });
  });
});

describe('check --json', () => {
  const folders = new Folders();

  it('counts lines and columns from 1, in UTF-16 units, with and without a byte-order mark and CRLF', async () => {
    const folder = folders.with({
      'my diary/a 1.migraine.yaml':
        '- note: 2026-03-01\n  text: fine\n- day: 2026-03-02\n  weather: "🤕"\n  stress: eleven\n',
      'my diary/b.migraine.yaml': '\uFEFF- clear: 2026-03-01\r\n- day: 2026-03-02\r\n  {headache: 3}\r\n',
      'my diary/c.migraine.yaml': '\uFEFF- day: 2026-02-30\r\n',
    });
    const { code, stdout, stderr } = await runCli(['check', 'my diary', '--json'], { cwd: folder });
    equal(stderr, '');
    equal(code, 1);
    const found: Record<string, unknown>[] = JSON.parse(stdout);
    const keys = ['file', 'line', 'column', 'endLine', 'endColumn', 'code', 'severity', 'message'];
    for (const finding of found) {
      deepEqual(Object.keys(finding), keys);
      ok(typeof finding.message === 'string' && finding.message.length > 10);
    }
    const places = found.map(({ message, ...rest }) => Object.values(rest).join(' '));
    deepEqual(
      places.filter((place) => place.endsWith('error')),
      [
        'my diary/a 1.migraine.yaml 4 12 4 16 invalid-value error',
        'my diary/a 1.migraine.yaml 5 11 5 17 invalid-value error',
        'my diary/b.migraine.yaml 3 3 3 16 syntax error',
        'my diary/c.migraine.yaml 1 8 1 18 invalid-value error',
      ],
    );
  });

  it('is an empty array where nothing is wrong', async () => {
    const folder = folders.with({
      'a.migraine.yaml': '- clear: 2026-03-01\n',
      'profile.migraine.yaml': 'profile: 1\n',
    });
    deepEqual(await runCli(['check', '--json'], { cwd: folder }), { code: 0, stdout: '[]\n', stderr: '' });
  });
});
