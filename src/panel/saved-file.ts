/** A file that the page wants to save: read with care, since it comes by message. */

export interface CheckedFile {
  /** Without folder and with its ending. */
  name: string;
  kind: 'svg' | 'png' | 'csv';
  bytes: Uint8Array;
}

/** More than any picture or table of twenty years. */
const mostLetters = 30_000_000;
const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Null where it is not what it says it is. */
export function checkedFile(asked: unknown): CheckedFile | null {
  const { kind, name, content } = (asked ?? {}) as { kind?: unknown; name?: unknown; content?: unknown };
  if (typeof name !== 'string' || typeof content !== 'string' || content.length > mostLetters) return null;
  if (kind !== 'svg' && kind !== 'png' && kind !== 'csv') return null;
  const bytes = kind === 'png' ? pngBytes(content) : textBytes(kind, content);
  return bytes && { name: `${safeName(name)}.${kind}`, kind, bytes };
}

function textBytes(kind: 'svg' | 'csv', content: string): Uint8Array | null {
  if (kind === 'svg' && (!content.startsWith('<svg ') || /<script|<foreignObject/i.test(content)))
    return null;
  return new TextEncoder().encode(content);
}

function pngBytes(content: string): Uint8Array | null {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(content) || content.length % 4 !== 0) return null;
  const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
  return pngSignature.every((byte, index) => bytes[index] === byte) ? bytes : null;
}

/** Letters and digits of any script; whatever a file system might take for more becomes a hyphen. */
function safeName(name: string): string {
  const safe = name
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 80);
  return safe || 'chart';
}
