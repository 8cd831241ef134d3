/** A piece of a file of the diary (mostly one entry), with each wording it had as the diary was kept. */
import type { Day, Moment } from './dates';

export interface Wording {
  /** When the person wrote it. */
  written: Moment;
  text: string;
  /** Committed by itself under this message, together with other wordings of that day that carry it. */
  message?: string;
  /** Put on that commit. */
  tag?: string;
}

export interface Piece {
  /** Path below the diary. */
  path: string;
  /** Where the piece stands in its file: smaller texts first. */
  order: string;
  /** Whether a blank line stands before it. */
  gap: boolean;
  /** In order of writing; the last one is what the finished diary holds. */
  wordings: Wording[];
}

/** The file that holds what began on a day. */
export function monthFile(day: Day): string {
  return `${day.slice(0, 4)}/${day.slice(0, 7)}.migraine.yaml`;
}

/** The files as they read with a certain wording of each piece; a piece without one is not there yet. */
export function filesOf(
  pieces: readonly Piece[],
  wordingOf: (piece: Piece) => Wording | undefined,
): Map<string, string> {
  const files = new Map<string, string>();
  for (const piece of [...pieces].sort(byPlace)) {
    const text = wordingOf(piece)?.text;
    if (text === undefined) continue;
    const before = files.get(piece.path);
    const needsGap = piece.gap && before !== undefined && !before.endsWith('\n\n');
    files.set(piece.path, `${before ?? ''}${needsGap ? '\n' : ''}${text}\n`);
  }
  return files;
}

function byPlace(a: Piece, b: Piece): number {
  return compare(a.path, b.path) || compare(a.order, b.order);
}

/** Plain order of code units, the same on every machine whatever its language. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
