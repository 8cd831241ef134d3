/** Changes a file as one step: it is the old text or the new one, never half of it. */
import { randomUUID } from 'node:crypto';
import { chmod, mkdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UsageError } from './usage';

const mark = '\uFEFF';

/**
 * A byte-order mark and the file's mode stay; a file behind a link is changed where it is.
 * @param before what it was read as, without a mark; null for a file that is made
 */
export async function changeFile(path: string, before: string | null, after: string): Promise<void> {
  if (before === null) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, after, { flag: 'wx' });
    return;
  }
  const target = await realpath(path);
  const text = decode(await readFile(target), path);
  const own = text.startsWith(mark) ? mark : '';
  if (text.slice(own.length) !== before)
    throw new UsageError(`${path} was changed meanwhile. Please try again.`);
  const temporary = join(dirname(target), `.${randomUUID()}.tmp`);
  try {
    await writeFile(temporary, own + after, { flag: 'wx' });
    await chmod(temporary, (await stat(target)).mode);
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Bytes that are no text would not be the same when they are written again. */
function decode(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UsageError(`${path} is not in UTF-8, so nothing is written into it.`);
  }
}
