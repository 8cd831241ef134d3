/** Hovers at a cursor, `$0`, in journals and profiles. */
import assert from 'node:assert/strict';
import type { Profile } from '../../../src/journal/profile';
import { hover } from '../../../src/language/hover';
import { cursor, profile } from './support';

function hovered(marked: string, isProfile = false, own: Profile = profile): string | undefined {
  return hover(...cursor(marked), own, isProfile)?.text;
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
    assert.equal(hovered('- attack: 2026-03-02\n  constr$0uctor: 1\n'), undefined);
    assert.equal(hovered('- attack: 2026-03-02\n  note: |\n    pain$0: 3\n'), undefined);
  });
});
