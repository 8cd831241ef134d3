/** Work on states of which only the newest counts: in slices, once for all who ask for the same, given up for a newer one. */
import { inSlices, type Steps, type Turns } from '../journal/steps';

class Job<T> {
  readonly result: Promise<T>;

  constructor(
    readonly key: readonly unknown[],
    begin: (job: Job<T>) => Promise<T>,
  ) {
    this.result = begin(this);
  }
}

export class Newest<T> {
  private readonly jobs = new Map<string, Job<T>>();

  /** @param note is told how many milliseconds each work took that was done to the end */
  constructor(
    private readonly turns: Turns,
    private readonly note: (cost: number) => void,
  ) {}

  /**
   * Done when this, or what was asked for later by the same name, is done.
   * @param key everything that the result depends on
   */
  of(name: string, key: readonly unknown[], begin: () => Steps<T>): Promise<T> {
    const last = this.jobs.get(name);
    if (last && isSame(last.key, key)) return last.result;
    const job = new Job<T>(key, (own) => this.work(name, own, begin()));
    this.jobs.set(name, job);
    return job.result;
  }

  private async work(name: string, job: Job<T>, steps: Steps<T>): Promise<T> {
    const done = await inSlices(steps, this.turns, () => this.jobs.get(name) === job);
    if (done) {
      this.note(done.cost);
      return done.value;
    }
    return (this.jobs.get(name) ?? job).result;
  }
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((value, i) => value === b[i]);
}
