/** Which entry of one version of a journal or diary is which entry of another, whatever was changed in it. */
import { redatedPairs } from './corrected-date';
import { datesOf } from './entry-dates';
import { identityOf } from './identity';
import { dashOffset } from './line-index';
import type { Entry } from './schema/kinds';

export interface Matchable {
  /** The entry's own; what is around it does not matter. */
  text: string;
  /** Null where it cannot be read. */
  entry: Entry | null;
}

export interface Pairing<T extends Matchable> {
  before: T;
  after: T;
}

export interface Matches<T extends Matchable> {
  /** In the order of the later version. */
  pairs: Pairing<T>[];
  /** Entries of the earlier version that the later one has no more, in its order. */
  removed: T[];
  /** Entries of the later version that are new. */
  added: T[];
}

/**
 * By equal text, then by identity, repeats in their order; kinds without identity by their date; then a corrected date:
 * one that is gone and a single new one of its kind within a day. Entries that cannot be read go by their first line.
 */
export function matchEntries<T extends Matchable>(before: readonly T[], after: readonly T[]): Matches<T> {
  const matcher = new Matcher(before, after);
  matcher.byKey(textOf);
  matcher.byKey(({ entry }) => entry && JSON.stringify(entry));
  matcher.byKey(turnKey);
  matcher.byKey(({ entry }) => entry && identityOf(entry));
  matcher.byKey(dateKey);
  matcher.redated();
  matcher.byFirstLine();
  return matcher.matches();
}

/** Of entries that two versions have both got since: the same ones, where nothing but the text says so. */
export function matchNew<T extends Matchable>(ours: readonly T[], theirs: readonly T[]): Matches<T> {
  const matcher = new Matcher(ours, theirs);
  matcher.byKey(textOf);
  matcher.byKey(({ entry }) => entry && JSON.stringify(entry));
  matcher.byKey(turnKey);
  matcher.byKey(({ entry }) => entry && identityOf(entry));
  return matcher.matches();
}

class Matcher<T extends Matchable> {
  private readonly found = new Map<T, T>();
  private gone: T[];
  private fresh: T[];

  constructor(
    private readonly before: readonly T[],
    private readonly after: readonly T[],
  ) {
    this.gone = [...before];
    this.fresh = [...after];
  }

  /** Those of one key in their order; null has no key. */
  byKey(keyOf: (one: T) => string | null): void {
    if (this.gone.length === 0 || this.fresh.length === 0) return;
    const waiting = new Map<string, T[]>();
    // From the end, so that the first one can be popped.
    for (const one of this.gone.toReversed()) {
      const key = keyOf(one);
      if (key === null) continue;
      const same = waiting.get(key);
      if (same) same.push(one);
      else waiting.set(key, [one]);
    }
    for (const one of this.fresh) {
      const key = keyOf(one);
      const other = key === null ? undefined : waiting.get(key)?.pop();
      if (other) this.found.set(one, other);
    }
    this.sift();
  }

  redated(): void {
    if (this.gone.length === 0 || this.fresh.length === 0) return;
    for (const [before, after] of redatedPairs(this.gone, this.fresh)) this.found.set(after, before);
    this.sift();
  }

  /** Where one of the two cannot be read. */
  byFirstLine(): void {
    const [gone, fresh] = [this.gone, this.fresh];
    const isBroken = ({ entry }: T) => entry === null;
    this.gone = gone.filter(isBroken);
    this.byKey(firstLine);
    this.gone = this.left(gone);
    this.fresh = this.fresh.filter(isBroken);
    this.byKey(firstLine);
    this.gone = this.left(gone);
    this.fresh = fresh.filter((one) => !this.found.has(one));
  }

  matches(): Matches<T> {
    const pairs = this.after.flatMap((after) => {
      const before = this.found.get(after);
      return before ? [{ before, after }] : [];
    });
    return {
      pairs,
      removed: this.left(this.before),
      added: this.after.filter((one) => !this.found.has(one)),
    };
  }

  private sift(): void {
    this.gone = this.left(this.gone);
    this.fresh = this.fresh.filter((one) => !this.found.has(one));
  }

  private left(before: readonly T[]): T[] {
    const taken = new Set(this.found.values());
    return before.filter((one) => !taken.has(one));
  }
}

/** Line ends and what surrounds the text make no difference. */
function textOf({ text }: Matchable): string {
  return text.replaceAll('\r\n', '\n').trim();
}

/** The start and the stop of a treatment may be of one day, or known to the same year. */
function turnKey({ entry }: Matchable): string | null {
  return entry?.kind === 'treatment' ? `${identityOf(entry)} ${entry.stop !== undefined}` : null;
}

/** For kinds without identity. */
function dateKey({ entry }: Matchable): string | null {
  if (!entry || identityOf(entry) !== null) return null;
  const { from, to } = datesOf(entry);
  return `${entry.kind} ${from} ${to}`;
}

function firstLine({ text }: Matchable): string {
  const start = dashOffset(text, 0, text.length);
  const feed = text.indexOf('\n', start);
  return text.slice(start, feed === -1 ? text.length : feed).trim();
}
