/** Is the new drug helping: the comparison, and from which date on it compares. */
import { comparedCharts } from '../charts';
import type { Words } from '../charts/words';
import type { Moment } from '../trends/types';
import { Charts, type ChartsProps } from './charts';

/** So many moments are enough to choose from; any date can be written. */
const mostMoments = 20;

interface BeforeSinceProps extends Omit<ChartsProps, 'charts'> {
  moments: Moment[];
}

export function BeforeSince({ moments, ...props }: BeforeSinceProps) {
  const { memory, onRemember, input } = props;
  const { t } = input.words;
  const since = input.compared?.comparison.since ?? '';
  return (
    <section class="compared" aria-label={t('Is it helping?')}>
      <h2>{t('Is the new treatment helping?')}</h2>
      {input.compared && (
        <p class="said">
          {inSentence(input.compared.said.headacheDays)} {input.compared.wentDown}{' '}
          <span class="quiet">{input.compared.neverAlone}</span>
        </p>
      )}
      <div class="toolbar">
        <Since
          moments={moments}
          since={since}
          words={input.words}
          onSince={(date) => onRemember({ since: date })}
        />
        <label>
          <span>{t('leaving out the first')}</span>
          <input
            type="number"
            min={0}
            max={365}
            value={memory.runIn}
            onChange={(event) => {
              const runIn = event.currentTarget.valueAsNumber;
              if (Number.isInteger(runIn) && runIn >= 0 && runIn <= 365) onRemember({ runIn });
            }}
          />
          <span>{t('days')}</span>
        </label>
      </div>
      <Charts {...props} charts={comparedCharts} />
    </section>
  );
}

/** `6 fewer headache days per 28; plausible range 1 to 10.` */
function inSentence(said: string): string {
  return `${said.slice(0, 1).toUpperCase()}${said.slice(1)}.`;
}

interface SinceProps {
  moments: Moment[];
  /** Empty where nothing is compared yet. */
  since: string;
  words: Words;
  onSince(date: string): void;
}

function Since({ moments, since, words, onSince }: SinceProps) {
  const { t } = words;
  const shown = moments.slice(0, mostMoments);
  const isNamed = shown.some(({ date }) => date === since);
  return (
    <>
      <label>
        <span>{t('Compare since')}</span>
        <select
          value={isNamed ? since : ''}
          onChange={(event) => event.currentTarget.value && onSince(event.currentTarget.value)}
        >
          {!isNamed && (
            <option value="" selected>
              {t('a date')}
            </option>
          )}
          {shown.map((moment, index) => (
            // Two moments may share their date: either chooses it.
            <option key={index} value={moment.date} selected={moment.date === since}>
              {momentWords(moment, words)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span class="unseen">{t('Date to compare since')}</span>
        <input
          type="date"
          value={since}
          onChange={(event) => event.currentTarget.value && onSince(event.currentTarget.value)}
        />
      </label>
    </>
  );
}

/** `baclofen begun, 5 February 2026` */
export function momentWords({ kind, name, dose, date }: Moment, words: Words): string {
  const { t } = words;
  const when = words.date(date);
  if (kind === 'visit') return `${name ? t('visit to {0}', name) : t('visit')}, ${when}`;
  const treatment = name ?? t('treatment');
  if (kind === 'treatment') return `${t('{0} begun', treatment)}, ${when}`;
  return `${dose ? t('{0} {1} a day', treatment, dose) : t('{0} changed', treatment)}, ${when}`;
}
