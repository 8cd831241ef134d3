/** Headache, moderate or severe, and migraine days of three months beside the baseline. */
import { ruleWords } from '../../charts/count-words';
import type { Words } from '../../charts/words';
import { Table } from '../table';
import type { ReportWindow } from '../windows';
import { migraineBounds, windowName, withBounds } from '../words';
import { Section, type SectionProps } from './section';

export function MonthsSection({ data, words }: SectionProps) {
  const { months, baseline, trends } = data;
  const windows = [...(baseline ? [baseline] : []), ...months];
  return (
    <Section title="Headache by month" note={<Note data={data} words={words} />}>
      <Table
        caption="Headache, moderate or severe, and migraine days"
        columns={[
          { head: 'Days' },
          { head: 'Recorded', isNumber: true },
          { head: 'Headache', isNumber: true },
          { head: 'Moderate or severe', isNumber: true },
          { head: 'Migraine', isNumber: true },
          { head: 'Clear', isNumber: true },
          { head: 'Headache per 28 days', isNumber: true },
        ]}
        rows={windows.map((window) => row(window, words))}
        empty="No month of this period has a recorded day."
      />
      {trends === null && <p class="none">There are no figures yet.</p>}
    </Section>
  );
}

function row(window: ReportWindow, words: Words) {
  const { days, recordedDays, unknownDays, headacheDays, moderateOrSevereDays, clearDays } = window;
  return [
    windowName(window, words),
    `${words.number(recordedDays)} of ${words.number(days)}`,
    withBounds(headacheDays, unknownDays, words),
    withBounds(moderateOrSevereDays, unknownDays, words),
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
  const before =
    baseline === null
      ? ''
      : baseline.before === null
        ? ' The baseline is the diary’s first 28 days.'
        : ` The baseline is the 28 days before ${baseline.before}.`;
  return (
    <>
      {trends && `${ruleWords(trends, words)}; their second number adds days on which that cannot be told.`}
      {before} A rate is given of whole months and blocks with at least {words.number(23)} recorded days.
    </>
  );
}
