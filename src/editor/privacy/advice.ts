/** What there is to say about one way in which a diary's text could be kept or sent elsewhere. */

/** `look`: worth a look; `note`: good to know, or cannot be told from here; `fine`: nothing to do. */
export type Grade = 'look' | 'note' | 'fine';

export interface Advice {
  id: string;
  grade: Grade;
  /** One line. */
  title: string;
  /** Some plain sentences: what happens, and what could be done. */
  detail: string;
  ways: Way[];
}

/** Something that a person can choose; nothing is done unasked. */
export type Way = { title: string } & (
  | {
      is: 'setting';
      /** Written for this workspace; with `language`, for journals in it alone. */
      name: string;
      value: unknown;
      ofLanguage: boolean;
    }
  | { is: 'show-setting'; name: string }
  | { is: 'show-extension'; id: string }
  /** A command of the editor itself. */
  | { is: 'command'; command: string }
);

export function fine(id: string, title: string, detail: string): Advice {
  return { id, grade: 'fine', title, detail, ways: [] };
}
