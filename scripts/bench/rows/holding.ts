/** How long the editor is held at a time: while twenty years are read, checked and counted, and after an edit in one file. */
import { Desk, longestHold } from '../hold';
import { median, type Row, rowWith } from '../row';
import { runs } from '../timing';
import { folderOf, inFreshProcess } from '../workshop';
import { Edits } from './editing';

/** Milliseconds after which a person feels that a key waits. */
const felt = 50;

export async function hold(): Promise<Row[]> {
  const first: number[] = [];
  const edited: number[] = [];
  const edits = new Edits();
  const desk = new Desk();
  await desk.look(edits.next());
  for (let run = 0; run < runs; run++) {
    first.push(await inFreshProcess('hold', folderOf(20)));
    edited.push(await longestHold(desk, edits.next()));
  }
  return [
    holdRow('hold', '20 years read, checked and counted as the editor does it, fresh process', first),
    holdRow('hold-edit', 'the same after an edit in one file of 20 years', edited),
  ];
}

function holdRow(name: string, what: string, held: readonly number[]): Row {
  const told = { name, what: `${what}: longest time at a stretch, of ${felt} ms`, target: 1 };
  return rowWith(told, median(held) / felt, median(held), felt);
}
