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
  const { name, result } = comparison;
  const ratio = ratioInWords(result.headacheDays.rateRatio);
  const unknown = unknownInWords(result);
  return (
    <Section title={`Before and since ${name}, ${words.date(result.since)}`} note={neverAlone}>
      <ul>
        {compared.map((days) => (
          <li key={days}>{capital(differenceInWords(result, days))}.</li>
        ))}
      </ul>
      <Sides result={result} words={words} />
      {ratio && <p>Headache days as a ratio: {ratio}.</p>}
      {unknown && <p>{capital(unknown)}</p>}
    </Section>
  );
}

function Sides({ result, words }: { result: Comparison; words: Words }) {
  const { before, after, runIn } = result;
  return (
    <>
      <Table
        caption="Days before and since"
        columns={[
          { head: 'Days' },
          { head: 'Recorded', isNumber: true },
          { head: 'Headache', isNumber: true },
          { head: 'Moderate or severe', isNumber: true },
          { head: 'Migraine', isNumber: true },
        ]}
        rows={[before, after].map((side) => sideRow(side, words))}
        empty=""
      />
      {runIn > 0 && <p class="note">The first {words.count(runIn, 'day')} are left out.</p>}
    </>
  );
}

function sideRow(side: ComparisonSide, words: Words) {
  const { from, to, days, recordedDays, unknownDays } = side;
  return [
    from === null || to === null ? 'no days' : words.span(from, to),
    `${words.number(recordedDays)} of ${words.number(days)}`,
    withBounds(side.headacheDays, unknownDays, words),
    withBounds(side.moderateOrSevereDays, unknownDays, words),
    withBounds(side.migraineDays, unknownDays + side.migraineUnclear, words),
  ];
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
