/** How the pain was two hours after each drug, by the pain when it was taken. */
import type { Words } from '../../charts/words';
import type { Response } from '../../trends/figure-types/medicine';
import type { Share } from '../../trends/interval';
import { Table } from '../table';
import { Section, type SectionProps } from './section';

export function ResponsesSection({ data: { figures }, words }: SectionProps) {
  const { t } = words;
  const rows = (figures?.responses ?? []).flatMap(({ drug, mild, moderateOrSevere, unknown }) =>
    [
      [t('mild'), mild] as const,
      [t('moderate or severe'), moderateOrSevere] as const,
      [t('not said'), unknown] as const,
    ]
      .filter(([, { doses }]) => doses > 0)
      .map(([pain, response]) => row(drug, pain, response, words)),
  );
  return (
    <Section
      title={t('Two hours after a dose')}
      note={t(
        'Of doses with a reading two hours later and no other medicine before it; 95 % Wilson intervals. A dose without a reading is missing, not a failure. What went with a dose need not come from it.',
      )}
    >
      <Table
        caption={t('Two hours after a dose')}
        columns={[
          { head: t('Drug') },
          { head: t('Pain when taken') },
          { head: t('Doses'), isNumber: true },
          { head: t('Pain-free'), isNumber: true },
          { head: t('None or mild'), isNumber: true },
          { head: t('Without a reading'), isNumber: true },
        ]}
        rows={rows}
        empty={t('No dose of an acute medicine is recorded in this period.')}
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
    asleep > 0
      ? words.t('{0} ({1} asleep)', words.number(missing + asleep), words.number(asleep))
      : words.number(missing),
  ];
}

/** `4 of 9 (19–73 %)` */
function shareWords({ count, of, low, high }: Share, words: Words): string {
  if (of === 0 || low === null || high === null) return '–';
  const range = `${words.number(Math.round(low * 100))}–${words.percent(high)}`;
  return words.t('{0} of {1} ({2})', words.number(count), words.number(of), range);
}
