/** Holds what the editor last sent, and keeps the reader's place while it changes. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { type Words, wordsFor } from '../charts/words';
import { translatorOf } from '../journal/translate';
import { type Host, type Remembered, remembered } from './host';
import { Page } from './page';
import type { AsOf, Cursor, PanelState, SavedFile, SavedView, ToPage } from './protocol';
import { useScroll } from './use-scroll';
import { useWidth } from './use-width';
import { viewFor } from './view';

interface AppProps {
  host: Host;
  /** The charts' style sheet as text, for pictures that are saved. */
  style: string;
}

export function App({ host, style }: AppProps) {
  const [memory, setMemory] = useState(() => remembered(host.getState()));
  const { period, filter, isMoreOpen, since, runIn } = memory;
  // Before anybody is listening, so that the first state is what was shown last.
  useEffect(
    () => host.postMessage({ type: 'view', view: viewFor({ period, filter, isMoreOpen, since, runIn }) }),
    [host, period, filter, isMoreOpen, since, runIn],
  );
  const { state, words, problem, isBlurred, isEarly, ...others } = useEditor(host);
  const [box, width] = useWidth<HTMLDivElement>();
  const keep = useCallback(
    (change: Partial<Remembered>) => host.setState({ ...remembered(host.getState()), ...change }),
    [host],
  );
  const remember = useCallback(
    (change: Partial<Remembered>) => {
      setMemory((before) => ({ ...before, ...change }));
      keep(change);
    },
    [keep],
  );
  const diary = state?.id;
  useEffect(() => {
    if (diary !== undefined) keep({ diary });
  }, [diary, keep]);
  useScroll(memory.scroll, state !== null && width > 0, keep);
  const reveal = useCallback(
    (file: string, line: number) => host.postMessage({ type: 'reveal', file, line }),
    [host],
  );
  const save = useCallback((file: SavedFile) => host.postMessage({ type: 'save', file }), [host]);
  return (
    <div ref={box} class={isBlurred ? 'blurred' : undefined}>
      {problem && (
        <p class="notice" role="alert">
          {problem}
        </p>
      )}
      {words && state === null && !problem && <p class="quiet">{words.t('Reading the diary…')}</p>}
      {words && isEarly && <MoreToCome words={words} />}
      {words && state && (
        <Page
          state={state}
          {...others}
          onPast={(isWanted) => host.postMessage({ type: isWanted ? 'choose-past' : 'leave-past' })}
          onSaveView={(choices) => host.postMessage({ type: 'save-view', choices })}
          onDeleteView={(name) => host.postMessage({ type: 'delete-view', name })}
          width={width}
          words={words}
          memory={memory}
          onRemember={remember}
          reveal={reveal}
          save={save}
          pictureStyle={style}
        />
      )}
    </div>
  );
}

function MoreToCome({ words }: { words: Words }) {
  return (
    <p class="quiet" role="status">
      {words.t('The newest year. What is older is still being read…')}
    </p>
  );
}

interface FromEditor {
  state: PanelState | null;
  /** Null until it is known in which language to tell anything. */
  words: Words | null;
  /** Whether it is of the newest year only, and the rest follows. */
  isEarly: boolean;
  /** For as long as no newer state has come. */
  problem: string | null;
  isBlurred: boolean;
  cursor: Cursor | null;
  views: SavedView[];
  hasHistory: boolean;
  asOf: AsOf | null;
}

/** What was sent last. */
function useEditor(host: Host): FromEditor {
  const [state, setState] = useState<PanelState | null>(null);
  const [words, setWords] = useState<Words | null>(null);
  const [isEarly, setEarly] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBlurred, setBlurred] = useState(false);
  const [cursor, setCursor] = useState<Cursor | null>(null);
  const [hasHistory, setHistory] = useState(false);
  const [asOf, setAsOf] = useState<AsOf | null>(null);
  const [views, setViews] = useState<SavedView[]>([]);
  useEffect(() => {
    const receive = ({ data }: MessageEvent<ToPage>) => {
      if (data.type === 'reader') return setWords(wordsFor(data.locale, translatorOf(data.texts)));
      if (data.type === 'problem') return setProblem(data.message);
      if (data.type === 'history') return setHistory(data.isThere);
      if (data.type === 'views') return setViews(data.views);
      if (data.type === 'cursor') return setCursor(data.cursor);
      if (data.type === 'blur') return setBlurred(data.isOn);
      if (data.type !== 'state') return;
      setState(data.state);
      setEarly(data.isEarly);
      setAsOf(data.asOf);
      setProblem(null);
    };
    window.addEventListener('message', receive);
    // Only now is anybody listening.
    host.postMessage({ type: 'ready' });
    return () => window.removeEventListener('message', receive);
  }, [host]);
  return { state, isEarly, words, problem, isBlurred, cursor, views, hasHistory, asOf };
}
