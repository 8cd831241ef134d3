/** Contents of files as git keeps them: many in one go, each distinct one once, and none through a filter. */

import { phrase } from '../journal/phrase';
import { maxFileLength } from '../journal/read/limits';
import { ToldError } from '../journal/told-error';
import type { Git } from './git';

/** No more than this is asked of git at once, so that no output grows beyond bounds. */
const maxBatchBytes = 32 * 1024 * 1024;

/** UTF-16 units that a byte of UTF-8 stands for, at the least. */
const unitsPerByte = 1 / 3;

/** Bytes that are read without asking for sizes first: a file that is refused unread does not fit into so many. */
const maxUnasked = maxFileLength / unitsPerByte;

export class Blobs {
  private readonly texts = new Map<string, string>();

  constructor(
    private readonly git: Git,
    private readonly cwd: string,
  ) {}

  /** How many contents were asked of git; for tests. */
  get count(): number {
    return this.texts.size;
  }

  /** Texts by id, as a checkout without filters would have them, without byte-order mark. */
  async read(ids: Iterable<string>): Promise<ReadonlyMap<string, string>> {
    const missing = [...new Set(ids)].filter((id) => !this.texts.has(id));
    if (missing.length > 0 && !(await this.readAll(missing))) await this.readBySize(missing);
    return this.texts;
  }

  /** All in one go, as nearly always they can be. */
  private async readAll(ids: readonly string[]): Promise<boolean> {
    const { exitCode, bytes } = await this.ask('--batch', ids, maxUnasked);
    if (exitCode !== null) this.keep(ids, bytes);
    return exitCode !== null;
  }

  private async readBySize(ids: readonly string[]): Promise<void> {
    for (const batch of batches(await this.sizes(ids))) {
      const { bytes } = await this.ask('--batch', batch);
      this.keep(batch, bytes);
    }
  }

  private async sizes(ids: readonly string[]): Promise<[id: string, bytes: number][]> {
    const { stdout } = await this.ask('--batch-check', ids);
    const sizes = stdout.split('\n').filter(Boolean).map(sizeIn);
    const small: [string, number][] = [];
    for (const [id, bytes] of sizes) {
      if (bytes * unitsPerByte <= maxFileLength) small.push([id, bytes]);
      // A file over the limit is refused unread, whatever it says; so this says the same of it.
      else this.texts.set(id, '\n'.repeat(maxFileLength + 1));
    }
    return small;
  }

  /** @param bytes what git said of these contents */
  private keep(ids: readonly string[], bytes: Uint8Array): void {
    let at = 0;
    for (const id of ids) {
      const lineEnd = bytes.indexOf(10, at);
      const size = Number(/ blob (\d+)$/.exec(decoded(bytes.subarray(at, lineEnd)))?.[1]);
      const start = lineEnd + 1;
      if (lineEnd === -1 || !Number.isInteger(size) || start + size > bytes.length) throw missing(id);
      this.texts.set(id, decoded(bytes.subarray(start, start + size)));
      at = start + size + 1;
    }
  }

  private ask(how: string, ids: readonly string[], most?: number) {
    const input = ids.map((id) => `${id}\n`).join('');
    return this.git(['cat-file', how], { cwd: this.cwd, input, most });
  }
}

function sizeIn(line: string): [id: string, bytes: number] {
  const [, id = '', size] = /^(\S+) blob (\d+)$/.exec(line) ?? [];
  if (size === undefined) throw missing(line.split(' ')[0] ?? '');
  return [id, Number(size)];
}

function* batches(sizes: readonly [id: string, bytes: number][]): Generator<string[]> {
  let batch: string[] = [];
  let total = 0;
  for (const [id, bytes] of sizes) {
    if (total + bytes > maxBatchBytes && batch.length > 0) {
      yield batch;
      [batch, total] = [[], 0];
    }
    batch.push(id);
    total += bytes;
  }
  if (batch.length > 0) yield batch;
}

function decoded(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** Contents can be missing in a clone that left them elsewhere; they are not fetched. */
function missing(id: string): Error {
  return new ToldError(phrase('Git does not have the content {0} on this machine.', id.slice(0, 12)));
}
