/** By which definitions the figures were counted, with their sources. */
import { type Told, told } from '../../journal/translate';
import type { MigraineDayRule } from '../../trends/types';
import { Section, type SectionProps } from './section';

export function DefinitionsSection({ data: { trends }, words }: SectionProps) {
  const { t } = words;
  const rule = trends?.rules.migraineDay ?? 'leiden+type';
  const definitions: [name: string, meaning: string][] = [
    [
      t('Recorded day'),
      t(
        'a date of an attack, of a check-in that says how the headache was, or of days written as clear. Every other day is unknown.',
      ),
    ],
    [
      t('Headache day'),
      t(
        'a date that an attack covers for 30 minutes or more (its first date always), or a check-in with headache; aura alone is none.',
      ),
    ],
    [t('Moderate or severe day'), t('4 of 10 or more on that date, or the word for it.')],
    [
      t('Migraine day'),
      t(
        'by the rule {0}. {1} (van der Arend et al., Cephalalgia 2023.) Where a key is not written and could decide it, the day cannot be told.',
        rule,
        words.tell(ruleWords[rule], words.tell(features)),
      ),
    ],
    [
      t('Medication lines and criteria'),
      'International Classification of Headache Disorders, 3rd edition, Cephalalgia 2018;38:1–211.',
    ],
    [
      t('Rates'),
      t(
        'per recorded day, times 28; ranges in brackets are plausible ranges (95 %) or count all unknown days one way and the other, as it says there.',
      ),
    ],
  ];
  return (
    <Section title={t('How it was counted')}>
      <ul class="definitions">
        {definitions.map(([name, meaning]) => (
          <li key={name}>
            <b>{name}</b>: {meaning}
          </li>
        ))}
      </ul>
      <p class="note">
        {t(
          'Made by Migraine Journal from a diary kept by the patient. It counts; it does not diagnose, and says nothing of what to take. A change before and after a date never shows alone what it came from.',
        )}
      </p>
    </Section>
  );
}

const features = told(
  'a headache day of an attack with two of: one-sided, pulsating, moderate or severe, worse with activity; and nausea, vomiting, or sensitivity to light and sound',
);
const ruleWords: Record<MigraineDayRule, Told> = {
  leiden: told(
    'Of 30 minutes or more: {0}; or an aura of 5 to 60 minutes; or a headache day with a triptan, ergot, gepant or ditan.',
  ),
  strict: told(
    'Of 4 hours or more: {0}; or an aura of 5 to 60 minutes; or a headache day with a triptan, ergot, gepant or ditan.',
  ),
  'leiden+type': told(
    'Of 30 minutes or more: {0}; or an aura of 5 to 60 minutes; or a headache day with a triptan, ergot, gepant or ditan; where that cannot be told, what the patient took it for.',
  ),
};
