/** What the report says of the sample diary are the figures that the command line prints: every table and sentence. */
import { deepEqual, ok } from 'node:assert/strict';
import { roughDate } from '../../../src/charts/tried';
import type { Comparison, ComparisonSide } from '../../../src/trends/comparison-types';
import type { Response } from '../../../src/trends/figure-types/medicine';
import type { Share } from '../../../src/trends/interval';
import { acuteClasses, type Block, type Month } from '../../../src/trends/types';
import { numbersIn, tablesIn, textIn } from '../helpers/html-tables';
import { comparedOnCli, lastDay, type Payload, reportOnCli, trendsOnCli, words } from './support/sample';

const from = '2025-10-01';

const bounds = (count: number, open: number) => (open > 0 ? [count, count + open] : [count]);
const rate = ({ headacheRate28: found }: Block) =>
  found === null
    ? []
    : [found.value, ...(found.low === found.high ? [] : [found.low, found.high])].flatMap((value) =>
        numbersIn(words.decimal(value)),
      );
const share = ({ count, of, low, high }: Share) =>
  of === 0 || low === null || high === null
    ? []
    : [count, of, Math.round(low * 100), ...numbersIn(words.percent(high))];

function windowRow(window: Block): number[] {
  const { recordedDays, days, unknownDays, headacheDays, moderateOrSevereDays, clearDays } = window;
  return [
    ...[recordedDays, days],
    ...bounds(headacheDays, unknownDays),
    ...bounds(moderateOrSevereDays, unknownDays + window.moderateOrSevereUnclear),
    ...bounds(window.migraineDays, window.migraineUnclear + unknownDays),
    ...[clearDays, ...rate(window)],
  ];
}

function sideRow(side: ComparisonSide): number[] {
  return [
    ...[side.recordedDays, side.days],
    ...bounds(side.headacheDays, side.unknownDays),
    ...bounds(side.moderateOrSevereDays, side.unknownDays + side.moderateOrSevereUnclear),
    ...bounds(side.migraineDays, side.unknownDays + side.migraineUnclear),
  ];
}

const response = ({ doses, missing, asleep, painFree, relief }: Response) => [
  ...[doses, ...share(painFree), ...(relief ? share(relief) : [])],
  ...(asleep > 0 ? [missing + asleep, asleep] : [missing]),
];

describe('report and command line, of the sample diary', () => {
  let cli: Payload;
  let months: Month[];
  let baseline: Block;
  let compared: Comparison;
  let html: string;
  before(async () => {
    [html, cli] = await Promise.all([reportOnCli(from, lastDay), trendsOnCli(from, lastDay)]);
    ({ months } = await trendsOnCli('2026-02-01', lastDay));
    compared = await comparedOnCli('2025-09-15', 28);
    const before28 = '2025-08-18';
    const found = await trendsOnCli(before28, '2025-09-14', '--anchor', before28);
    baseline = found.blocks[0] as Block;
  });

  const rowsOf = (caption: string) => {
    const found = tablesIn(html).find((one) => one.caption === caption);
    ok(found && found.rows.length > 0, `There is no table ${caption} in the report.`);
    return found.rows;
  };
  const numbersOf = (caption: string) => rowsOf(caption).map(([, ...cells]) => numbersIn(cells.join(' ')));
  const section = (title: string) => {
    const [, after = ''] = html.split(`<h2>${title}</h2>`);
    return numbersIn(textIn((after.split('</section>')[0] ?? '').replaceAll(/<table>.*?<\/table>/gs, '')));
  };

  it('agree on what is recorded', () => {
    const { days, recordedDays, unknownDays } = cli.period;
    const percent = numbersIn(words.percent(recordedDays / days));
    deepEqual(section('What is recorded'), [recordedDays, days, ...percent, unknownDays]);
  });

  it('agree on three months and the days before the newest preventive', () => {
    deepEqual(numbersOf('Headache, moderate or severe, and migraine days'), [
      windowRow(baseline),
      ...months.map(windowRow),
    ]);
  });

  it('agree on days with acute medicines, the lines of ICHD-3 and own limits', () => {
    const windows = [baseline, ...months];
    const taken = acuteClasses.filter((name) => windows.some(({ acuteDays }) => acuteDays[name] > 0));
    const { last30, limits } = cli.figures.overuse;
    const lineOf = (name: string) => last30.find((row) => row.class === name)?.line ?? null;
    deepEqual(
      numbersOf('Days with acute medicines, by class'),
      taken.map((name) => {
        const line = lineOf(name);
        const cells = windows.flatMap(({ acuteDays, unknownDays, acuteUnrecorded }) => {
          const more = name === 'any' ? unknownDays - acuteUnrecorded : unknownDays;
          return more === 0 ? [acuteDays[name]] : [acuteDays[name], acuteDays[name] + more];
        });
        return [...cells, ...(line === null ? [] : [line])];
      }),
    );
    const own = limits.flatMap(({ used, days, window, to }) => [
      ...[used, days, window],
      ...numbersIn(words.date(to)),
    ]);
    deepEqual(section('Days with acute medicines').slice(0, own.length), own);
  });

  it('agree on what is taken now and what was tried', () => {
    const { treatments, tried } = cli.figures;
    deepEqual(
      rowsOf('Current treatments').map(([name, dose, , highest, missed]) => [name, dose, highest, missed]),
      treatments
        .filter(({ isCurrent }) => isCurrent)
        .map(({ drug, therapy, current, highest, missedDays }) => [
          ...[drug ?? therapy, current ?? '–', highest ?? '–', String(missedDays)],
        ]),
    );
    deepEqual(
      rowsOf('Treatments tried').map((cells) => cells.slice(0, 4)),
      tried
        .filter(({ stop }) => stop !== null)
        .map((row) => [
          ...[row.name, row.highest ?? '–'],
          ...[row.from === null ? 'not said' : roughDate(row.from, words), roughDate(row.to ?? '–', words)],
        ]),
    );
  });

  it('agree on side effects, on what could be done and on scores', () => {
    const { sideEffects, impact, scores } = cli.figures;
    deepEqual(
      rowsOf('Side effects').map(([what]) => what),
      sideEffects.map(({ symptoms }) => symptoms.join(', ')),
    );
    const { severe, moderate, livable, unknown, workMissedMinutes, workReducedMinutes } = impact;
    const hours = (minutes: number) =>
      minutes === 0
        ? [0]
        : [Math.floor(minutes / 60), minutes % 60].filter((part, index) => index === 0 || part > 0);
    deepEqual(section('Disability'), [
      ...[severe, moderate, livable, unknown],
      ...hours(workMissedMinutes),
      ...hours(workReducedMinutes),
    ]);
    deepEqual(
      numbersOf('Totals of questionnaires'),
      scores.map(({ totals }) =>
        totals.toReversed().flatMap(({ total, date }) => [total, ...numbersIn(words.date(date))]),
      ),
    );
  });

  it('agree on the days before and since', () => {
    deepEqual(numbersOf('Days before and since'), [compared.before, compared.after].map(sideRow));
    const said = ['headacheDays', 'moderateOrSevereDays', 'migraineDays', 'acuteDays'] as const;
    const ends = said.flatMap((name) => {
      const { value, low, high } = compared[name].difference28;
      const both = [low, high].map((end) => Math.round(Math.abs(end ?? 0))).sort((a, b) => a - b);
      return [Math.round(Math.abs(value ?? 0)), 28, ...both];
    });
    const list = /<ul>(.*?)<\/ul>/s.exec(html.split('Before and since')[1] ?? '')?.[1] ?? '';
    deepEqual(numbersIn(textIn(list)), ends);
  });

  it('agree on what followed doses, on attacks and criteria', () => {
    const { responses, attacks, criteria } = cli.figures;
    deepEqual(
      numbersOf('Two hours after a dose'),
      responses.flatMap(({ mild, moderateOrSevere, unknown }) =>
        [mild, moderateOrSevere, unknown].filter(({ doses }) => doses > 0).map(response),
      ),
    );
    const found = section('Attacks');
    deepEqual([found[0], found.includes(attacks.openEnded)], [attacks.attacks, true]);
    const { withoutAura, withAura, longerThan72h } = criteria;
    const met = [
      ...[3, 1.1, withoutAura.yes, withoutAura.no, withoutAura.unclear],
      ...[1.2, withAura.yes, withAura.no, withAura.unclear, 72, longerThan72h],
    ];
    ok(found.join(' ').includes(met.join(' ')), `${found.join(' ')} has not ${met.join(' ')}`);
  });
});
