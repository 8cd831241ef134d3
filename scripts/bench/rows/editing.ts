/** One edit in twenty years that are all in one file, which is the worst there is: to findings, to figures, to suggestions. */
import { parseDocument } from 'yaml';
import { checkDiary } from '../../../src/journal/check/diary';
import { EntryMemory } from '../../../src/journal/memory';
import { complete } from '../../../src/language/completion';
import { type KnownTexts, TextsMemory } from '../../../src/language/known-texts';
import { panelState } from '../../../src/panel/state';
import { serverFindings } from '../../../test/unit/helpers/yaml-server';
import { inOneFile, lastDay } from '../diary';
import { type Row, rowOf } from '../row';
import { inTurn, time, timeAsync } from '../timing';
import { today } from '../today';
import { diaryOf } from '../workshop';

const path = 'all.migraine.yaml';

/** Edits before those that are measured: one types in an editor that has looked at some before. */
const before = 20;

/** The whole diary, with an entry in its middle that says something new each time. */
export class Edits {
  private readonly whole = inOneFile(diaryOf(20));
  private readonly middle = this.whole.indexOf('\n- ', this.whole.length / 2) + 1;
  private count = 0;
  /** Where the entry that was made last ends. */
  end = 0;
  readonly profile = diaryOf(20).profile;

  /** @param begun lines that go on below the new entry */
  next(begun = ''): { journals: { path: string; text: string }[]; profile: { path: string; text: string } } {
    const entry = `- note: 2016-05-0${(this.count % 9) + 1}\n  text: edit ${this.count++}\n${begun}`;
    this.end = this.middle + entry.length;
    // An editor's text is one piece, not two put together.
    const text = Buffer.from(
      this.whole.slice(0, this.middle) + entry + this.whole.slice(this.middle),
    ).toString();
    return { journals: [{ path, text }], profile: this.profile };
  }

  get text(): string {
    return this.next().journals[0]?.text ?? '';
  }
}

export async function keystroke(): Promise<Row[]> {
  const edits = new Edits();
  const { read } = new EntryMemory();
  const check = () => {
    const texts = edits.next();
    return time(() => checkDiary(texts, { today, read }));
  };
  for (let i = 0; i < before; i++) check();
  const { own, yaml, server } = await inTurn({
    own: check,
    yaml: () => parse(edits.text),
    server: () => {
      const { text } = edits;
      return timeAsync(() => serverFindings(path, text));
    },
  });
  const what = 'an edit in one file of 20 years to its findings, against';
  return [
    rowOf({ name: 'keystroke', what: `${what} parseDocument`, target: 1 / 150 }, own, yaml),
    rowOf(
      { name: 'keystroke-server', what: `${what} yaml-language-server with our schema`, target: 1 / 300 },
      own,
      server,
    ),
  ];
}

export async function refresh(): Promise<Row[]> {
  const edits = new Edits();
  const { read } = new EntryMemory();
  const payload = () => {
    const texts = edits.next();
    return time(() => JSON.stringify(panelState({ id: '', diary: '', ...texts }, read, today)));
  };
  for (let i = 0; i < before; i++) payload();
  const { own, yaml } = await inTurn({ own: payload, yaml: () => parse(edits.text) });
  const what = 'the same edit to the payload of the panel, against parseDocument';
  return [rowOf({ name: 'refresh', what, target: 1 / 60 }, own, yaml)];
}

/** Keys of an entry, asked for right after a change of the newest month. */
export async function completion(): Promise<Row[]> {
  const { journals, profile } = diaryOf(20);
  const last = journals.at(-1) ?? { path, text: '' };
  const memory = new TextsMemory(new EntryMemory().read);
  let count = 0;
  const ask = () => {
    const text = `${last.text}- note: ${lastDay}\n  text: edit ${count++}\n  `;
    const texts = { journals: [...journals.slice(0, -1), { path: last.path, text }], profile };
    return time(() => {
      if (offersAt(text, text.length, memory.know(texts, today)) === 0)
        throw new Error('Nothing is offered.');
    });
  };
  ask();
  const parseAll = () => time(() => journals.map((file) => parseDocument(file.text)));
  const { own, yaml } = await inTurn({ own: ask, yaml: parseAll });
  const what = 'suggestions right after a change, 20 years in monthly files, against parseDocument of all';
  return [rowOf({ name: 'completion', what, target: 1 / 100 }, own, yaml)];
}

/** The same in the middle of the one file that holds all. */
export async function completionInOneFile(): Promise<Row[]> {
  const edits = new Edits();
  const memory = new TextsMemory(new EntryMemory().read);
  const ask = () => {
    const texts = edits.next('  \n');
    const text = texts.journals[0]?.text ?? '';
    return time(() => {
      if (offersAt(text, edits.end - 1, memory.know(texts, today)) === 0)
        throw new Error('Nothing is offered.');
    });
  };
  ask();
  const { own, yaml } = await inTurn({ own: ask, yaml: () => parse(edits.text) });
  const what = 'the same after a change in the middle of one file of 20 years, against parseDocument of it';
  return [rowOf({ name: 'completion-one-file', what, target: 1 / 100 }, own, yaml)];
}

/** How many suggestions there are; entries are not put together for them. */
function offersAt(text: string, offset: number, { habits, profile }: KnownTexts): number {
  return complete(text, offset, { habits, profile, isProfile: false, now: () => `${today()} 06:40` }).length;
}

function parse(text: string): number {
  return time(() => parseDocument(text));
}
