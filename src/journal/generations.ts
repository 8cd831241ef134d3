/**
 * A memory of two generations: what was not asked for during a whole generation is forgotten, so that typing for hours does
 * not keep every text in between, and no timer is needed.
 */
export class Generations<V> {
  private young = new Map<string, V>();
  private old = new Map<string, V>();

  /** @param capacity how many new keys make a generation */
  constructor(private readonly capacity: number) {}

  get(key: string): V | undefined {
    const young = this.young.get(key);
    if (young !== undefined) return young;
    const old = this.old.get(key);
    if (old !== undefined) this.set(key, old);
    return old;
  }

  set(key: string, value: V): void {
    if (this.young.size >= this.capacity) {
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(key, value);
  }
}
