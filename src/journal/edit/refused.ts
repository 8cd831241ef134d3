/** An edit that is not made, and in plain words why; nothing is changed then. */
import type { Phrase } from '../phrase';

export class Refused {
  constructor(readonly message: Phrase) {}
}
