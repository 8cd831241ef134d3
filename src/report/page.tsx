/** The report as a page: one sheet to be read in five minutes, and an appendix for the rest. */
import type { Words } from '../charts/words';
import type { ReportData } from './data';
import { AcuteSection } from './sections/acute';
import { AttacksSection } from './sections/attacks';
import { ComparisonSection } from './sections/comparison';
import { CoverageSection } from './sections/coverage';
import { DefinitionsSection } from './sections/definitions';
import { DisabilitySection } from './sections/disability';
import { MonthsSection } from './sections/months';
import { NotesSection } from './sections/notes';
import { Pictures } from './sections/pictures';
import { QuestionsSection } from './sections/questions';
import { ResponsesSection } from './sections/responses';
import { SideEffectsSection } from './sections/side-effects';
import { PreventivesSection, TriedSection } from './sections/treatments';

interface PageProps {
  data: ReportData;
  words: Words;
  /** Of the texts, such as `de`. */
  language: string;
  /** The style sheet, as text. */
  style: string;
}

/** Nothing may be loaded or run: the page is complete in itself. */
const policy = "default-src 'none'; style-src 'unsafe-inline'";

export function Page({ data, words, language, style }: PageProps) {
  const { t } = words;
  const title = t('Headache diary: {0}, {1}', data.title, words.span(data.period.from, data.period.to));
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>{title}</title>
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <main>
          <Heading data={data} words={words} />
          <CoverageSection data={data} words={words} />
          <MonthsSection data={data} words={words} />
          <AcuteSection data={data} words={words} />
          <PreventivesSection data={data} words={words} />
          <TriedSection data={data} words={words} />
          <SideEffectsSection data={data} words={words} />
          <DisabilitySection data={data} words={words} />
          <QuestionsSection data={data} words={words} />
        </main>
        <aside aria-label={t('Appendix')}>
          <h1>{t('Appendix')}</h1>
          <ComparisonSection data={data} words={words} />
          <ResponsesSection data={data} words={words} />
          <AttacksSection data={data} words={words} />
          <Pictures data={data} words={words} />
          <NotesSection data={data} words={words} />
          <DefinitionsSection data={data} words={words} />
        </aside>
      </body>
    </html>
  );
}

function Heading({ data: { title, period, today }, words }: Pick<PageProps, 'data' | 'words'>) {
  const { t } = words;
  const [days, made] = [words.span(period.from, period.to), words.date(today)];
  return (
    <header>
      <h1>{t('Headache diary: {0}', title)}</h1>
      <p>
        {period.sinceVisit === null
          ? t('{0}. Made on {1}.', days, made)
          : t('{0}, since the last visit. Made on {1}.', days, made)}
      </p>
    </header>
  );
}
