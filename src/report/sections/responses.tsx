/** How the pain was two hours after each drug, by the pain when it was taken. */
import type { Words } from '../../charts/words';
import type { Response } from '../../trends/figure-types/medicine';
import type { Share } from '../../trends/interval';
import { Table } from '../table';
import { Section, type SectionProps } from './section';

export function ResponsesSection({ data: { figures }, words }: SectionProps) {
  const rows = (figures?.responses ?? []).flatMap(({ drug, mild, moderateOrSevere, unknown }) =>
    [
      ['mild', mild] as const,
      ['moderate or severe', moderateOrSevere] as const,
      ['not said', unknown] as const,
    ]
      .filter(([, { doses }]) => doses > 0)
      .map(([pain, response]) => row(drug, pain, response, words)),
  );
  return (
    <Section
      title="Two hours after a dose"
      note="Of doses with a reading two hours later and no other medicine before it; 95 % Wilson intervals. A dose without a reading is missing, not a failure. What went with a dose need not come from it."
    >
      <Table
        caption="Two hours after a dose"
        columns={[
          { head: 'Drug' },
          { head: 'Pain when taken' },
          { head: 'Doses', isNumber: true },
          { head: 'Pain-free', isNumber: true },
          { head: 'None or mild', isNumber: true },
          { head: 'Without a reading', isNumber: true },
        ]}
        rows={rows}
        empty="No dose of an acute medicine is recorded in this period."
      />
    </Section>
  );
}

function row(
  drug: string,
  pain: string,
  { doses, missing, asleep, painFree, relief }: Response,
  words: Words,
) {
  return [
    drug,
    pain,
    words.number(doses),
    shareWords(painFree, words),
    relief === null ? '–' : shareWords(relief, words),
    asleep > 0 ? `${words.number(missing + asleep)} (${words.number(asleep)} asleep)` : words.number(missing),
  ];
}

/** `4 of 9 (19–73 %)` */
function shareWords({ count, of, low, high }: Share, words: Words): string {
  if (of === 0 || low === null || high === null) return '–';
  const range = `${words.number(Math.round(low * 100))}–${words.percent(high)}`;
  return `${words.number(count)} of ${words.number(of)} (${range})`;
}
