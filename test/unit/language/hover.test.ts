/** Hovers at a cursor, `$0`, in journals and profiles. */
import assert from 'node:assert/strict';
import { readJournal } from '../../../src/journal/journal';
import { readProfile } from '../../../src/journal/profile';
import { spoken } from '../../../src/journal/spoken';
import { useDaysOf } from '../../../src/journal/use-days';
import { hover } from '../../../src/language/hover';
import type { HoverContext } from '../../../src/language/hover-context';
import { cursor, profile } from './support';

const context: HoverContext = {
  profile,
  isProfile: false,
  today: '2026-03-10',
  useDays: () => new Map(),
  moreOf: ({ pain }) => [`(as recorded: ${pain})`],
};

function hovered(marked: string, isProfile = false, own: Partial<HoverContext> = {}): string | undefined {
  const found = hover(...cursor(marked), { ...context, isProfile, ...own });
  return found ? spoken(found.text) : undefined;
}

describe('hovers', () => {
  it('explain kinds and keys', () => {
    assert.match(hovered('- att$0ack: 2026-03-02\n') ?? '', /migraine attack/);
    assert.match(hovered('- attack: 2026-03-02\n  activ$0ity: worse\n') ?? '', /stairs[\s\S]*`avoided`/);
    assert.match(hovered('- attack: 2026-03-02\n  doses:\n    - {pain-$02h: 0}\n') ?? '', /two hours/);
    assert.match(hovered('profile: 1\ntime$0zone: UTC\n', true) ?? '', /time zone/);
  });

  it('say the class of a drug, and where none is known', () => {
    assert.match(hovered('- intake: 2026-03-02\n  drug: suma$0triptan\n') ?? '', /`triptan`/);
    assert.match(hovered('- intake: 2026-03-02\n  drug: my-$0powder\n') ?? '', /`combination`/);
    assert.match(hovered('- intake: 2026-03-02\n  drug: wonder$0pill\n') ?? '', /no class/);
  });

  it('are none for text, unknown keys and values', () => {
    assert.equal(hovered('- attack: 2026-03-02\n  note: pain$0 all day\n'), undefined);
    assert.equal(hovered('- attack: 2026-03-02\n  note: photo$0phobia again\n'), undefined);
    assert.equal(hovered('- attack: 2026-03-02\n  constr$0uctor: 1\n'), undefined);
    assert.equal(hovered('- attack: 2026-03-02\n  note: |\n    pain$0: 3\n'), undefined);
  });
});

describe('hovers of values', () => {
  const limited = readProfile('profile: 1\nlimits: {triptan: 9 per 30d}\n').profile;
  const diary = [
    '- attack: 2026-02-07 07:00\n  doses: [{drug: sumatriptan}]\n',
    '- attack: 2026-02-20 07:00\n  doses: [{drug: sumatriptan}, {drug: sumatriptan, at: T09:00}]\n',
    '- intake: 2026-03-02\n  drug: zolmitriptan\n',
    '- intake: 2026-03-20\n  drug: zolmitriptan\n',
  ].join('');
  const entries = readJournal(diary).entries.map((placed) => ({ ...placed, file: 'a' }));
  const counting = {
    profile: limited,
    useDays: () => useDaysOf({ entries, profile: limited }),
  };

  it('count the days of the class in this month and the 30 days to today', () => {
    const text = hovered('- intake: 2026-03-10\n  drug: suma$0triptan\n', false, counting) ?? '';
    assert.match(text, /Days with `triptan`: 1 in March 2026, 2 in the 30 days to 10 March\./);
    assert.match(text, /9 per 30 days/);
  });

  it('count as of an older entry where one looks at it', () => {
    const text = hovered('- attack: 2026-02-20 07:00\n  doses: [{drug: suma$0triptan}]\n', false, counting);
    assert.match(text ?? '', /2 in February 2026, 2 in the 30 days to 20 February\./);
  });

  it('read a name of several words, and one in quotes, as a whole', () => {
    assert.match(hovered('- intake: 2026-03-02\n  drug: my po$0wder\n') ?? '', /`combination`/);
    assert.match(hovered('- intake: 2026-03-02\n  drug: "suma$0triptan"\n') ?? '', /`triptan`/);
  });

  it('say the day of the week, and how long after the start a time is', () => {
    assert.match(hovered('- attack: 2026-03-0$02 06:40\n') ?? '', /^Monday, 2 March 2026, 8 days ago\.$/);
    const dose = '- attack: 2026-03-02 22:40\n  doses:\n    - {drug: aspirin, at: T00:$010}\n';
    assert.match(hovered(dose) ?? '', /^Tuesday, 3 March 2026, 00:10: 1 h 30 min after the start\.$/);
  });

  it('explain words that not everybody knows', () => {
    assert.match(hovered('- attack: 2026-03-02\n  symptoms: [nausea, photo$0phobia]\n') ?? '', /light/);
    assert.match(hovered('- attack: 2026-03-02\n  symptoms:\n    - photo$0phobia\n') ?? '', /light/);
    assert.match(hovered('- day: 2026-03-02\n  impact: mo$0derate\n') ?? '', /little/);
    assert.equal(hovered('- attack: 2026-03-02\n  pain: mo$0derate\n'), undefined);
    assert.equal(hovered('- attack: 2026-03-02\n  symptoms: [constr$0uctor]\n'), undefined);
  });

  it('tell of an attack how long it was, and what else is known', () => {
    const attack = (rest: string) => hovered(`- att$0ack: 2026-03-02 06:40\n  pain: 7\n${rest}`) ?? '';
    assert.match(attack('  end: T15:10\n  doses: [{drug: aspirin}]\n'), /8 h 30 min · pain 7 · 1 dose\./);
    assert.match(attack('  end: T15:10\n'), /\(as recorded: 7\)/);
    assert.match(attack(''), /no end written/);
    assert.match(attack('  end: unknown\n'), /end not known/);
    assert.match(attack('  end: 2026-03-03\n'), /17 h 20 min to 41 h 20 min/);
  });
});
