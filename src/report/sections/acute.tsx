/** Days with acute medicines per class, beside the lines of ICHD-3 and the person's own limits. */
import { unrecordedWords } from '../../charts/count-words';
import { type AcuteClass, acuteClasses } from '../../trends/types';
import { Table } from '../table';
import type { ReportWindow } from '../windows';
import { className, windowName, withBounds } from '../words';
import { Section, type SectionProps } from './section';

export function AcuteSection({ data, words }: SectionProps) {
  const { t } = words;
  const { months, baseline, figures } = data;
  const windows = [...(baseline ? [baseline] : []), ...months];
  const taken = acuteClasses.filter((name) => windows.some(({ acuteDays }) => acuteDays[name] > 0));
  const lineOf = (name: string) => figures?.overuse.last30.find((row) => row.class === name)?.line ?? null;
  return (
    <Section title={t('Days with acute medicines')} note={<Note data={data} words={words} />}>
      <Table
        caption={t('Days with acute medicines, by class')}
        columns={[
          { head: t('Class') },
          ...windows.map((window) => ({ head: headOf(window, words), isNumber: true })),
          { head: t('ICHD-3 line'), isNumber: true },
        ]}
        rows={taken.map((name) => [
          className(name, words),
          ...windows.map((window) => withBounds(window.acuteDays[name], unknownFor(name, window), words)),
          lineOf(name) === null ? '–' : words.number(lineOf(name) ?? 0),
        ])}
        empty={t('No acute medicine is recorded in these months.')}
      />
      {data.trends && data.trends.totals.acuteUnrecorded > 0 && (
        <p>{unrecordedWords(data.trends.totals, words)}</p>
      )}
      <Limits data={data} words={words} />
      <Runs data={data} words={words} />
    </Section>
  );
}

/** Unknown days may have had a medicine too; those that a medicine is all that is known of are counted already. */
function unknownFor(name: AcuteClass, { unknownDays, acuteUnrecorded }: ReportWindow): number {
  return name === 'any' ? unknownDays - acuteUnrecorded : unknownDays;
}

/** Which days the baseline is of stands in the table above. */
function headOf(window: ReportWindow, words: SectionProps['words']): string {
  return window.month === null ? words.t('Baseline') : windowName(window, words);
}

function Limits({ data: { figures }, words }: SectionProps) {
  const limits = figures?.overuse.limits ?? [];
  if (limits.length === 0) return null;
  const said = limits.map(({ class: name, used, days, window, to }) =>
    words.plural(
      days,
      '{1} {2} of {0} day ({3} days to {4})',
      '{1} {2} of {0} days ({3} days to {4})',
      className(name, words),
      words.number(used),
      words.number(window),
      words.date(to),
    ),
  );
  return <p>{words.t('Own limits: {0}.', said.join('; '))}</p>;
}

/** Four months running or more, as "more than three months" is read. */
function Runs({ data: { figures }, words }: SectionProps) {
  const { t } = words;
  const reached = (figures?.overuse.classes ?? []).flatMap(({ class: name, line, runs }) =>
    runs.map((run) =>
      t('{0} at {1} days or more: {2}', className(name, words), words.number(line ?? 0), monthsWords(run)),
    ),
  );
  const mixed = figures?.overuse.mixed.map(({ month }) => month) ?? [];
  function monthsWords(run: readonly string[]): string {
    return run.map((month) => words.monthAndYear(month)).join(', ');
  }
  return (
    <>
      {reached.length > 0 && <p>{t('Four months running or more: {0}.', reached.join('; '))}</p>}
      {mixed.length > 0 && (
        <p>
          {t('Several classes together on 10 days or more, none at its own line: {0}.', monthsWords(mixed))}
        </p>
      )}
    </>
  );
}

function Note({ data: { figures }, words: { t } }: SectionProps) {
  const lines = t(
    'A day with any number of doses of a class is one day of it. The lines are those of ICHD-3 section 8.2 for regular use over more than three months; they are a count, not a diagnosis.',
  );
  if (!figures) return <>{lines}</>;
  return (
    <>
      {lines} {t('Paracetamol, aspirin and other NSAIDs are one class, non-opioid.')}
    </>
  );
}
