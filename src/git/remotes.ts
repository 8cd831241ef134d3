/** Where a repository is pushed to and fetched from; asked of its own configuration, no host is contacted. */
import type { Git } from './git';

export interface Remote {
  name: string;
  /** In lower case; null for a folder on this machine. */
  host: string | null;
}

/** Each remote and host once; null where git is missing or `cwd` is in no repository. */
export async function remotesOf(git: Git, cwd: string): Promise<Remote[] | null> {
  const { exitCode, stdout } = await git(['remote', '-v'], { cwd });
  if (exitCode !== 0) return null;
  const found = new Map<string, Remote>();
  for (const line of stdout.split('\n')) {
    const [, name, address] = /^(\S+)\t(.+?)(?: \((?:fetch|push)\)(?: \[.+\])?)?$/.exec(line) ?? [];
    if (name === undefined || address === undefined) continue;
    const host = hostOf(address);
    found.set(`${name} ${host}`, { name, host });
  }
  return [...found.values()];
}

/** Only the host is kept: an address may hold a name and a password. */
export function hostOf(address: string): string | null {
  const [, scheme, rest = ''] = /^(?:[a-z0-9+.-]+::)?([a-z][a-z0-9+.-]*):\/\/(.*)$/i.exec(address) ?? [];
  if (scheme !== undefined) return scheme.toLowerCase() === 'file' ? null : hostIn(rest.split('/')[0] ?? '');
  // As scp writes it: `git@host:path`; one letter before the colon is a drive.
  const [, place] = /^([^/\\]{2,}):/.exec(address) ?? [];
  return place === undefined ? null : hostIn(place);
}

function hostIn(authority: string): string | null {
  const host = authority.slice(authority.lastIndexOf('@') + 1);
  const bare = /^\[.*\]/.exec(host)?.[0] ?? host.replace(/:\d*$/, '');
  return bare === '' ? null : bare.toLowerCase();
}
