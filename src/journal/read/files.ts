/** Files that are no journal text at all: encrypted, kept elsewhere, not text, or far too large. */
import type { Finding } from '../finding';
import { phrase } from '../phrase';
import { encryptedFile } from '../rules/encrypted-file';
import { notText } from '../rules/not-text';
import { tooLarge } from '../rules/too-large';
import { maxEntries, maxFileLength } from './limits';

/** A file of nothing but dashes: many times more entries than a lifetime has. */
export function tooManyEntries(text: string): Finding {
  return tooLarge.at(
    { start: 0, end: firstLineEnd(text) },
    phrase('This file has more than {0} entries', maxEntries),
  );
}

/** Why a file is not read; undefined for text. */
export function refuseFile(text: string): Finding | undefined {
  const start = { start: 0, end: firstLineEnd(text) };
  if (text.length > maxFileLength) return tooLarge.at(start, phrase('This file is larger than 4 MiB'));
  if (text.startsWith('\0GITCRYPT\0')) {
    return encryptedFile.at(
      start,
      phrase('This file is locked by git-crypt'),
      phrase('Run `git-crypt unlock` in the diary.'),
    );
  }
  if (text.startsWith('version https://git-lfs.github.com/spec/')) {
    return encryptedFile.at(
      start,
      phrase('This file is a pointer of Git LFS'),
      phrase('Run `git lfs pull` in the diary.'),
    );
  }
  if (/^(?:sops:|[\t {]*"sops":)/m.test(text) && /ENC\[|"?mac"?:/.test(text)) {
    return encryptedFile.at(
      start,
      phrase('This file is encrypted by sops'),
      phrase('Decrypt it with sops to see its entries here.'),
    );
  }
  if (text.includes('\0') || replacements(text) > text.length / 20 + 3) return notText.at(start);
  return undefined;
}

/** Replacement characters stand where bytes were not UTF-8; a few may be somebody's text. */
function replacements(text: string): number {
  let count = 0;
  for (let i = text.indexOf('\uFFFD'); i !== -1; i = text.indexOf('\uFFFD', i + 1)) count++;
  return count;
}

function firstLineEnd(text: string): number {
  const end = text.indexOf('\n');
  return Math.min(end === -1 ? text.length : end, 200);
}
