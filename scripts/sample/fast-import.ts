/** The stream that `git fast-import` makes a repository from in one go. */
import { dayOf, gitTime } from './dates';
import type { Commit } from './history';
import { zoneOn } from './life';

const person = 'Sample Person <sample@example.invalid>';

export function importStream(commits: readonly Commit[]): string {
  return `${commits.map(commitCommand).join('')}done\n`;
}

function commitCommand({ when, message, changed, tag }: Commit, index: number): string {
  const signature = `${person} ${gitTime(when, zoneOn(dayOf(when)))}`;
  return [
    'commit refs/heads/main\n',
    `mark :${index + 1}\n`,
    `author ${signature}\n`,
    `committer ${signature}\n`,
    data(`${message}\n`),
    index > 0 ? `from :${index}\n` : '',
    ...[...changed].map(([path, text]) => `M 100644 inline ${path}\n${data(text)}`),
    tag ? `tag ${tag}\nfrom :${index + 1}\ntagger ${signature}\n${data(`${message}\n`)}` : '',
  ].join('');
}

/** Lengths are counted in bytes. */
function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}
