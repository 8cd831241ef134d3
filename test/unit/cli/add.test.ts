/** `add` on disk: what is written where, what is refused with 2, and that a file is whole at any time. */
import { equal, match, ok } from 'node:assert/strict';
import {
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { Folders } from './support/folders';
import { runCli } from './support/run-cli';

const month = '2026/2026-03.migraine.yaml';

type Row = [what: string, args: string[], before: string | undefined, after: string];

const rows: Row[] = [
  [
    'an attack',
    [
      'attack',
      '--at',
      '2026-03-02 06:40',
      '--pain',
      '7',
      '--end',
      '2026-03-02 15:10',
      '--symptoms',
      'nausea,photophobia',
      '--note',
      'In the dark.',
    ],
    undefined,
    '- attack: 2026-03-02 06:40\n  end: T15:10\n  pain: 7\n  symptoms: [nausea, photophobia]\n  note: |\n    In the dark.\n',
  ],
  [
    'clear days, at their place',
    ['clear', '2026-03-03/2026-03-06'],
    '- clear: 2026-03-01\r\n\r\n- day: 2026-03-07\r\n',
    '- clear: 2026-03-01\r\n\r\n- clear: 2026-03-03/2026-03-06\r\n\r\n- day: 2026-03-07\r\n',
  ],
  [
    'a check-in into its entry',
    ['day', '--date', '2026-03-07', '--headache', '2'],
    '\uFEFF- day: 2026-03-07 # so\n  sleep: 7h\n',
    '\uFEFF- day: 2026-03-07 # so\n  headache: 2\n  sleep: 7h\n',
  ],
  [
    'a therapy by itself',
    ['dose', 'acupuncture', '--at', '2026-03-02 07:05'],
    '',
    '- intake: 2026-03-02 07:05\n  therapy: acupuncture\n',
  ],
  [
    'a therapy of one’s own',
    ['dose', 'Cold-Pack', '--at', '2026-03-02 07:05'],
    '- intake: 2026-03-01\n  therapy: cold pack\n',
    '- intake: 2026-03-01\n  therapy: cold pack\n- intake: 2026-03-02 07:05\n  therapy: Cold-Pack\n',
  ],
  [
    'a treatment that is done and not taken',
    ['treatment', 'acupuncture', 'every 1w', '--date', '2026-03-02'],
    '',
    '- treatment: 2026-03-02\n  therapy: acupuncture\n  every: 1w\n',
  ],
  [
    'a dose by itself',
    ['dose', 'sumatriptan', '50mg', '--at', '2026-03-02 07:05'],
    '',
    '- intake: 2026-03-02 07:05\n  drug: sumatriptan\n  dose: 50 mg\n',
  ],
  [
    'a treatment',
    ['treatment', 'baclofen', '5 mg x 3', '--date', '2026-03-02'],
    '',
    '- treatment: 2026-03-02\n  drug: baclofen\n  dose: 5 mg\n  times: 3\n',
  ],
  [
    'the end of a treatment',
    ['treatment', 'baclofen', '--date', '2026-03-02', '--stop', 'worked'],
    '',
    '- treatment: 2026-03-02\n  drug: baclofen\n  stop: worked\n',
  ],
  [
    'a side effect',
    ['side-effect', 'drowsiness', '--date', '2026-03-02', '--of', 'baclofen', '--severity', 'mild'],
    '',
    '- side-effect: 2026-03-02\n  of: baclofen\n  symptom: [drowsiness]\n  severity: mild\n',
  ],
  [
    'a visit',
    ['visit', '2026-03-02', '--with', 'Dr. Weber', '--ask', 'What next?'],
    '',
    '- visit: 2026-03-02\n  with: Dr. Weber\n  ask: |\n    What next?\n',
  ],
  [
    'a note',
    ['note', 'too', 'ill', '--date', '2026-03-02'],
    '',
    '- note: 2026-03-02\n  text: |\n    too ill\n',
  ],
];

describe('add', () => {
  const folders = new Folders();
  const diary = (text?: string) =>
    folders.with({
      'profile.migraine.yaml': 'profile: 1\n',
      ...(text === undefined ? {} : { [month]: text }),
    });
  const add = (cwd: string, ...args: string[]) => runCli(['add', ...args], { cwd });

  for (const [what, args, before, after] of rows) {
    it(`writes ${what}`, async () => {
      const cwd = diary(before);
      const { code, stdout, stderr } = await add(cwd, ...args);
      equal(stderr, '');
      equal(code, 0);
      match(stdout, /^Written in 2026\/2026-03\.migraine\.yaml:\d+\n$/);
      equal(readFileSync(join(cwd, month), 'utf8'), after);
    });
  }

  it('puts a dose into the attack that is open, and ends it', async () => {
    const cwd = diary();
    equal((await add(cwd, 'attack', '--at', '3h')).code, 0);
    equal((await add(cwd, 'dose', 'sumatriptan', '50 mg', '--at', '2h')).code, 0);
    equal((await add(cwd, 'end', '--pain', '6')).code, 0);
    const [year = ''] = readdirSync(cwd).filter((name) => /^\d{4}$/.test(name));
    const [file = ''] = readdirSync(join(cwd, year));
    const form =
      /^- attack: \S+ \d\d:\d\d\n {2}end: \S+(?: \d\d:\d\d)?\n {2}pain: 6\n {2}doses:\n {4}- \{drug: sumatriptan, dose: 50 mg, at: [^}]+\}\n$/;
    match(readFileSync(join(cwd, year, file), 'utf8'), form);
  });

  it('says why a dose is not in the attack that is open', async () => {
    const start = new Date(Date.now() - 3 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
    const cwd = diary(`- attack: ${start}Z\n  doses:\n    drug: naproxen\n`);
    const { stdout, code } = await add(cwd, 'dose', 'sumatriptan', '--at', '1h');
    equal(code, 0);
    match(stdout, /^Written in \S+:\d+\nThe dose is written beside the open attack, not into it\. \S.*\n$/);
  });

  it('says the line it wrote', async () => {
    const cwd = diary('# March\n\n- clear: 2026-03-01\n');
    equal((await add(cwd, 'clear', '2026-03-02')).stdout, `Written in ${month}:4\n`);
  });

  const bad: [args: string[], said: RegExp][] = [
    [['attack', '--pain', '11'], /^--pain cannot be "11"\. Write a whole number from 0 to 10/],
    [['attack', '--at', 'soon'], /^--at cannot be "soon"\. Write a time such as/],
    [['attack', '--at', '2026-03-02 06:40', '--end', '2026-03-01 06:40'], /Nothing was written/],
    [['dose', 'sumatriptan', 'lots'], /^The amount cannot be "lots"/],
    [['clear', '2026-03-06/2026-03-03'], /^The days cannot be/],
    [['side-effect', 'Very Bad!'], /^The side effect cannot be/],
    [['treatment', 'baclofen', '--stop', 'bored'], /^--stop cannot be "bored"\. Write one of/],
    [['end'], /^No attack is open/],
    [['dose'], /missing required argument/],
    [['nonsense'], /./],
    [['clear', '--dir', 'nowhere'], /no folder nowhere/],
  ];
  for (const [args, said] of bad) {
    it(`refuses ${args.join(' ')}`, async () => {
      const cwd = diary('- clear: 2026-03-01\n');
      const { code, stdout, stderr } = await add(cwd, ...args);
      match(stderr, said);
      equal(stdout, '');
      equal(code, 2);
      equal(readFileSync(join(cwd, month), 'utf8'), '- clear: 2026-03-01\n');
    });
  }

  it('writes into no file that has to be mended first', async () => {
    const cwd = diary('entries: []\n');
    const { code, stderr } = await add(cwd, 'clear', '2026-03-02');
    match(stderr, /has to be mended.*2026-03\.migraine\.yaml/);
    equal(code, 2);
  });

  it('writes into no file whose bytes are not text', async () => {
    const cwd = diary();
    const bytes = Buffer.concat([
      Buffer.from('- clear: 2026-03-01 # '),
      Buffer.from([0xe4]),
      Buffer.from('\n'),
    ]);
    writeFileSync(join(cwd, '2026-03.migraine.yaml'), bytes);
    const { code, stderr } = await add(cwd, 'clear', '2026-03-02');
    match(stderr, /not in UTF-8/);
    equal(code, 2);
    ok(readFileSync(join(cwd, '2026-03.migraine.yaml')).equals(bytes));
  });

  it('keeps the mode of a file, follows a link, and leaves nothing behind', async () => {
    const cwd = folders.with({
      'profile.migraine.yaml': 'profile: 1\n',
      'kept/here.txt': '- clear: 2026-03-01\n',
    });
    chmodSync(join(cwd, 'kept/here.txt'), 0o600);
    symlinkSync(join(cwd, 'kept/here.txt'), join(cwd, '2026-03.migraine.yaml'));
    equal((await add(cwd, 'clear', '2026-03-02')).code, 0);
    equal(readFileSync(join(cwd, 'kept/here.txt'), 'utf8'), '- clear: 2026-03-01\n- clear: 2026-03-02\n');
    equal(statSync(join(cwd, 'kept/here.txt')).mode & 0o777, 0o600);
    equal(readdirSync(join(cwd, 'kept')).length, 1);
  });

  it('names month files as it is asked', async () => {
    const cwd = folders.with({ 'profile.migraine.yaml': 'profile: 1\n' });
    equal((await add(cwd, 'clear', '2026-03-02', '--layout', '{yyyy}-{mm}.migraine.yml')).code, 0);
    ok(existsSync(join(cwd, '2026-03.migraine.yml')));
  });
});
