/** What is known of the ways in which a diary's text could be kept or sent elsewhere. */
import type { EncryptionFilter } from '../../git/encryption';
import type { Remote } from '../../git/remotes';

export interface PrivacyFacts {
  localHistory: {
    isOn: boolean;
    /** Patterns left out of it: what holds now, and what this workspace says itself. */
    excluded: Readonly<Record<string, boolean>>;
    own: Readonly<Record<string, boolean>>;
  };
  /** Whether unsaved text outlives the window. */
  isUnsavedKept: boolean;
  /** Whether journals are saved without being asked to. */
  isAutoSaved: boolean;
  /** What the editor calls itself. */
  editor: string;
  /** Extensions that are there and known to send text to a service. */
  assistants: readonly Assistant[];
  /** Whether suggestions of such extensions are shown while one types in a journal. */
  isSuggesting: boolean;
  /** Copilot's own switch for each language; null where it has none. */
  copilot: { isOn: boolean; own: Readonly<Record<string, boolean>> } | null;
  /** Whether changes not yet committed are stored with an account when the window closes. */
  isStoredInCloud: boolean;
  /** The path of the diary's folder. */
  folder: string;
  git: GitFacts;
}

export interface Assistant {
  id: string;
  name: string;
}

export type GitFacts =
  /** In Restricted Mode, or without a disk, git is not asked. */
  | { is: 'not-asked' }
  | { is: 'none' }
  | {
      is: 'repository';
      remotes: readonly Remote[];
      filters: readonly EncryptionFilter[];
      /** Whether a `.sops.yaml` lies in the diary's folder. */
      hasSops: boolean;
    };
