/** A repository with an invented diary, made in one go by `git fast-import`. */
import { execFileSync } from 'node:child_process';
import { makeTempFolder } from '../lib/temp';

/** Files that a commit writes, by their paths. */
export type Version = ReadonlyMap<string, string>;

const person = 'Sample Person <sample@example.invalid>';
const start = 1_200_000_000;
const week = 604_800;

export function diaryRepository(versions: Iterable<Version>): string {
  const folder = makeTempFolder('bench');
  const git = (args: string[], input?: string) =>
    execFileSync('git', args, { cwd: folder, input, stdio: ['pipe', 'ignore', 'inherit'] });
  git(['init', '--quiet', '--initial-branch=main', '--template=']);
  git(['fast-import', '--quiet'], [...commandsFor(versions)].join(''));
  git(['reset', '--quiet', '--hard']);
  return folder;
}

function* commandsFor(versions: Iterable<Version>): Generator<string> {
  let mark = 0;
  for (const files of versions) {
    mark++;
    const author = `${person} ${start + mark * week} +0000`;
    yield `commit refs/heads/main\nmark :${mark}\nauthor ${author}\ncommitter ${author}\n${data('journal: update\n')}`;
    if (mark > 1) yield `from :${mark - 1}\n`;
    for (const [path, text] of files) yield `M 100644 inline ${path}\n${data(text)}`;
  }
}

/** Lengths are counted in bytes. */
function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}
