/** Copies that stay on this machine, or that a program of it carries elsewhere. */
import type { Translate } from '../../journal/translate';
import { type Advice, fine } from './advice';
import type { PrivacyFacts } from './facts';

export const journalPattern = '**/*.migraine.{yaml,yml}';

export function localHistory({ localHistory: { isOn, excluded, own } }: PrivacyFacts, t: Translate): Advice {
  const id = 'local-history';
  const clean = { title: t('Delete Older Copies…'), is: 'command', command: deleteHistory } as const;
  if (!isOn) return fine(id, t('Local History is off'), t('The editor keeps no copy of files you save.'));
  if (Object.entries(excluded).some(([pattern, is]) => is && coversJournals(pattern))) {
    const detail = t(
      'Journals are left out of it. Copies made before stay until you delete them; that deletes the copies of all files.',
    );
    return { ...fine(id, t('Local History leaves journals out'), detail), ways: [clean] };
  }
  return {
    id,
    grade: 'look',
    title: t('Local History keeps a copy of each version you save'),
    detail: t(
      'The editor keeps these copies in a folder of its own on this machine, outside your diary. They help after a slip, and they stay when a file is deleted. Git keeps versions too.',
    ),
    ways: [
      {
        title: t('Leave Journals Out'),
        is: 'setting',
        name: 'workbench.localHistory.exclude',
        value: { ...own, [journalPattern]: true },
        ofLanguage: false,
      },
      clean,
    ],
  };
}

const deleteHistory = 'workbench.action.localHistory.deleteAll';

/** Whether a pattern is meant for journals, or for files of every kind. */
export function coversJournals(pattern: string): boolean {
  return /^\*\*(?:\/\*)?$|^(?:\*\*\/)?\*\.(?:migraine\.)?(?:ya?ml|\{.*\bya?ml\b.*\}|ya\?ml)$/.test(pattern);
}

export function unsavedText({ isUnsavedKept, isAutoSaved }: PrivacyFacts, t: Translate): Advice {
  const id = 'unsaved-text';
  if (!isUnsavedKept || isAutoSaved) {
    const detail = isUnsavedKept
      ? t('Journals are saved by themselves, so that hardly anything is ever unsaved.')
      : t('Unsaved text does not outlive the window.');
    return fine(id, t('Unsaved text is not kept elsewhere for long'), detail);
  }
  return {
    id,
    grade: 'look',
    title: t('Unsaved text is kept outside your diary'),
    detail: t(
      'So that nothing is lost, the editor keeps unsaved text in a folder of its own until you save or discard it, also while it is closed (“hot exit”). Saved soon, it is there for a moment only.',
    ),
    ways: [
      {
        title: t('Save Journals by Themselves'),
        is: 'setting',
        name: 'files.autoSave',
        value: 'afterDelay',
        ofLanguage: true,
      },
      { title: t('Show the Setting'), is: 'show-setting', name: 'files.hotExit' },
    ],
  };
}

/** Folders that such programs make, by their usual names. */
const carriers: readonly [name: string, folder: RegExp][] = [
  ['Dropbox', /^dropbox\b/i],
  ['OneDrive', /^onedrive\b/i],
  ['iCloud', /^(?:icloud ?drive|com~apple~clouddocs|mobile documents)$/i],
  ['Google Drive', /^(?:google ?drive\b.*|my drive)$/i],
  ['Nextcloud', /^nextcloud\b/i],
  ['ownCloud', /^owncloud\b/i],
  ['Proton Drive', /^proton ?drive\b/i],
  ['pCloud', /^pcloud ?drive$/i],
  ['Syncthing', /^(?:sync|syncthing)$/i],
];

export function carriedFolder({ folder }: PrivacyFacts, t: Translate): Advice {
  const id = 'carried-folder';
  const parts = folder.split(/[\\/]/);
  const [name] = carriers.find(([, pattern]) => parts.some((part) => pattern.test(part))) ?? [];
  if (name === undefined) {
    const detail = t('By its path, no program such as Dropbox or OneDrive carries this folder elsewhere.');
    return fine(id, t('The folder looks like one of this machine alone'), detail);
  }
  return {
    id,
    grade: 'note',
    title: t('By its path, this folder is carried elsewhere by {0}', name),
    detail: t(
      'If you meant that, it is a good copy to have. Whoever runs the service can read a diary that is not encrypted.',
    ),
    ways: [],
  };
}
