/** By which definitions the figures were counted, with their sources. */
import { Section, type SectionProps } from './section';

export function DefinitionsSection({ data }: SectionProps) {
  const { trends } = data;
  return (
    <Section title="How it was counted">
      <ul class="definitions">
        <li>
          <b>Recorded day</b>: a date of an attack, of a check-in that says how the headache was, or of days
          written as clear. Every other day is unknown.
        </li>
        <li>
          <b>Headache day</b>: a date that an attack covers for 30 minutes or more (its first date always), or
          a check-in with headache; aura alone is none.
        </li>
        <li>
          <b>Moderate or severe day</b>: 4 of 10 or more on that date, or the word for it.
        </li>
        <li>
          <b>Migraine day</b>: by the rule {trends?.rules.migraineDay ?? 'leiden+type'}.{' '}
          {ruleWords[trends?.rules.migraineDay ?? 'leiden+type']} (van der Arend et al., Cephalalgia 2023.)
          Where a key is not written and could decide it, the day cannot be told.
        </li>
        <li>
          <b>Medication lines and criteria</b>: International Classification of Headache Disorders, 3rd
          edition, Cephalalgia 2018;38:1–211.
        </li>
        <li>
          <b>Rates</b> are per recorded day, times 28; ranges in brackets are plausible ranges (95 %) or count
          all unknown days one way and the other, as it says there.
        </li>
      </ul>
      <p class="note">
        Made by Migraine Journal from a diary kept by the patient. It counts; it does not diagnose, and says
        nothing of what to take. A change before and after a date never shows alone what it came from.
      </p>
    </Section>
  );
}

const features =
  'a headache day of an attack with two of: one-sided, pulsating, moderate or severe, worse with activity; and nausea, vomiting, or sensitivity to light and sound';
const ruleWords = {
  leiden: `Of 30 minutes or more: ${features}; or an aura of 5 to 60 minutes; or a headache day with a triptan, ergot, gepant or ditan.`,
  strict: `Of 4 hours or more: ${features}; or an aura of 5 to 60 minutes; or a headache day with a triptan, ergot, gepant or ditan.`,
  'leiden+type': `Of 30 minutes or more: ${features}; or an aura of 5 to 60 minutes; or a headache day with a triptan, ergot, gepant or ditan; where that cannot be told, what the patient took it for.`,
} as const;
