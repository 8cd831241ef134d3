/** Views that the person named: chosen from a list, the present one saved or deleted. */
import type { Words } from '../charts/words';
import type { Remembered } from './host';
import type { Choices, SavedView } from './protocol';

interface ViewsProps {
  views: readonly SavedView[];
  memory: Remembered;
  words: Words;
  onChoose(choices: Choices): void;
  onSave(choices: Choices): void;
  onDelete(name: string): void;
}

export function Views({ views, memory, words, onChoose, onSave, onDelete }: ViewsProps) {
  const { t } = words;
  const present = choicesIn(memory);
  const chosen = views.find(({ choices }) => isSame(choices, present))?.name ?? '';
  return (
    <>
      {views.length > 0 && (
        <label>
          <span>{t('View')}</span>
          <select
            value={chosen}
            onChange={(event) => {
              const view = views.find(({ name }) => name === event.currentTarget.value);
              if (view) onChoose(view.choices);
            }}
          >
            {chosen === '' && (
              <option value="" selected>
                {t('Not saved')}
              </option>
            )}
            {views.map(({ name }) => (
              <option key={name} value={name} selected={name === chosen}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      {chosen === '' ? (
        <button type="button" class="plain" onClick={() => onSave(present)}>
          {t('Save view…')}
        </button>
      ) : (
        <button type="button" class="plain" onClick={() => onDelete(chosen)}>
          {t('Delete view')}
        </button>
      )}
    </>
  );
}

/** What a view holds of the page's memory. */
export function choicesIn({ period, filter, since, runIn, isMoreOpen, openTables }: Remembered): Choices {
  return { period, filter, since, runIn, isMoreOpen, openTables };
}

function isSame(a: Choices, b: Choices): boolean {
  return inText(a) === inText(b);
}

function inText({ period, filter, since, runIn, isMoreOpen, openTables }: Choices): string {
  return JSON.stringify([period, filter, since, runIn, isMoreOpen, openTables.toSorted()]);
}
