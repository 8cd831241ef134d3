/** What the page says where there is little or nothing to draw yet. */
import type { Words } from '../charts/words';
import type { PanelState } from './protocol';
import { Sentence } from './sentence';

interface NoticeProps {
  words: Words;
}

export function Notice({ state, words }: NoticeProps & { state: PanelState }) {
  if (state.files === 0) return <NoFiles today={state.today} words={words} />;
  if (state.trends === null) return <NothingYet words={words} />;
  const { recordedDays } = state.trends.period;
  if (recordedDays === 0) return <AllUnknown words={words} />;
  if (recordedDays === 1)
    return <p class="notice">{words.t('One day is recorded. The charts fill as you write more.')}</p>;
  return null;
}

function NoFiles({ today, words: { t } }: NoticeProps & { today: string }) {
  const month = today.slice(0, 7);
  const file = <code>{`${month.slice(0, 4)}/${month}.migraine.yaml`}</code>;
  return (
    <div class="notice">
      <p>{t('There is no journal here yet. To begin one:')}</p>
      <ol>
        <li>
          <Sentence text={t('Make a file named {0} in this folder.')} parts={[file]} />
        </li>
        <li>
          <Sentence
            text={t('Type {0} in it, and pick the snippet that is offered.')}
            parts={[<code>attack</code>]}
          />
        </li>
      </ol>
      <p>{t('This page draws itself as you type.')}</p>
    </div>
  );
}

function NothingYet({ words: { t } }: NoticeProps) {
  return (
    <div class="notice">
      <p>{t('Nothing is recorded yet.')}</p>
      <p>
        <Sentence
          text={t(
            'Type {0} in a journal file and pick the snippet that is offered, or write {1} for a day without headache. This page draws itself as you type.',
          )}
          parts={[<code>attack</code>, <code>clear</code>]}
        />
      </p>
    </div>
  );
}

function AllUnknown({ words: { t } }: NoticeProps) {
  return (
    <p class="notice">
      <Sentence
        text={t(
          'No day says yet whether there was headache, so all days are shown as unknown. An {0}, a {1} with {2}, or a {3} makes a day known.',
        )}
        parts={['attack', 'day', 'headache', 'clear'].map((word) => <code key={word}>{word}</code>)}
      />
    </p>
  );
}
