/**
 * Merges a value of three versions, key by key and item by item: into the text of ours as little as can be. What both
 * changed in different ways is asked for; the rest of the value is merged all the same.
 */
import { asScalar } from '../edit/scalar-text';
import { carried } from './carry';
import type { Choose, Side } from './conflict';
import { type ItemMatch, itemsOf, matchItems } from './items';
import { itemTitle, type SortOf } from './list-sorts';
import { Made } from './made';
import { isScalar, rawOf, type Slot, type Unit, type Units, unitsOfMap, valueKey } from './slots';

type Path = readonly string[];
type Maybe = Slot | undefined;

export class ValueMerger {
  constructor(
    private readonly sortOf: SortOf,
    private readonly choose: Choose,
    private readonly lineEnd: string,
  ) {}

  /** A map of keys: an entry, a dose, a profile. Null where one of them cannot be taken apart. */
  map(path: Path, base: Units | null, ours: Units | null, theirs: Units | null): string | null {
    if (!ours || !theirs) return null;
    const made = new Made(ours, this.lineEnd);
    for (const unit of ours.units) {
      const name = unit.key;
      const [before, other] = [slotAt(base, name), slotAt(theirs, name)];
      const text = this.slot([...path, name], before, unit.slot, other);
      if (text !== null) made.keep(unit, text);
    }
    const ownOf = (unit: Unit) => ours.units.find((one) => one.key === unit.key) ?? unit;
    const near = theirs.units.map(ownOf);
    for (const unit of theirs.units) {
      const name = unit.key;
      if (ownOf(unit) !== unit) continue;
      if (this.isTaken([...path, name], slotAt(base, name), unit.slot)) {
        made.add(unit, carried(unit.slot, made.place), near);
      }
    }
    return made.text();
  }

  /** A value where the one of ours stands; null where it goes. */
  private slot(path: Path, base: Maybe, ours: Slot, theirs: Maybe): string | null {
    if (theirs) return this.both(path, base, ours, theirs);
    if (!base) return own(ours);
    const isSame = valueKey(base.node) === valueKey(ours.node);
    return !isSame && this.ask(path, ours, undefined) === 'ours' ? own(ours) : null;
  }

  /** Whether a value that ours does not have comes in: it is new, or was changed and is asked for. */
  private isTaken(path: Path, base: Maybe, theirs: Slot): boolean {
    if (!base) return true;
    const isSame = valueKey(base.node) === valueKey(theirs.node);
    return !isSame && this.ask(path, undefined, theirs) === 'theirs';
  }

  private both(path: Path, base: Maybe, ours: Slot, theirs: Slot): string {
    const key = valueKey(ours.node);
    if (key === valueKey(theirs.node)) return own(ours);
    const before = base && valueKey(base.node);
    if (before === valueKey(theirs.node)) return own(ours);
    if (before === key) return carried(theirs, ours);
    return this.inside(path, base, ours, theirs) ?? this.asked(path, ours, theirs);
  }

  /** Null where the value is one that is kept or replaced as a whole. */
  private inside(path: Path, base: Maybe, ours: Slot, theirs: Slot): string | null {
    const maps = [ours, theirs].every(({ node }) => node.type === 'map');
    const sort = this.sortOf(path);
    const isList = sort === 'set' || sort === 'items';
    if (maps && !(sort === 'items')) {
      const [b, o, t] = [base, ours, theirs].map((slot) => slot && unitsOf(slot));
      return this.map(path, b ?? null, o ?? null, t ?? null);
    }
    return isList ? this.list(path, base, ours, theirs) : null;
  }

  private list(path: Path, base: Maybe, ours: Slot, theirs: Slot): string | null {
    const [b, o, t] = [base && itemsOf(base), itemsOf(ours), itemsOf(theirs)];
    if (b === null || !o || !t) return null;
    const matches = matchItems(path.at(-1) ?? '', b?.units ?? [], o.units, t.units);
    // `none` says that there was nothing: against something new that is no matter of adding up.
    const isNone = o.units.length === 0 || t.units.length === 0;
    if (isNone && matches.some((match) => !match.base || isChanged(match))) return null;
    const made = new Made(o, this.lineEnd);
    const ownOf = new Map(matches.map(({ ours: mine, theirs: other }) => [other, mine]));
    const near = t.units.map((unit) => ownOf.get(unit) ?? unit);
    for (const { base: before, ours: mine, theirs: other } of matches) {
      const inner = [...path, itemTitle((mine ?? other ?? before)?.slot.node ?? ours.node)];
      if (mine) {
        const text = this.slot(inner, before?.slot, mine.slot, other?.slot);
        if (text !== null) made.keep(mine, text);
      } else if (other && this.isTaken(inner, before?.slot, other.slot)) {
        made.add(other, carried(other.slot, made.place), near);
      }
    }
    return made.isEmpty ? ': none' : made.text();
  }

  private asked(path: Path, ours: Slot, theirs: Slot): string {
    const side = this.ask(path, ours, theirs);
    if (side === 'ours') return own(ours);
    return side === 'theirs' ? carried(theirs, ours) : bothTexts(ours, theirs, this.lineEnd);
  }

  private ask(path: Path, ours: Maybe, theirs: Maybe): Side {
    const isText = (slot: Maybe) => slot !== undefined && isScalar(slot.node);
    const canKeepBoth = this.sortOf(path) === 'text' && isText(ours) && isText(theirs);
    const side = this.choose({
      path,
      ours: ours ? said(ours) : null,
      theirs: theirs ? said(theirs) : null,
      canKeepBoth,
    });
    return side === 'both' && !canKeepBoth ? 'ours' : side;
  }
}

function isChanged({ base, ours, theirs }: ItemMatch): boolean {
  const left = ours ?? theirs;
  return base !== undefined && left !== undefined && valueKey(base.slot.node) !== valueKey(left.slot.node);
}

/** A text without its quotes or bar. */
function said(slot: Slot): string {
  return isScalar(slot.node) ? (slot.node.text ?? '') : rawOf(slot);
}

function own({ text, start, end }: Slot): string {
  return text.slice(start, end);
}

function unitsOf({ text, node, start, end }: Slot): Units | null {
  return node.type === 'map' ? unitsOfMap(text, node, start, end) : null;
}

function slotAt(units: Units | null, name: string): Maybe {
  return units?.units.find((unit) => unit.key === name)?.slot;
}

/** One text below the other. */
function bothTexts(ours: Slot, theirs: Slot, lineEnd: string): string {
  const [a = '', b = ''] = [ours, theirs].map(({ node }) => (isScalar(node) ? (node.text ?? '').trim() : ''));
  if (ours.isInFlow) return `: ${asScalar(`${a} ${b}`)}`;
  const indent = `${lineEnd}${' '.repeat(ours.column + 2)}`;
  const lines = `${a}\n${b}`.split('\n').map((line) => (line.trim() === '' ? lineEnd : indent + line));
  return `: |${lines.join('')}`;
}
