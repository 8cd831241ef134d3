/** Does a thing a little later, once, however often it is asked for meanwhile. */
import type { Disposable } from 'vscode';

export class Later implements Disposable {
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** @param milliseconds how long nothing more must be asked for before it is done; as it is when it is asked for */
  constructor(
    private readonly act: () => void,
    private readonly milliseconds: number | (() => number),
  ) {}

  ask(): void {
    clearTimeout(this.timer);
    const wait = typeof this.milliseconds === 'number' ? this.milliseconds : this.milliseconds();
    this.timer = setTimeout(this.act, wait);
  }

  dispose(): void {
    clearTimeout(this.timer);
  }
}
