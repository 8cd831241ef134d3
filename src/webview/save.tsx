/** Saves a chart's picture or tables as files; the editor asks where. */

import type { TableData } from '../charts/chart';
import { csvOf } from '../charts/csv';
import type { Words } from '../charts/words';
import type { SavedFile } from './protocol';

export type Save = (file: SavedFile) => void;

interface SaveMenuProps {
  title: string;
  tables: { id: string; title: string; data: TableData }[];
  /** The picture as a file of that kind; null where there is none. */
  picture: ((kind: 'svg' | 'png') => Promise<string>) | null;
  save: Save;
  words: Words;
}

/** Folded away, so that it is one stop on the way through the page. */
export function SaveMenu({ title, tables, picture, save, words }: SaveMenuProps) {
  const { t } = words;
  return (
    <details class="save">
      <summary>
        {t('Save')}
        <span class="unseen">: {title}</span>
      </summary>
      <div class="choices">
        {picture &&
          (['svg', 'png'] as const).map((kind) => (
            <button
              key={kind}
              type="button"
              class="plain"
              onClick={() => void picture(kind).then((content) => save({ kind, name: title, content }))}
            >
              {t('Picture as {0}', kind.toUpperCase())}
            </button>
          ))}
        {tables.map((table) => (
          <button
            key={table.id}
            type="button"
            class="plain"
            onClick={() => save({ kind: 'csv', name: table.title, content: csvOf(table.data) })}
          >
            {tables.length > 1 ? t('Table as CSV: {0}', table.title) : t('Table as CSV')}
          </button>
        ))}
      </div>
    </details>
  );
}
