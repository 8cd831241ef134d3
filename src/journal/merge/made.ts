/** A collection's text as it is put together again: what ours has in its order, with what comes in from theirs. */
import type { Unit, Units } from './slots';

interface Part {
  unit: Unit;
  lead: string;
  body: string;
}

export class Made {
  private readonly parts: Part[] = [];
  /** What can stand here is written like this. */
  readonly place: { isInFlow: boolean; column: number };

  constructor(
    private readonly units: Units & { isSingle?: boolean },
    private readonly lineEnd: string,
  ) {
    this.place = { isInFlow: units.isFlow, column: units.units[0]?.slot.column ?? 0 };
  }

  get isEmpty(): boolean {
    return this.parts.length === 0;
  }

  /** @param text from after the key or dash on */
  keep(unit: Unit, text: string): void {
    // A comment behind a text of several lines would be a part of it.
    const trail = text.includes('\n') && unit.slot.node.type === 'scalar' ? '' : unit.trail;
    this.parts.push({ unit, lead: unit.lead, body: unit.head + text + trail });
  }

  /** @param near those that it stands among in its version; it stands below the nearest one above it that is here */
  add(unit: Unit, text: string, near: readonly Unit[]): void {
    const { isInFlow } = this.place;
    const head = unit.slot.isPair ? unit.head : isInFlow ? '' : '-';
    const isBlock = !isInFlow && !unit.slot.isInFlow;
    const above = isBlock ? unit.above.map((line) => line + this.between).join('') : '';
    const body = above + head + text + (isBlock ? unit.trail : '');
    this.parts.splice(this.placeAmong(unit, near), 0, { unit, lead: '', body });
  }

  private placeAmong(unit: Unit, near: readonly Unit[]): number {
    const at = near.indexOf(unit);
    const place = (other: Unit) => this.parts.findIndex((part) => part.unit === other);
    const upper = near.slice(0, at).findLast((other) => place(other) !== -1);
    if (upper) return place(upper) + 1;
    const lower = near.slice(at + 1).find((other) => place(other) !== -1);
    // Nothing stands above the key that says what all is.
    if (lower) return unit.slot.isPair ? Math.max(1, place(lower)) : place(lower);
    return this.parts.length;
  }

  text(): string {
    const { prefix, suffix, isSingle = false } = this.units;
    const texts = this.parts.map(({ lead, body }, i) => (i === 0 ? '' : lead || this.between) + body);
    if (!isSingle) return prefix + texts.join('') + suffix;
    return texts.length === 1 ? `${prefix || ': '}${texts[0]}${suffix}` : `: [${texts.join('')}]`;
  }

  private get between(): string {
    return this.place.isInFlow ? ', ' : this.lineEnd + ' '.repeat(this.place.column);
  }
}
