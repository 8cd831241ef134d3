/** Does a thing a little later, once, however often it is asked for meanwhile. */
import type { Disposable } from 'vscode';

export class Later implements Disposable {
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** @param milliseconds how long nothing more must be asked for before it is done */
  constructor(
    private readonly act: () => void,
    private readonly milliseconds: number,
  ) {}

  ask(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(this.act, this.milliseconds);
  }

  dispose(): void {
    clearTimeout(this.timer);
  }
}
