/** Headache, moderate or severe, and migraine days of three months beside the baseline. */
import { ruleWords } from '../../charts/count-words';
import type { Words } from '../../charts/words';
import { Table } from '../table';
import type { ReportWindow } from '../windows';
import { migraineBounds, windowName, withBounds } from '../words';
import { Section, type SectionProps } from './section';

export function MonthsSection({ data, words }: SectionProps) {
  const { months, baseline, trends } = data;
  const { t } = words;
  const windows = [...(baseline ? [baseline] : []), ...months];
  return (
    <Section title={t('Headache by month')} note={<Note data={data} words={words} />}>
      <Table
        caption={t('Headache, moderate or severe, and migraine days')}
        columns={[
          { head: t('Days') },
          { head: t('Recorded'), isNumber: true },
          { head: t('Headache'), isNumber: true },
          { head: t('Moderate or severe'), isNumber: true },
          { head: t('Migraine'), isNumber: true },
          { head: t('Clear'), isNumber: true },
          { head: t('Headache per 28 days'), isNumber: true },
        ]}
        rows={windows.map((window) => row(window, words))}
        empty={t('No month of this period has a recorded day.')}
      />
      {trends === null && <p class="none">{t('There are no figures yet.')}</p>}
    </Section>
  );
}

function row(window: ReportWindow, words: Words) {
  const { days, recordedDays, unknownDays, headacheDays, moderateOrSevereDays, clearDays } = window;
  return [
    windowName(window, words),
    words.t('{0} of {1}', words.number(recordedDays), words.number(days)),
    withBounds(headacheDays, unknownDays, words),
    withBounds(moderateOrSevereDays, unknownDays + window.moderateOrSevereUnclear, words),
    migraineBounds(window, words),
    words.number(clearDays),
    rateIn(window, words),
  ];
}

function rateIn({ headacheRate28: rate }: ReportWindow, words: Words): string {
  if (rate === null) return '–';
  const value = words.decimal(rate.value);
  return rate.low === rate.high ? value : `${value} (${words.decimal(rate.low)}–${words.decimal(rate.high)})`;
}

function Note({ data: { baseline, trends }, words }: SectionProps) {
  const { t } = words;
  const said = [
    trends && t('{0}; their second number adds days on which that cannot be told.', ruleWords(trends, words)),
    baseline && baselineWords(baseline, words),
    t('A rate is given of whole months and blocks with at least {0} recorded days.', words.number(23)),
  ];
  return <>{said.filter(Boolean).join(' ')}</>;
}

function baselineWords({ before }: ReportWindow, { t }: Words): string {
  return before === null
    ? t('The baseline is the diary’s first 28 days.')
    : t('The baseline is the 28 days before {0}.', before);
}
