/** What stands beside the text: links, lines above attacks, words beside dates, tokens. */
import assert from 'node:assert/strict';
import { readJournal } from '../../../src/journal/journal';
import { readEntry } from '../../../src/journal/read/entry';
import { spoken } from '../../../src/journal/spoken';
import { useDaysOf } from '../../../src/journal/use-days';
import { attackLines } from '../../../src/language/attack-lines';
import { inlaysIn } from '../../../src/language/inlays';
import { linksIn } from '../../../src/language/links';
import { tokensIn } from '../../../src/language/tokens';
import { profile } from './support';

describe('links', () => {
  const targets = (text: string, isProfile = false) => linksIn(text, isProfile).map(({ target }) => target);

  it('are web addresses in texts of one’s own, without the sentence around them', () => {
    const text =
      '- attack: 2026-03-02\n  note: |\n    See https://example.org/a(b)?c=d#e, and (http://example.net).\n- visit: 2026-03-03\n  ask: "https://example.com/x"\n';
    assert.deepEqual(targets(text), [
      'https://example.org/a(b)?c=d#e',
      'http://example.net',
      'https://example.com/x',
    ]);
    const [first] = linksIn(text, false);
    assert.equal(text.slice(first?.span.start, first?.span.end), first?.target);
    assert.deepEqual(targets('profile: 1\nnote: https://example.org\n', true), ['https://example.org']);
  });

  it('are of no other scheme, and stand in no other value', () => {
    for (const address of [
      'command:x://y',
      'javascript://x',
      'file:///etc',
      'vscode://a/b',
      'https://',
      'xhttps://a.b',
    ]) {
      assert.deepEqual(targets(`- attack: 2026-03-02\n  note: go to ${address} now\n`), [], address);
    }
    assert.deepEqual(targets('- intake: 2026-03-02\n  drug: https://example.org\n'), []);
    assert.deepEqual(targets('# https://example.org\n'), []);
  });
});

describe('lines above attacks', () => {
  it('say how long, whether a migraine day, doses and days of use of their class up to then', () => {
    const text = [
      '- attack: 2026-01-20 06:40\n  doses: [{drug: sumatriptan}]\n',
      '# above\n- attack: 2026-02-15 06:40\n  end: T15:10\n  doses: [{drug: sumatriptan}, {drug: my-powder}]\n',
      '- attack: 2026-02-20\n  end: unknown\n  doses: none\n',
      '- intake: 2026-02-21\n  drug: sumatriptan\n',
    ].join('');
    const entries = readJournal(text).entries.map((placed) => ({ ...placed, file: 'a' }));
    const told = new Map([
      ['2026-01-20', true],
      ['2026-02-15', false],
    ]);
    const lines = attackLines(text, readEntry, {
      profile,
      useDays: useDaysOf({ entries, profile }),
      isMigraineDay: ({ when }) => told.get(when.date) ?? null,
    });
    assert.deepEqual(
      lines.map((line) => spoken(line.text)),
      [
        'no end written · migraine day · 1 dose · triptan: 1 day of 30',
        '8 h 30 min · no migraine day · 2 doses · triptan: 2 days of 30 · combination: 1 day of 30',
        'end not known · migraine day: cannot tell · 0 doses',
      ],
    );
    const { span = { start: 0, end: 0 } } = lines[1] ?? {};
    assert.equal(text.slice(span.start, span.end), '- attack: 2026-02-15 06:40');
  });
});

describe('words beside dates', () => {
  const text =
    '- attack: 2026-03-02 06:40\n  end: T15:10 # gone\n- clear: 2026-03-03/2026-03-04\n- clear: 2026-03-05\n- treatment: 2019\n  drug: a\n- attack: 2026-03-06\n  end: unknown\n';
  const beside = (start: number, end: number) =>
    inlaysIn(text, { start, end }, readEntry, null).map(
      (inlay) => `${text.slice(0, inlay.offset).split('\n').at(-1)}|${spoken(inlay.text)}`,
    );

  it('say the day of the week of one date, and how long an attack lasted', () => {
    assert.deepEqual(beside(0, text.length), [
      '- attack: 2026-03-02 06:40|Monday',
      '  end: T15:10|8 h 30 min',
      '- clear: 2026-03-05|Thursday',
      '- attack: 2026-03-06|Friday',
    ]);
  });

  it('are made for the entries that are shown', () => assert.equal(beside(0, 5).length, 2));
});

describe('tokens', () => {
  const tokens = (text: string, isProfile = false) =>
    tokensIn(text, isProfile, profile, readEntry).map(({ span, type, isUnclassed }) =>
      [text.slice(span.start, span.end), type, ...(isUnclassed ? ['unclassed'] : [])].join(' '),
    );

  it('are kinds, dates and times, and drugs, with those of no known class apart', () => {
    const text =
      '- attack: 2026-03-02 06:40\n  end: T15:10\n  pain: 7\n  doses:\n    - {drug: "sumatriptan", at: T07:05}\n    - {drug: wonderpill}\n    - {therapy: cold}\n  note: aspirin\n';
    assert.deepEqual(tokens(text), [
      'attack entryKind',
      '2026-03-02 06:40 moment',
      'T15:10 moment',
      'sumatriptan drug',
      'T07:05 moment',
      'wonderpill drug unclassed',
    ]);
    assert.deepEqual(tokens('profile: 1\ndrugs: {my-powder: {contains: [aspirin]}}\n', true), [
      'my-powder drug',
      'aspirin drug',
    ]);
  });

  it('ask the profile anew, though the text is remembered', () => {
    const text = '- intake: 2026-03-02\n  drug: my-powder\n';
    const other = { ...profile, drugs: new Map() };
    const unclassed = (own: typeof profile) =>
      tokensIn(text, false, own, readEntry).filter((token) => token.isUnclassed);
    assert.deepEqual([unclassed(profile).length, unclassed(other).length], [0, 1]);
  });
});
