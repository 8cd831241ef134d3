/** Attacks of the period: how many, how long, and which criteria they meet as recorded. */
import { hoursWord } from '../words';
import { Section, type SectionProps } from './section';

export function AttacksSection({ data: { figures }, words }: SectionProps) {
  if (!figures?.attacks || figures.attacks.attacks === 0) return null;
  const { t, plural } = words;
  const { attacks, minutes, openEnded, isFrequent } = figures.attacks;
  const said = [
    plural(attacks, '{0} attack recorded.', '{0} attacks recorded.'),
    isFrequent &&
      t(
        'Where headache is this frequent their number says little: improvement splits long runs and raises it.',
      ),
    minutes.median !== null &&
      t(
        'Half of those with a known length lasted {0} or less.',
        hoursWord(Math.round(minutes.median), words),
      ),
    openEnded > 0 &&
      plural(
        openEnded,
        '{0} without a known end counts for its first day only.',
        '{0} without a known end count for their first day only.',
      ),
  ];
  return (
    <Section title={t('Attacks')}>
      <p>{said.filter(Boolean).join(' ')}</p>
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
  const { t, number } = words;
  const said = (name: string, { yes, no, unclear }: typeof criteria.withAura) =>
    t('{0}: {1} yes, {2} no, {3} cannot be told', name, number(yes), number(no), number(unclear));
  return (
    <>
      <p>
        {t(
          'Meeting the criteria of ICHD-3 as recorded – {0}; {1}. Longer than 72 hours: {2}.',
          said(t('1.1 without aura'), criteria.withoutAura),
          said(t('1.2 with aura'), criteria.withAura),
          number(criteria.longerThan72h),
        )}
      </p>
      {criteria.chronicMonths.length > 0 && (
        <p>
          {t(
            'Months with 15 headache days or more, 8 of them migraine days or more: {0}.',
            criteria.chronicMonths.map((month) => words.monthAndYear(month)).join(', '),
          )}
        </p>
      )}
    </>
  );
}
