/** Attacks of the period: how many, how long, and which criteria they meet as recorded. */
import { durationInWords } from '../../journal/scalars/duration';
import { Section, type SectionProps } from './section';

export function AttacksSection({ data: { figures }, words }: SectionProps) {
  if (!figures?.attacks || figures.attacks.attacks === 0) return null;
  const { attacks, minutes, openEnded, isFrequent } = figures.attacks;
  return (
    <Section title="Attacks">
      <p>
        {words.count(attacks, 'attack')} recorded
        {isFrequent &&
          '. Where headache is this frequent their number says little: improvement splits long runs and raises it'}
        .{' '}
        {minutes.median !== null &&
          `Half of those with a known length lasted ${durationInWords(minutes.median)} or less. `}
        {openEnded > 0 && `${words.number(openEnded)} without a known end count for their first day only.`}
      </p>
      <Criteria figures={figures} words={words} />
    </Section>
  );
}

function Criteria({
  figures,
  words,
}: { figures: NonNullable<SectionProps['data']['figures']> } & Pick<SectionProps, 'words'>) {
  const { criteria } = figures;
  if (!criteria) return null;
  const said = (name: string, { yes, no, unclear }: typeof criteria.withAura) =>
    `${name}: ${words.number(yes)} yes, ${words.number(no)} no, ${words.number(unclear)} cannot be told`;
  return (
    <>
      <p>
        Meeting the criteria of ICHD-3 as recorded – {said('1.1 without aura', criteria.withoutAura)};{' '}
        {said('1.2 with aura', criteria.withAura)}. Longer than 72 hours:{' '}
        {words.number(criteria.longerThan72h)}.
      </p>
      {criteria.chronicMonths.length > 0 && (
        <p>
          Months with 15 headache days or more, 8 of them migraine days or more:{' '}
          {criteria.chronicMonths.map((month) => words.monthAndYear(month)).join(', ')}.
        </p>
      )}
    </>
  );
}
