/** An edit that is not made, and in plain words why; nothing is changed then. */
export class Refused {
  constructor(readonly message: string) {}
}
