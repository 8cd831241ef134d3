/** What could not be read and so is in no figure, each with a way to it. */
import { leftOutWords } from '../charts/count-words';
import type { Words } from '../charts/words';
import type { LeftOut } from '../trends/types';
import { EntryLink, type Reveal } from './entry-link';

interface LeftOutListProps {
  leftOut: LeftOut[];
  words: Words;
  reveal: Reveal;
}

export function LeftOutList({ leftOut, words, reveal }: LeftOutListProps) {
  if (leftOut.length === 0) return null;
  const { t } = words;
  return (
    <section class="left-out">
      <h2>{leftOutWords(leftOut, words)}</h2>
      <p class="quiet">
        {t('They could not be read, so no figure below counts them until they are mended.')}
      </p>
      <ul>
        {leftOut.map((item) => (
          <li key={`${item.file}:${item.line}:${item.key}:${item.code}`}>
            <EntryLink file={item.file} line={item.line} reveal={reveal}>
              {t('{0}, line {1}', item.file, item.line)}
            </EntryLink>{' '}
            {item.key === null ? t('the whole entry') : <code>{item.key}</code>}{' '}
            <span class="quiet">({item.code})</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
