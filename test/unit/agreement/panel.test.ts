/** What the panel shows of the sample diary are the figures that the command line prints: every table, card and sentence. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import { charts, furtherListings, moreListings } from '../../../src/charts';
import { tablesOf } from '../../../src/charts/chart';
import { frameFor } from '../../../src/charts/frame';
import { roughDate } from '../../../src/charts/tried';
import type { Comparison } from '../../../src/trends/comparison-types';
import { allRefs, refAt } from '../../../src/trends/entry-refs';
import type { Response } from '../../../src/trends/figure-types/medicine';
import type { Interval, Share } from '../../../src/trends/interval';
import { type Block, type Coverage, calendarWeeks } from '../../../src/trends/types';
import { numbersIn, tablesIn, textIn } from '../helpers/html-tables';
import {
  comparedOnCli,
  lastDay,
  type Payload,
  pageOf,
  panelOfSample,
  trendsOnCli,
  words,
} from './support/sample';

const dated = (...dates: string[]) => numbersIn(dates.map(words.date).join(' '));
const percents = (...shares: (number | null)[]) =>
  shares.flatMap((share) => (share === null ? [] : numbersIn(words.percent(share))));
const decimals = (...values: (number | null)[]) =>
  values.flatMap((value) => (value === null ? [] : numbersIn(words.decimal(value))));
const range = ({ low, high }: Interval) => percents(low, high);
const counted = ({ count, of }: Share) => [count, of];
const chances = (...all: number[]) => all.map((p) => Math.max(0.001, Number(p.toFixed(3))));
const monthOf = (month: string) => numbersIn(words.monthAndYear(month));
const present = (...values: (number | null | undefined)[]) => values.filter((value) => value != null);

const response = ({ doses, missing, asleep, painFree, relief, sustained }: Response) => [
  ...[doses, ...counted(painFree), ...range(painFree)],
  ...(relief ? counted(relief) : []),
  ...counted(sustained),
  ...[missing, asleep].filter((count) => count > 0),
];

/** Per table, by its caption: the numbers of each row's cells, its head left away, made from what the command line prints. */
const tables: Record<string, (cli: Payload) => number[][]> = {
  'Headache and migraine days': ({ blocks }) =>
    blocks.map((block) => [
      ...[block.days, block.headacheDays, block.migraineDays, block.migraineUnclear],
      ...[block.unknownDays, block.clearDays],
    ]),
  Treatments: ({ treatments }) =>
    treatments.flatMap(({ steps }) =>
      steps.map(({ from, to, perDay, every }) => [
        ...dated(from, ...(to === null ? [] : [to])),
        ...numbersIn(perDay ?? ''),
        ...numbersIn(every === '1w' ? '' : (every ?? '')),
      ]),
    ),
  'Days with acute medication': ({ blocks }) =>
    blocks.map(({ days, acuteDays, unknownDays }) => [
      ...[
        days,
        acuteDays.any,
        acuteDays.triptan,
        acuteDays.combination,
        acuteDays['non-opioid'],
        unknownDays,
      ],
    ]),
  'Acute medication by month, and its lines': ({ figures: { overuse } }) =>
    overuse.classes.flatMap(({ class: name, months, line }) =>
      months.map(({ month, days }) => [
        ...monthOf(month),
        ...present(days, line, overuse.limits.find((limit) => limit.class === name)?.days),
      ]),
    ),
  'Two hours after a dose': ({ figures }) =>
    figures.responses.flatMap(({ mild, moderateOrSevere, unknown }) =>
      [mild, moderateOrSevere, unknown].filter(({ doses }) => doses > 0).map(response),
    ),
  'Weeks since an injection': ({ figures }) =>
    figures.series
      .filter(({ weeks }) => weeks.some(({ days }) => days > 0))
      .flatMap(({ weeks }) =>
        weeks.map(({ week, days, recordedDays, headacheDays, share }, index) => [
          ...(index === weeks.length - 1 ? [] : [week]),
          ...[days, recordedDays, headacheDays, ...percents(share.value), ...range(share)],
        ]),
      ),
  'When attacks begin': ({ figures: { onset } }) =>
    [...onset.hours, onset.waking, onset.unknown].map((count) => [count]),
  'Factors and the onset of attacks': ({ figures }) =>
    figures.factors.rows.map(({ daysWith, onsetsWith, daysWithout, onsetsWithout, result }) => [
      ...[daysWith, onsetsWith, daysWithout, onsetsWithout],
      ...(result ? decimals(result.riskRatio.value, result.riskRatio.low, result.riskRatio.high) : []),
      ...(result ? chances(result.fisher, result.circularShift, result.adjusted) : []),
    ]),
  'Words written of attacks': ({ figures }) =>
    figures.terms.flatMap(({ terms }) =>
      terms.map(({ share }) => [...counted(share), ...percents(share.value), ...range(share)]),
    ),
  Questionnaires: ({ figures }) =>
    figures.scores.flatMap(({ totals }) =>
      totals.toReversed().map(({ date, total }) => [...dated(date), total]),
    ),
  'Criteria of ICHD-3, as recorded': ({ figures: { criteria } }) => {
    const { withoutAura, withAura, longerThan72h, chronicMonths, longestChronicRun: run } = criteria;
    return [
      [withoutAura.yes, withoutAura.no, withoutAura.unclear, 1.1],
      [withAura.yes, withAura.no, withAura.unclear, 1.2],
      // 1.4.1
      [longerThan72h, 1.4, 1],
      [chronicMonths.length, 1.3],
      ...(run.length > 1 ? [[run.length, 1.3]] : []),
    ];
  },
  'Weekdays and hours': ({ figures: { onset } }) =>
    onset.weekdays.map((all, day) => [all, ...(onset.weekdayHours[day] ?? [])]),
};

const changes = ['headacheDays', 'migraineDays', 'moderateOrSevereDays', 'acuteDays'] as const;

/** The difference is read out in whole days, the nearer end of its range first. */
function changeRow({ before, after, ...compared }: Comparison, name: (typeof changes)[number]): number[] {
  const { difference28, rateRatio } = compared[name];
  const { value, low, high } = difference28;
  const ends = [low, high].map((end) => Math.round(Math.abs(end ?? 0))).sort((a, b) => a - b);
  const per28 = [before, after].map((side) => (28 * side[name]) / side.recordedDays);
  return [
    ...[...decimals(...per28), Math.round(Math.abs(value ?? 0)), 28, ...ends],
    ...[rateRatio.value, rateRatio.low, rateRatio.high].map((ratio) => Number(ratio?.toPrecision(2))),
  ];
}

describe('panel and command line, of the sample diary', () => {
  let cli: Payload;
  let html: string;
  const state = panelOfSample();
  before(async () => {
    cli = await trendsOnCli(null, lastDay);
    html = pageOf(state);
  });

  const table = (caption: string) => {
    const found = tablesIn(html).find((one) => one.caption === caption);
    ok(found, `There is no table ${caption} in the panel.`);
    return found.rows;
  };
  /** The numbers of the part of the page that begins with a heading. */
  const card = (title: string) => {
    const [, after = ''] = html.split(`<h2>${title}</h2>`);
    return numbersIn(textIn(after.split('</section>')[0] ?? ''));
  };

  it('have one payload, but for days that the panel does not draw', () => {
    const { trends, figures, behind } = state;
    const { calendar = [], ...others } = figures;
    const { calendar: every, ...all } = cli.figures;
    const sent = { ...trends, figures: others, entries: allRefs(behind?.entries ?? []) };
    deepEqual(JSON.parse(JSON.stringify(sent)), { ...cli, figures: all });
    deepEqual(calendar, every.slice(-calendar.length));
    ok(calendar.length > 7 * calendarWeeks);
  });

  for (const [caption, expected] of Object.entries(tables)) {
    it(`agree on every number of the table: ${caption}`, () => {
      const rows = table(caption).map(([, ...cells]) => numbersIn(cells.join(' ')));
      deepEqual(rows, expected(cli));
      ok(rows.length > 0);
    });
  }

  it('agree on every day of the calendar', () => {
    const strength = new Map(cli.figures.calendar.map((day) => [words.date(day.date), day]));
    const rows = table('Calendar');
    equal(rows.length, 366);
    for (const [date = '', headache = '', migraine, classes = '', impact] of rows) {
      const day = strength.get(date);
      ok(day, date);
      if (!day.isRecorded) deepEqual([headache, migraine], ['unknown', 'unknown'], date);
      else {
        ok(headache.startsWith(day.isHeadache ? (day.strength ?? 'strength not said') : 'no headache'), date);
        equal(migraine, day.isMigraine === null ? 'cannot be told' : day.isMigraine ? 'yes' : 'no', date);
      }
      deepEqual(
        day.classes.every((name) => classes.includes(name)),
        true,
        date,
      );
      equal(classes === '–', day.classes.length === 0, date);
      equal(impact, day.impact ?? 'not said', date);
    }
  });

  it('agree on what happened', () => {
    const kinds = table('What happened beside it').map(([, , kind]) => kind);
    const { series, treatments, sideEffects, visits, notes } = cli.figures;
    const inPeriod = (date: string) => date >= cli.period.from && date <= cli.period.to;
    const all = {
      Given: series.flatMap(({ given }) => given.filter(inPeriod)),
      'Missed dose': treatments.flatMap(({ missed }) => missed.filter(({ date }) => inPeriod(date))),
      'Side effect': sideEffects,
      Visit: visits.filter(({ date }) => inPeriod(date)),
      Note: notes,
    };
    for (const [kind, list] of Object.entries(all)) {
      equal(kinds.filter((one) => one === kind).length, list.length, kind);
    }
    equal(kinds.length, Object.values(all).flat().length);
  });

  it('agree on what was tried', () => {
    deepEqual(
      table('Treatments tried').map(([, highest, from, to]) => [highest, from, to]),
      cli.figures.tried.map((row) => [
        ...[row.highest ?? '–', row.from === null ? 'not said' : roughDate(row.from, words)],
        ...[row.to === null ? (row.stop === null ? '–' : 'not said') : roughDate(row.to, words)],
      ]),
    );
  });

  it('agree on lengths and pain of attacks', () => {
    const { lengths, minutes, pains } = cli.figures.attacks;
    const rows = table('Length and worst pain of attacks').map((cells) => Number(cells[2]));
    const words = [...lengths.map(({ count }) => count), minutes.unknown];
    deepEqual(rows, [...words, ...pains.numbers, ...Object.values(pains.words), pains.unknown]);
  });

  it('agree on the days before and since', async () => {
    const { since, runIn } = state.compared?.comparison ?? { since: '', runIn: 0 };
    const compared = await comparedOnCli(since, runIn);
    deepEqual(
      table('Before and since').map(([, ...cells]) => numbersIn(cells.join(' '))),
      changes.map((name) => changeRow(compared, name)),
    );
  });

  it('agree in the heading and on this month against the last', () => {
    const { from, to, days, recordedDays, unknownDays } = cli.period;
    const period = /<p class="period">(.*?)<\/p>/s.exec(html)?.[1] ?? '';
    deepEqual(numbersIn(textIn(period)), [...dated(from, to), days, recordedDays, unknownDays]);
    const months = cli.months.slice(-2).reverse();
    const line = ({ month, days: all }: { month: string; days: number }, count: number, open: number) => [
      ...[count, ...monthOf(month), all],
      ...(open > 0 ? [open, count, count + open] : []),
    ];
    const { impact, calendar } = cli.figures;
    const lived = months.flatMap((month) => {
      const found = impact.months.find((one) => one.month === month.month);
      return line(month, found?.livable ?? -1, found?.unknown ?? -1);
    });
    const severe = months.flatMap((month) => {
      const own = calendar.filter(({ date }) => date.startsWith(month.month));
      const isOpen = (day: (typeof own)[number]) =>
        !day.isRecorded || (day.isHeadache && day.strength === null);
      const count = own.filter(({ isHeadache, strength }) => isHeadache && strength === 'severe').length;
      return line(month, count, own.filter(isOpen).length);
    });
    deepEqual(card('Days I could live'), lived);
    deepEqual(card('Severe days'), severe);
    deepEqual(
      card('Headache days'),
      months.flatMap((month) => line(month, month.headacheDays, month.unknownDays)),
    );
    deepEqual(
      card('Migraine days'),
      months.flatMap((month) => line(month, month.migraineDays, month.migraineUnclear + month.unknownDays)),
    );
  });

  it('agree on blocks, on what is left under the limits, and on trend and change', () => {
    const figures = ({ headacheDays, unknownDays, migraineDays, migraineUnclear, clearDays }: Block) => [
      ...[headacheDays, ...(unknownDays > 0 ? [unknownDays, headacheDays, headacheDays + unknownDays] : [])],
      ...[migraineDays, ...(migraineUnclear > 0 ? [migraineUnclear] : []), clearDays],
    ];
    const spanned = ({ from, to }: Coverage) => numbersIn(words.span(from, to));
    const now = cli.blocks.at(-1);
    const whole = cli.blocks.findLast(({ days }) => days === 28);
    ok(now && whole && now.days < 28);
    deepEqual(card('This block so far'), [...spanned(now), now.days, 28, ...figures(now)]);
    deepEqual(card('Last complete block'), [...spanned(whole), ...figures(whole)]);
    deepEqual(
      card('Left under my limits'),
      cli.figures.overuse.limits.flatMap(({ left, used, days, window, to }) => [
        ...[left, used, days, window],
        ...dated(to),
      ]),
    );
    const { trend, changePoint } = cli.figures;
    ok(trend.mannKendall && changePoint);
    const slope = decimals(Math.abs(trend.theilSen ?? 0));
    deepEqual(card('Trend over blocks'), [trend.blocks, ...slope, ...chances(trend.mannKendall.p)]);
    const { date, posterior, bayesFactor, before: then, after: since } = changePoint;
    deepEqual(card('A change'), [
      ...[...dated(date), ...percents(posterior), ...(bayesFactor > 1000 ? [1000] : decimals(bayesFactor))],
      ...[...percents(then.value), ...range(then), ...percents(since.value), ...range(since)],
    ]);
  });

  it('lead from every mark to an entry, but from those that say there is none', () => {
    const { trends, behind, figures, compared } = state;
    ok(trends && behind);
    const input = { trends, behind, figures, compared, words, frame: frameFor(trends, 900) };
    const isNothing =
      /nothing recorded|: 0 attacks|0 attacks began|on 0 days|: no headache$|headache on 0 of/;
    for (const chart of charts.filter(({ id }) => id !== 'before-since')) {
      for (const { label, entries } of chart.draw(input).marks) {
        equal(entries.length > 0 || isNothing.test(label), true, `${chart.id}: ${label}`);
        ok(entries.every((index) => refAt(behind.entries, index)));
      }
    }
  });

  it('leave no table of the panel out here', () => {
    const others = [
      'Treatments tried',
      'Calendar',
      'What happened beside it',
      'Length and worst pain of attacks',
      'Before and since',
    ];
    deepEqual(
      [...charts.flatMap(tablesOf), ...furtherListings, ...moreListings].map(({ title }) => title).sort(),
      [...Object.keys(tables), ...others].sort(),
    );
  });
});
