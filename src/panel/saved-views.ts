/** Views of a diary that a person named: kept in the editor's storage of this workspace, and nowhere else. */
import type { SavedView } from '../webview/protocol';
import { choicesOf } from './view';

/** More would be a list to search in. */
const mostViews = 30;
const longestName = 60;

/** What was kept, with whatever does not fit left away. */
export function viewsIn(kept: unknown): SavedView[] {
  if (!Array.isArray(kept)) return [];
  return kept.flatMap((one): SavedView[] => {
    const { name, choices } = (one ?? {}) as Partial<Record<keyof SavedView, unknown>>;
    return typeof name === 'string' && nameOf(name) !== null ? [{ name, choices: choicesOf(choices) }] : [];
  });
}

/** Null where it is no name. */
export function nameOf(text: string): string | null {
  const name = text.trim().replaceAll(/\s+/g, ' ');
  return name === '' || name.length > longestName ? null : name;
}

/** A view of the same name is replaced where it stands; the oldest goes where there are too many. */
export function withView(views: readonly SavedView[], view: SavedView): SavedView[] {
  const at = views.findIndex(({ name }) => name === view.name);
  return at === -1 ? [...views, view].slice(-mostViews) : views.with(at, view);
}

export function withoutView(views: readonly SavedView[], name: string): SavedView[] {
  return views.filter((view) => view.name !== name);
}
