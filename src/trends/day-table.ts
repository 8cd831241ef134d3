/** Something for each of many days, found by the day's number in a list: figures ask for every day again and again. */

/** By day number. */
export interface ByDay<V> {
  /** No day before it has anything, and none after `to`. */
  readonly from: number;
  readonly to: number;
  get(day: number): V | undefined;
  /** Those of which there is something, in order. */
  [Symbol.iterator](): Iterator<[number, V]>;
}

export class DayTable<V> implements ByDay<V> {
  private first = 0;
  private list: (V | undefined)[] = [];

  get from(): number {
    return this.first;
  }

  get to(): number {
    return this.first + this.list.length - 1;
  }

  get(day: number): V | undefined {
    return this.list[day - this.first];
  }

  set(day: number, value: V | undefined): void {
    if (this.list.length === 0) this.first = day;
    if (day < this.first) this.growBack(day);
    while (this.list.length <= day - this.first) this.list.push(undefined);
    this.list[day - this.first] = value;
  }

  copy(): DayTable<V> {
    const copy = new DayTable<V>();
    copy.first = this.first;
    copy.list = this.list.slice();
    return copy;
  }

  *[Symbol.iterator](): Generator<[number, V]> {
    for (const [i, value] of this.list.entries()) if (value !== undefined) yield [this.first + i, value];
  }

  /** At least as far as it is long, so that days in falling order cost no more than others. */
  private growBack(day: number): void {
    const by = Math.max(this.first - day, Math.min(this.list.length, 1_000));
    this.list = [...new Array<undefined>(by).fill(undefined), ...this.list];
    this.first -= by;
  }
}
