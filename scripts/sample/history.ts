/** The diary as it was kept: commits every few days, each with the files as they read then. */
import { dayOf, daysApart, type Moment, minutesBetween, plusDays, plusMinutes } from './dates';
import { dice } from './dice';
import { firstDay, isSilence, lastDay } from './life';
import { compare, filesOf, type Piece, type Wording } from './piece';

export interface Commit {
  when: Moment;
  message: string;
  /** Files that read otherwise than in the commit before: path to text. */
  changed: Map<string, string>;
  tag?: string;
}

/** A sitting at the diary: which wordings are committed then. */
interface Sitting {
  when: Moment;
  message: string;
  takes: (wording: Wording) => boolean;
  tag?: string;
}

export function historyOf(pieces: readonly Piece[]): Commit[] {
  const sittings = [...ordinary(), ...beforeVisits(pieces), ...telling(pieces)];
  const commits: Commit[] = [];
  const reached = new Map<Piece, number>();
  let files = new Map<string, string>();
  for (const sitting of sittings.sort((a, b) => compare(a.when, b.when))) {
    for (const piece of pieces) advance(reached, piece, sitting);
    const now = filesOf(pieces, (piece) => piece.wordings[reached.get(piece) ?? -1]);
    const changed = new Map([...now].filter(([path, text]) => files.get(path) !== text));
    if (changed.size > 0) commits.push(commitOf(sitting, changed, commits.at(-1)));
    files = now;
  }
  const left = pieces.find((piece) => reached.get(piece) !== piece.wordings.length - 1);
  if (left) throw new Error(`never committed: ${left.wordings.at(-1)?.text}`);
  return commits;
}

/** A piece never goes back to a wording it had before. */
function advance(reached: Map<Piece, number>, piece: Piece, { takes }: Sitting): void {
  const index = piece.wordings.findLastIndex(takes);
  if (index > (reached.get(piece) ?? -1)) reached.set(piece, index);
}

function commitOf({ when, message, tag }: Sitting, changed: Map<string, string>, last?: Commit): Commit {
  const isLate = last !== undefined && daysApart(dayOf(last.when), dayOf(when)) > 6;
  const words = isLate && message === usual ? 'journal: catch up' : message;
  return { when, message: words, changed, ...(tag ? { tag } : {}) };
}

const usual = 'journal: update';

/** Every few evenings, though not when nothing is written. */
function ordinary(): Sitting[] {
  const sittings: Sitting[] = [];
  for (let day = firstDay; day < lastDay; ) {
    const chance = dice(`sitting ${day}`);
    const when = `${day} ${chance.whole(19, 22)}:${chance.whole(10, 59)}`;
    if (!isSilence(day)) sittings.push({ when, message: usual, takes: isOrdinary(when) });
    day = plusDays(
      day,
      chance.weighed([
        [2, 1],
        [3, 3],
        [4, 4],
        [5, 3],
        [6, 2],
        [8, 1],
      ]),
    );
  }
  const end = `${lastDay} 23:50`;
  return [...sittings, { when: end, message: usual, takes: isOrdinary(end) }];
}

function isOrdinary(when: Moment): Sitting['takes'] {
  return ({ message, written }) => message === undefined && written <= when;
}

/** The evening before a planned visit, so that the doctor sees all of it. */
function beforeVisits(pieces: readonly Piece[]): Sitting[] {
  return pieces.flatMap(({ wordings }) => {
    const visit = wordings.at(-1);
    const isPlanned = wordings.length > 1;
    if (!visit?.tag || !isPlanned) return [];
    const when = `${plusDays(dayOf(visit.written), -1)} 22:58`;
    return [{ when, message: 'journal: up to date for the visit', takes: isOrdinary(when) }];
  });
}

/** Wordings with a message of their own, together where they share it. */
function telling(pieces: readonly Piece[]): Sitting[] {
  const sittings = new Map<string, Sitting>();
  for (const { message, written, tag } of allWordings(pieces)) {
    if (message === undefined) continue;
    const known = sittings.get(`${dayOf(written)} ${message}`);
    const soon = plusMinutes(written, 5);
    const when = known && minutesBetween(soon, known.when) > 0 ? known.when : soon;
    const takes: Sitting['takes'] = (other) =>
      other.message === message && dayOf(other.written) === dayOf(written);
    sittings.set(`${dayOf(written)} ${message}`, { when, message, takes, ...(tag ? { tag } : {}) });
  }
  return [...sittings.values()];
}

function allWordings(pieces: readonly Piece[]): Wording[] {
  return pieces.flatMap(({ wordings }) => wordings);
}
