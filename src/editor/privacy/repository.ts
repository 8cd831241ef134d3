/** What git holds of a diary: where it is pushed to, and whether what is to be encrypted is. */
import type { EncryptionFilter } from '../../git/encryption';
import type { Remote } from '../../git/remotes';
import type { Translate } from '../../journal/translate';
import { type Advice, fine } from './advice';
import type { PrivacyFacts } from './facts';

/** Hosts on which everybody can have a repository, and many are open to the public. */
const publicHosts = [
  ...['github.com', 'ssh.github.com', 'gist.github.com', 'gitlab.com', 'altssh.gitlab.com', 'bitbucket.org'],
  ...['altssh.bitbucket.org', 'codeberg.org', 'git.sr.ht', 'gitee.com', 'sourceforge.net', 'git.code.sf.net'],
  ...['notabug.org', 'framagit.org', 'salsa.debian.org', 'disroot.org', 'gitea.com', 'launchpad.net'],
];

export function repository({ git }: PrivacyFacts, t: Translate): Advice[] {
  if (git.is === 'not-asked') return [notAsked(t)];
  if (git.is === 'none') {
    const detail = t('The folder is no git repository, so nothing can be pushed elsewhere from it.');
    return [fine('remotes', t('No git repository'), detail)];
  }
  const encryption = [
    ...git.filters.map((filter) => ofFilter(filter, t)),
    ...(git.hasSops && git.filters.length === 0 ? [sopsAlone(t)] : []),
  ];
  return [...remotes(git.remotes, t), ...encryption];
}

function notAsked(t: Translate): Advice {
  return {
    id: 'remotes',
    grade: 'note',
    title: t('Git was not asked'),
    detail: t(
      'In Restricted Mode, or without a disk, git is not run. Trust the folder and check again to hear of remotes and of encryption.',
    ),
    ways: [],
  };
}

function remotes(all: readonly Remote[], t: Translate): Advice[] {
  if (all.length === 0) {
    const detail = t('The repository has no remote: what is committed stays on this machine.');
    return [fine('remotes', t('Git sends nothing elsewhere'), detail)];
  }
  return all.map(({ name, host }): Advice => {
    const id = `remote-${name}-${host ?? ''}`;
    if (host === null) {
      const detail = t('“{0}” is a folder that this machine can reach, such as a drive for copies.', name);
      return fine(id, t('Git pushes “{0}” to a folder', name), detail);
    }
    if (publicHosts.includes(host)) {
      return {
        id,
        grade: 'look',
        title: t(
          '“{0}” is at {1}, which looks like a public host: check that the repository is private',
          name,
          host,
        ),
        detail: t(
          'Whether it is private can be seen on the host’s own page only; nothing was contacted. A private repository can be read by the host and by all who are let in, unless it is encrypted.',
        ),
        ways: [],
      };
    }
    return {
      id,
      grade: 'note',
      title: t('Git pushes “{0}” to {1}', name, host),
      detail: t('Whoever runs that host can read the diary, unless it is encrypted. Nothing was contacted.'),
      ways: [],
    };
  });
}

function ofFilter({ name, files, isSetUp, plain }: EncryptionFilter, t: Translate): Advice {
  const id = `filter-${name}`;
  if (!isSetUp) {
    return {
      id,
      grade: 'look',
      title: t('“{0}” is to encrypt journals, but is not set up here', name),
      detail: t(
        'The file .gitattributes names the filter “{0}” for {1} journal files, but this copy of the repository does not know what to run for it. What you commit is stored as plain text. Unlock or set up {0} first, then commit.',
        name,
        files,
      ),
      ways: [],
    };
  }
  if (plain > 0) {
    return {
      id,
      grade: 'look',
      title: t('“{0}” is set up, but git holds journals in plain text', name),
      detail: t(
        'Of the latest journals, {0} are in git as plain text: they were added before the filter was. Add them again (“git add --renormalize .”) and commit; earlier versions stay readable in the history.',
        plain,
      ),
      ways: [],
    };
  }
  return fine(
    id,
    t('“{0}” encrypts journals on their way into git', name),
    t('The latest journals were looked at: git holds none of them in plain text.'),
  );
}

function sopsAlone(t: Translate): Advice {
  return {
    id: 'sops',
    grade: 'note',
    title: t('There is a .sops.yaml, but no filter applies it to journals'),
    detail: t(
      'Sops encrypts a file only when it is run. Journals that you can read here go into git as plain text.',
    ),
    ways: [],
  };
}
