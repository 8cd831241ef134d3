/** What the command line answers to scripts: 0 for no error, 1 for errors in a diary, 2 for a call that cannot be. */
import { equal, match, ok } from 'node:assert/strict';
import { Folders } from './support/folders';
import { type Outcome, runCli } from './support/run-cli';

const files = {
  'good/a.migraine.yaml': '- attack: 2026-03-02 06:40\n  pain: 7\n  end: T15:10\n',
  'warning/a.migraine.yaml': '- attack: 2026-03-02 06:40\n  paine: 7\n  end: T15:10\n',
  'bad/a.migraine.yaml': '- attack: 2026-03-02 06:40\n  pain: 11\n  end: T15:10\n',
  'empty/readme.txt': 'No journal here.',
  'two/anna/profile.migraine.yaml': 'profile: 1\n',
  'two/anna/a.migraine.yaml': '- clear: 2026-03-02\n',
  'two/ben/profile.migraine.yaml': 'profile: 1\n',
};

type Row = [args: string, code: number, stdout: RegExp, stderr: RegExp];

const nothing = /^$/;
const rows: Row[] = [
  ['check good', 0, /^1 file: 0 errors, 0 warnings, 0 hints\n$/, nothing],
  ['check warning', 0, /a\.migraine\.yaml:2:3: warning: .*\n1 file: 0 errors, 1 warning/, nothing],
  ['check bad', 1, /^bad\/a\.migraine\.yaml:2:9: error: .*\(invalid-value\)\n1 file: 1 error/, nothing],
  ['check good bad/a.migraine.yaml', 1, /\n2 files: 1 error/, nothing],
  ['check bad --json', 1, /^\[\n/, nothing],
  ['check empty', 0, /^0 files: 0 errors/, nothing],
  ['check good nowhere', 2, nothing, /no file or folder nowhere/],
  ['check --nonsense', 2, nothing, /unknown option/],
  ['trends good', 0, /headache days +1\n/, nothing],
  ['trends bad', 0, /Left out of these figures\na\.migraine\.yaml:2: the value of pain/, nothing],
  ['trends empty', 0, /^Nothing is recorded yet in this diary\.\n$/, nothing],
  ['trends good --from 2026-03-03', 0, /^Nothing is recorded from 2026-03-03 on\.\n$/, nothing],
  ['trends good --to 2026-03-01', 0, /^Nothing is recorded up to 2026-03-01\.\n$/, nothing],
  ['trends nowhere', 2, nothing, /no folder nowhere/],
  ['trends good/a.migraine.yaml', 2, nothing, /no folder good\/a\.migraine\.yaml/],
  ['trends two', 2, nothing, /^There are 2 diaries here\. .*\n {2}two\/anna\n {2}two\/ben\n$/],
  ['trends two/anna', 0, /clear days +1\n/, nothing],
  ['trends good --from 2026-02-30', 2, nothing, /--from is not a date: 2026-02-30/],
  ['trends good --to soon', 2, nothing, /--to is not a date: soon/],
  ['trends good --from 2026-03-02 --to 2026-03-01', 2, nothing, /--from \(2026-03-02\) is later than --to/],
  ['trends good two', 2, nothing, /too many arguments/],
  [
    'compare good --since 2026-03-02',
    0,
    /^Before and since 2026-03-02\n[\s\S]*no day before is recorded\.\n$/,
    nothing,
  ],
  ['compare good --since 2026-03-02 --json', 0, /"difference28": \{\n +"value": null,/, nothing],
  ['compare good', 2, nothing, /required option '--since <date>' not specified/],
  ['compare good --since soon', 2, nothing, /--since is no date and no treatment of this diary: soon\./],
  [
    'compare good --since 2026-03-02 --filter 2026',
    2,
    nothing,
    /A period in --filter has no meaning here: 2026\./,
  ],
  ['attacks good', 0, /^start .*\n2026-03-02 06:40 {2}8 h 30 min /, nothing],
  ['attacks good --json', 0, /^\[\n {2}\{\n {4}"file": "a\.migraine\.yaml",\n {4}"line": 1,/, nothing],
  ['attacks good --from soon', 2, nothing, /--from is not a date: soon/],
  ['nonsense', 2, nothing, /unknown command/],
  ['', 2, nothing, /Usage: migraine-journal/],
  ['--help', 0, /Usage: migraine-journal[\s\S]*check[\s\S]*trends[\s\S]*compare[\s\S]*attacks/, nothing],
  ['--version', 0, /^\d+\.\d+\.\d+\n$/, nothing],
];

describe('command line', () => {
  const folders = new Folders();
  const outcomes = new Map<string, Promise<Outcome>>();

  before(() => {
    const cwd = folders.with(files);
    for (const [args] of rows) {
      outcomes.set(args, runCli(args.split(' ').filter(Boolean), { cwd }));
    }
  });

  for (const [args, code, stdout, stderr] of rows) {
    it(`migraine-journal ${args}`, async () => {
      const outcome = await outcomes.get(args);
      ok(outcome);
      match(outcome.stderr, stderr);
      match(outcome.stdout, stdout);
      equal(outcome.code, code);
    });
  }
});
