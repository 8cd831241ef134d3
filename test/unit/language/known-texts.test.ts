/** What an edit costs those who suggest: the entry that was changed and the stretch it is in, and not the diary. */
import assert from 'node:assert/strict';
import { parseDocument } from 'yaml';
import { inOneFile, inventDiary } from '../../../scripts/bench/diary';
import { EntryMemory } from '../../../src/journal/memory';
import { emptyProfile } from '../../../src/journal/profile';
import { spoken } from '../../../src/journal/spoken';
import { stretchMemory } from '../../../src/journal/stretches';
import { complete } from '../../../src/language/completion';
import { habitsIn } from '../../../src/language/count-habits';
import { type KnownTexts, TextsMemory } from '../../../src/language/known-texts';
import type { TextFile } from '../../../src/trends/content';
import { workCounter } from '../helpers/count-work';

const diary = inventDiary(1, 1);
const { journals, profile } = diary;
const now = '2026-04-28 21:00';
const today = () => now.slice(0, 10);

/** A diary that is known, and what it is after an edit. */
class Desk {
  readonly memory = new EntryMemory();
  private readonly texts = new TextsMemory(this.memory.read);

  constructor(private readonly files: readonly TextFile[]) {
    this.know();
  }

  know(last = this.files.at(-1)?.text ?? '', day = today): KnownTexts {
    const path = this.files.at(-1)?.path ?? '';
    return this.texts.know({ journals: [...this.files.slice(0, -1), { path, text: last }], profile }, day);
  }

  suggest(text: string): string[] {
    const { habits, profile: own } = this.know(text);
    const context = { habits, profile: own, isProfile: false, now: () => now };
    return complete(text, text.length, context).map(({ label }) => spoken(label));
  }
}

const lastOf = (files: readonly TextFile[]) => files.at(-1)?.text ?? '';

describe('what is known of the texts of a diary', () => {
  it('is the same as long as nothing changes', () => {
    const desk = new Desk(journals);
    assert.equal(desk.know(), desk.know());
    assert.notEqual(
      desk.know(),
      desk.know(undefined, () => '2026-04-29'),
    );
  });

  it('reads one entry for an edit of one, and leaves the others what they were', () => {
    const desk = new Desk(journals);
    const before = desk.know();
    const reads = desk.memory.reads;
    const after = desk.know(`${lastOf(journals)}- intake: 2026-04-28 07:00\n  drug: sumatriptan\n`);
    assert.equal(desk.memory.reads, reads + 1);
    assert.equal(after.entries.length, before.entries.length + 1);
    const others = journals.length - 1;
    const isOther = ({ file }: { file: string }) => file !== journals.at(-1)?.path;
    const kept = before.entries.filter(isOther);
    assert.ok(others > 10 && kept.length > 500);
    assert.ok(after.entries.filter(isOther).every((entry, i) => entry === kept[i]));
  });

  it('says the same in one file as in many', () => {
    const one = new Desk([{ path: 'all.migraine.yaml', text: inOneFile(diary) }]).know();
    const many = new Desk(journals).know();
    for (const place of ['kind', 'attack doses.drug', 'keys of attack ', 'taken sumatriptan']) {
      assert.deepEqual(one.habits.at(place), many.habits.at(place));
      assert.ok(place === 'taken sumatriptan' || many.habits.at(place).length > 0);
    }
    const texts = (known: KnownTexts) => known.habits.lastEntries('attack').map(({ text }) => text);
    assert.deepEqual(texts(one), texts(many));
  });

  it('sees a new file, one that went, and another order', () => {
    const texts = new TextsMemory(new EntryMemory().read);
    const [a, b] = journals.slice(0, 2) as [TextFile, TextFile];
    const files = (known: KnownTexts) => [...new Set(known.entries.map(({ file }) => file))];
    for (const list of [[a], [a, b], [b, a], [b], []]) {
      const known = texts.know({ journals: list, profile }, today);
      assert.deepEqual(
        files(known),
        list.map(({ path }) => path),
      );
    }
  });
});

describe('the habits of a file of many months', () => {
  it('are counted anew for the stretch of an edit alone', () => {
    const memory = stretchMemory(new EntryMemory().read);
    const path = 'all.migraine.yaml';
    const text = inOneFile(diary);
    const count = (own: string, day = today()) =>
      memory
        .of({ path, text: own })
        .map(({ stretch }) => habitsIn(stretch, { profile: emptyProfile, today: day }));
    const before = count(text);
    const edited = count(text.replace(/(?=- \w+: 2025-09-20)/, '- note: 2025-09-20\n  text: edited\n'));
    assert.ok(before.length > 10);
    assert.equal(edited.length, before.length);
    assert.equal(edited.filter((one) => !before.includes(one)).length, 1);
    assert.ok(count(text).every((one) => before.includes(one)));
    assert.ok(count(text, '2026-04-29').every((one) => !before.includes(one)));
  });
});

describe('the work of a suggestion after an edit', () => {
  const countWork = workCounter();

  it('is a hundredth of reading the diary, for the first dash and for a name', async () => {
    // Read month by month, since that is the same and sooner counted.
    const month = await countWork(() => parseDocument(journals[6]?.text ?? ''));
    const most = (month * journals.length) / 100;
    for (const begun of ['- ', '- attack: 2026-04-28 06:00\n  doses:\n    - {drug: ']) {
      const desk = new Desk(journals);
      desk.suggest(`${lastOf(journals)}- note: 2026-04-28\n  text: edited\n`);
      let found: string[] = [];
      const work = await countWork(() => {
        found = desk.suggest(`${lastOf(journals)}${begun}`);
      });
      assert.ok(found.length > 0, begun);
      assert.ok(work < most, `${begun}: ${work} of ${most}`);
    }
  });
});
