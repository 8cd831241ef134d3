/** A suggestion, and what suggestions are made from. */
import type { Span } from '../journal/finding';
import type { Part, Phrase } from '../journal/phrase';
import type { Profile } from '../journal/profile';
import type { Habits } from './habits';

export interface Completion {
  label: Part;
  /** What is written in place of `span`. */
  text: string;
  span: Span;
  sort: 'kind' | 'template' | 'key' | 'value';
  /** A few words beside the label. */
  detail?: Part;
  /** In plain words; Markdown. */
  explanation?: Phrase;
  /** What typed letters are compared with, where it is not the label. */
  filter?: Part;
  /** Whether the text has the places of a snippet in it. */
  isSnippet?: boolean;
}

export interface CompletionContext {
  profile: Profile;
  isProfile: boolean;
  habits: Habits;
  /** Date and time in a zone, or on this machine where there is none: `2026-03-02 06:40`. */
  now: (zone: string | null) => string;
}
