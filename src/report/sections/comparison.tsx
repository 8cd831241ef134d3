/** Before and since the newest preventive that is going on: the difference with its interval first. */
import type { Words } from '../../charts/words';
import type { Comparison, ComparisonSide } from '../../trends/comparison-types';
import { differenceInWords, neverAlone, ratioInWords, unknownInWords } from '../../trends/comparison-words';
import { Table } from '../table';
import { withBounds } from '../words';
import { Section, type SectionProps } from './section';

const compared = ['headacheDays', 'moderateOrSevereDays', 'migraineDays', 'acuteDays'] as const;

export function ComparisonSection({ data: { comparison }, words }: SectionProps) {
  if (!comparison) return null;
  const { t } = words;
  const { name, result } = comparison;
  const ratio = ratioInWords(result.headacheDays.rateRatio, words);
  const unknown = unknownInWords(result, words);
  return (
    <Section
      title={t('Before and since {0}, {1}', name, words.date(result.since))}
      note={words.tell(neverAlone)}
    >
      <ul>
        {compared.map((days) => (
          <li key={days}>{capital(differenceInWords(result, days, words))}.</li>
        ))}
      </ul>
      <Sides result={result} words={words} />
      {ratio && <p>{t('Headache days as a ratio: {0}.', ratio)}</p>}
      {unknown && <p>{capital(unknown)}</p>}
    </Section>
  );
}

function Sides({ result, words }: { result: Comparison; words: Words }) {
  const { t } = words;
  const { before, after, runIn } = result;
  return (
    <>
      <Table
        caption={t('Days before and since')}
        columns={[
          { head: t('Days') },
          { head: t('Recorded'), isNumber: true },
          { head: t('Headache'), isNumber: true },
          { head: t('Moderate or severe'), isNumber: true },
          { head: t('Migraine'), isNumber: true },
        ]}
        rows={[before, after].map((side) => sideRow(side, words))}
        empty=""
      />
      {runIn > 0 && (
        <p class="note">
          {words.plural(runIn, 'The first {0} day is left out.', 'The first {0} days are left out.')}
        </p>
      )}
    </>
  );
}

function sideRow(side: ComparisonSide, words: Words) {
  const { from, to, days, recordedDays, unknownDays } = side;
  return [
    from === null || to === null ? words.t('no days') : words.span(from, to),
    words.t('{0} of {1}', words.number(recordedDays), words.number(days)),
    withBounds(side.headacheDays, unknownDays, words),
    withBounds(side.moderateOrSevereDays, unknownDays + side.moderateOrSevereUnclear, words),
    withBounds(side.migraineDays, unknownDays + side.migraineUnclear, words),
  ];
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
