/** Hostile files: each gives a value and findings, hides nothing around it, runs nothing and asks for nothing. */
import assert from 'node:assert/strict';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../../scripts/lib/paths';
import { checkDiary } from '../../../src/journal/check/diary';
import { safeEdits } from '../../../src/journal/check/fix-all';
import { applyEdits, type Finding, waysOut } from '../../../src/journal/finding';
import { readJournal } from '../../../src/journal/journal';
import { codes } from '../../../src/journal/rules/codes';
import { spoken } from '../../../src/journal/spoken';
import { Folders } from '../cli/support/folders';
import { runCli } from '../cli/support/run-cli';
import { isThorough } from '../helpers/runs';

const root = join(projectRoot, 'test/fixtures/hostile');
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const textsIn = (folder: string) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => ({ name, text: decoder.decode(readFileSync(join(root, folder, name))) }));

const neighbour = '- day: 2026-01-15\n  headache: 11\n';
const today = () => '2027-01-01';

/** Everything `check` says with a hostile journal between two others, and with a hostile profile. */
function check(text: string, profile: string | null = null): Map<string, Finding[]> {
  const journals = [
    { path: 'a.migraine.yaml', text: neighbour },
    { path: 'b.migraine.yaml', text },
    { path: 'c.migraine.yaml', text: neighbour.replace('15', '16') },
  ];
  const own = profile === null ? null : { path: 'profile.migraine.yaml', text: profile };
  return checkDiary({ journals, profile: own }, { today });
}

function assertNeighboursAreRead(found: ReadonlyMap<string, readonly Finding[]>): void {
  for (const path of ['a.migraine.yaml', 'c.migraine.yaml']) {
    assert.ok(found.get(path)?.some(({ code, span }) => code === 'invalid-value' && span.start === 30));
  }
}

function assertPresentable(findings: readonly Finding[], text: string): void {
  for (const { message, span } of findings) {
    const words = spoken(message);
    assert.ok(words.length < 500 && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(words), JSON.stringify(words));
    assert.ok(!text.slice(span.start, span.end).includes('\n'));
  }
  // A thousand slips are one message: the work of showing them is bounded too.
  assert.ok(findings.length <= 30 * codes.length);
}

describe('a hostile journal', () => {
  const { fetch } = globalThis;
  const asked: unknown[] = [];

  before(() => {
    globalThis.fetch = (...args) => {
      asked.push(args);
      return Promise.reject(new Error('no'));
    };
  });

  after(() => {
    globalThis.fetch = fetch;
    assert.deepEqual(asked, []);
  });

  afterEach(() => {
    assert.equal(Object.hasOwn(globalThis, 'hacked'), false);
    assert.equal(({} as Record<string, unknown>).polluted, undefined);
    assert.equal(([] as unknown as Record<string, unknown>).polluted, undefined);
  });

  for (const { name, text } of textsIn('.')) {
    it(`${name} leaves the entries around the trouble, and the files beside it`, () => {
      const { entries, findings } = readJournal(text);
      const dates = entries.flatMap(({ entry }) => (entry.kind === 'day' ? [entry.when] : []));
      assert.equal(dates[0], '2026-01-01');
      assert.equal(dates.at(-1), '2026-12-31');
      assert.ok(findings.length > 0);
      const found = check(text);
      assertNeighboursAreRead(found);
      assertPresentable(found.get('b.migraine.yaml') ?? [], text);
    });

    it(`${name} offers ways out that can be taken`, () => {
      const { findings } = readJournal(text);
      const fixes = findings.flatMap(waysOut);
      for (const { edits } of fixes.slice(0, 50)) readJournal(applyEdits(text, edits));
      const fixed = applyEdits(text, safeEdits(text, findings));
      assert.ok(readJournal(fixed).entries.length >= readJournal(text).entries.length);
    });
  }

  for (const { name, text } of textsIn('refused')) {
    it(`refused/${name} is one finding, and leaves the files beside it`, () => {
      const found = check(text);
      assertNeighboursAreRead(found);
      assertPresentable(found.get('b.migraine.yaml') ?? [], text);
      assert.equal(found.get('b.migraine.yaml')?.length, 1);
    });
  }

  for (const { name, text } of textsIn('profiles')) {
    it(`profiles/${name} leaves the journals`, () => {
      const found = check(neighbour.replace('15', '17'), text);
      if (!name.startsWith('everything-off')) assertNeighboursAreRead(found);
      assertPresentable(found.get('profile.migraine.yaml') ?? [], text);
      assert.equal(found.get('b.migraine.yaml')?.length, name.startsWith('everything-off') ? 0 : 1);
    });
  }
});

describe('hostile files on the command line', () => {
  const folders = new Folders();

  for (const command of ['check', 'trends']) {
    it(`${command} comes to an end without a word of its own inner life`, async () => {
      const folder = folders.with({});
      cpSync(root, folder, { recursive: true });
      // Three hundred years of days are many figures: while working, those of one will do.
      const period = command === 'check' || isThorough ? [] : ['--from', '2026-01-01', '--to', '2026-12-31'];
      const { code, stdout, stderr } = await runCli([command, folder, '--json', ...period]);
      assert.equal(code, command === 'check' ? 1 : 0, stderr);
      assert.equal(stderr, '');
      assert.ok(JSON.parse(stdout));
      assert.deepEqual(readdirSync(folder).sort(), readdirSync(root).sort());
    });
  }
});
