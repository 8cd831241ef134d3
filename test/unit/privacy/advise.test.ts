/** What the privacy check says of what is known, and which ways out it offers. */
import { deepEqual, equal, match, ok } from 'node:assert/strict';
import type { Advice } from '../../../src/editor/privacy/advice';
import { advise } from '../../../src/editor/privacy/advise';
import { coversJournals, journalPattern } from '../../../src/editor/privacy/copies';
import type { GitFacts, PrivacyFacts } from '../../../src/editor/privacy/facts';
import { knownAssistants } from '../../../src/editor/privacy/senders';
import { english } from '../../../src/journal/translate';

/** A machine on which nothing needs a look. */
const quiet: PrivacyFacts = {
  localHistory: { isOn: false, excluded: {}, own: {} },
  isUnsavedKept: false,
  isAutoSaved: false,
  editor: 'Visual Studio Code',
  assistants: [],
  isSuggesting: true,
  copilot: null,
  isStoredInCloud: false,
  folder: '/home/anna/diary',
  git: { is: 'none' },
};

const repository: Extract<GitFacts, { is: 'repository' }> = {
  is: 'repository',
  remotes: [],
  filters: [],
  hasSops: false,
};

function of(id: string, facts: Partial<PrivacyFacts>): Advice {
  const all = advise({ ...quiet, ...facts }, english);
  const found = all.filter((advice) => advice.id === id);
  equal(found.length, 1, `${id} among ${all.map((advice) => advice.id)}`);
  return found[0] as Advice;
}

describe('the privacy check', () => {
  it('has nothing to look at where nothing is kept or sent', () => {
    const looks = advise(quiet, english).filter(({ grade }) => grade === 'look');
    deepEqual(looks, []);
  });

  it('says what is worth a look first, and everything in plain sentences', () => {
    const all = advise({ ...quiet, isUnsavedKept: true, isStoredInCloud: true }, english);
    deepEqual(
      all.map(({ grade }) => grade),
      all.map(({ grade }) => grade).toSorted((a, b) => order.indexOf(a) - order.indexOf(b)),
    );
    for (const { title, detail } of all) {
      ok(title.length < 110 && !title.endsWith('.'), title);
      match(detail, /^\p{Lu}|^“/u);
      match(detail, /[.)]$/);
      ok(!/\{\d\}/.test(title + detail));
    }
    equal(new Set(all.map(({ id }) => id)).size, all.length);
  });
});

const order = ['look', 'note', 'fine'];

describe('Local History', () => {
  const on = { isOn: true, excluded: {}, own: {} };

  it('keeps copies where it is on, and can leave journals out without touching what is left out already', () => {
    const own = { '**/secret': true };
    const { grade, ways } = of('local-history', { localHistory: { ...on, excluded: own, own } });
    equal(grade, 'look');
    deepEqual(ways[0], {
      title: 'Leave Journals Out',
      is: 'setting',
      name: 'workbench.localHistory.exclude',
      value: { '**/secret': true, [journalPattern]: true },
      ofLanguage: false,
    });
  });

  it('is in order where it is off or leaves journals out', () => {
    equal(of('local-history', {}).grade, 'fine');
    const excluded = { [journalPattern]: true };
    equal(of('local-history', { localHistory: { ...on, excluded } }).grade, 'fine');
    const undone = { [journalPattern]: false };
    equal(of('local-history', { localHistory: { ...on, excluded: undone } }).grade, 'look');
  });

  for (const [pattern, is] of [
    [journalPattern, true],
    ['**/*.migraine.yaml', true],
    ['*.migraine.yml', true],
    ['**/*.yaml', true],
    ['**/*.{json,yaml}', true],
    ['**', true],
    ['**/*', true],
    ['**/node_modules', false],
    ['**/*.json', false],
    ['**/.git/**', false],
    ['other/*.yaml', false],
  ] as const) {
    it(`${is ? 'leaves' : 'does not leave'} journals out by ${pattern}`, () =>
      equal(coversJournals(pattern), is));
  }
});

describe('unsaved text', () => {
  it('is kept unless hot exit is off or journals are saved by themselves', () => {
    equal(of('unsaved-text', { isUnsavedKept: true }).grade, 'look');
    equal(of('unsaved-text', { isUnsavedKept: true, isAutoSaved: true }).grade, 'fine');
    equal(of('unsaved-text', {}).grade, 'fine');
  });

  it('can be saved by itself in journals alone', () => {
    const [way] = of('unsaved-text', { isUnsavedKept: true }).ways;
    ok(way?.is === 'setting');
    deepEqual([way.name, way.value, way.ofLanguage], ['files.autoSave', 'afterDelay', true]);
  });
});

describe('assistants', () => {
  it('may be part of the editor itself, which no setting of ours can quiet', () => {
    const own = (editor: string) =>
      advise({ ...quiet, editor }, english).filter(({ id }) => id === 'editors-own-assistant');
    deepEqual(own('Visual Studio Code'), []);
    const [advice] = own('Cursor Nightly');
    equal(advice?.grade, 'look');
    match(advice?.title ?? '', /^Cursor has an assistant/);
    deepEqual(advice?.ways, []);
  });

  const some = knownAssistants.filter(({ id }) => id === 'tabnine.tabnine-vscode');

  it('that suggest while one types are worth a look, and can be quiet in journals alone', () => {
    const { grade, title, ways } = of('assistants', { assistants: some });
    equal(grade, 'look');
    match(title, /Tabnine/);
    deepEqual(
      ways.map(({ title: name }) => name),
      ['No Suggestions in Journals', 'Show Tabnine'],
    );
  });

  it('that do not suggest can still read', () => {
    const { grade, ways } = of('assistants', { assistants: some, isSuggesting: false });
    equal(grade, 'note');
    deepEqual(ways, [{ title: 'Show Tabnine', is: 'show-extension', id: 'tabnine.tabnine-vscode' }]);
  });

  it('have a switch of their own where Copilot is there', () => {
    const own = { plaintext: false };
    const [way] = of('assistants', { copilot: { isOn: true, own } }).ways;
    deepEqual(way, {
      title: 'No Copilot in Journals',
      is: 'setting',
      name: 'github.copilot.enable',
      value: { plaintext: false, 'migraine-journal': false },
      ofLanguage: false,
    });
    equal(of('assistants', { copilot: { isOn: false, own } }).grade, 'fine');
  });

  it('are told by identifiers in lower case, as the editor knows them', () => {
    for (const { id } of knownAssistants) match(id, /^[a-z0-9-]+\.[a-z0-9-]+$/);
  });
});

describe('what carries the folder elsewhere', () => {
  for (const [folder, name] of [
    ['/home/anna/Dropbox/diary', 'Dropbox'],
    ['C:\\Users\\anna\\OneDrive - Home\\diary', 'OneDrive'],
    ['/Users/anna/Library/Mobile Documents/com~apple~CloudDocs/diary', 'iCloud'],
    ['/Users/anna/Library/CloudStorage/GoogleDrive-anna/My Drive/diary', 'Google Drive'],
    ['/home/anna/diary', null],
    ['/home/anna/my dropbox notes', null],
  ] as const) {
    it(`is ${name ?? 'nothing'} for ${folder}`, () => {
      const { grade, title } = of('carried-folder', { folder });
      equal(grade, name === null ? 'fine' : 'note');
      if (name !== null) ok(title.endsWith(name));
    });
  }
});

describe('a remote', () => {
  const at = (host: string | null) => ({
    git: { ...repository, remotes: [{ name: 'origin', host }] },
  });

  it('at a public host is worth a look', () => {
    const { grade, title } = of('remote-origin-github.com', at('github.com'));
    equal(grade, 'look');
    match(title, /looks like a public host: check that the repository is private/);
  });

  it('at another host is told, and a folder is in order', () => {
    equal(of('remote-origin-git.example.org', at('git.example.org')).grade, 'note');
    equal(of('remote-origin-', at(null)).grade, 'fine');
  });

  it('that is not there is in order; git that was not asked is said', () => {
    equal(of('remotes', { git: repository }).grade, 'fine');
    equal(of('remotes', { git: { is: 'none' } }).grade, 'fine');
    equal(of('remotes', { git: { is: 'not-asked' } }).grade, 'note');
  });
});

describe('encryption', () => {
  const by = (filter: { isSetUp: boolean; plain: number }) => ({
    git: { ...repository, filters: [{ name: 'git-crypt', files: 3, ...filter }] },
  });

  it('that is set but not applied is worth a look', () => {
    equal(of('filter-git-crypt', by({ isSetUp: false, plain: 0 })).grade, 'look');
    match(of('filter-git-crypt', by({ isSetUp: false, plain: 3 })).detail, /for 3 journal files/);
    const { grade, detail } = of('filter-git-crypt', by({ isSetUp: true, plain: 2 }));
    equal(grade, 'look');
    match(detail, /2 are in git as plain text/);
  });

  it('that works is in order', () => {
    equal(of('filter-git-crypt', by({ isSetUp: true, plain: 0 })).grade, 'fine');
  });

  it('by sops needs to be run', () => {
    equal(of('sops', { git: { ...repository, hasSops: true } }).grade, 'note');
  });
});
