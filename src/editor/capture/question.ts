/** A question with its answers, and which of them remain for what is typed: one key suffices wherever one can. */
import type { Part } from '../../journal/phrase';

export interface Choice {
  /** What the answer is, where it is not what is shown. */
  answer: string;
  label: string;
  description?: string;
  /** Typed alone it is the answer at once, as long as no other key begins with it. */
  key?: string;
}

export interface Question {
  /** What is being written, such as `Log Attack`. */
  title: string;
  /** On one line, saying what Enter alone does. */
  prompt: string;
  /** What Enter alone means, in words. */
  skip: string;
  choices?: readonly Choice[];
  /** Where free text is an answer: null where it is right, else what would be. */
  check?: (text: string) => Part | null;
  /** Several keys may be typed one after the other, and Enter ends them. */
  isSeveral?: boolean;
}

/** What is shown for a text that is typed, in this order; the first one is what Enter takes. */
export interface Row {
  label: string;
  description?: Part;
  /** Null where it cannot be taken, and says what would be right. */
  answer: string | null;
}

export function rowsFor(question: Question, typed: string): Row[] {
  const text = typed.trim();
  const { choices = [], check, skip, isSeveral = false } = question;
  if (isSeveral) return severalRows(question, text);
  if (text === '') return [{ label: skip, answer: '' }, ...choices.map(rowOf)];
  const found = choices.filter((choice) => isMeant(choice, text)).map(rowOf);
  if (!check) return found.length > 0 ? found : [{ label: text, description: '?', answer: null }];
  const wrong = check(text);
  const own: Row =
    wrong === null ? { label: text, answer: text } : { label: text, description: wrong, answer: null };
  return wrong === null ? [...found, own] : found.length > 0 ? found : [own];
}

/** The answer that typing has arrived at, without Enter; undefined while there may be more to come. */
export function answerAtOnce(
  { choices = [], isSeveral = false }: Question,
  typed: string,
): string | undefined {
  if (isSeveral || typed === '') return undefined;
  const begun = choices.filter(({ key }) => key?.startsWith(typed));
  return begun.length === 1 && begun[0]?.key === typed ? begun[0].answer : undefined;
}

function rowOf({ answer, label, description, key }: Choice): Row {
  const shown = key === undefined ? label : `${key}  ${label}`;
  return description === undefined ? { label: shown, answer } : { label: shown, description, answer };
}

function isMeant({ key, label, answer }: Choice, text: string): boolean {
  const typed = text.toLowerCase();
  return key === text || label.toLowerCase().includes(typed) || answer.toLowerCase() === typed;
}

/** The rows stay in their places; a mark shows which are chosen. */
function severalRows({ choices = [], skip }: Question, text: string): Row[] {
  const keys = new Set(text);
  const chosen = choices.filter(({ key }) => key !== undefined && keys.has(key));
  const first = chosen.length > 0 ? chosen.map(({ label }) => label).join(', ') : skip;
  const answer = chosen.map((choice) => choice.answer).join(' ');
  return [
    { label: first, answer },
    ...choices.map((choice) => ({
      label: `${chosen.includes(choice) ? '$(check)' : '$(circle-small)'} ${choice.key ?? ''}  ${choice.label}`,
      answer,
    })),
  ];
}
