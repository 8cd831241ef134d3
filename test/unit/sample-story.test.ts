/** What the sample diary tells: every kind of entry, each circumstance a reader has to cope with, and its course. */
import assert from 'node:assert/strict';
import { diaryFiles } from '../../scripts/sample/diary';
import { isJournal } from '../../src/journal/diary';
import { readJournal } from '../../src/journal/journal';
import { hasTime, isClock, type Moment, resolveAt } from '../../src/journal/scalars/moment';
import { type EntryOf, type Kind, kindNames, kinds } from '../../src/journal/schema/kinds';
import { contentOf } from '../../src/trends/content';
import { ofKind } from '../../src/trends/source';
import { trendsOf } from '../../src/trends/trends';

const files = diaryFiles();
const journals = [...files].filter(([path]) => isJournal(path)).map(([path, text]) => ({ path, text }));
const profile = { path: 'profile.migraine.yaml', text: files.get('profile.migraine.yaml') ?? '' };
const content = contentOf(journals, profile);
const all = <K extends Kind>(kind: K): EntryOf<K>[] => ofKind(content, kind).map(({ entry }) => entry);
const attacks = all('attack');
const doses = attacks.flatMap((attack) => attack.doses ?? []);
const keysOf = (entry: object): string[] =>
  Object.keys(entry).filter((key) => !['kind', 'when'].includes(key));

/** The date an attack is over by, as far as written. */
function lastDate({ when, end }: EntryOf<'attack'>): string | undefined {
  return end === undefined || end === 'unknown' ? undefined : resolveAt(when, end).date;
}

function found<T>(list: readonly T[], test: (item: T) => unknown): number {
  return list.filter(test).length;
}

describe("sample diary's entries", () => {
  it('are of every kind, and use every key of the format', () => {
    for (const kind of kindNames) {
      const known = Object.keys(kinds[kind].shape).filter((key) => key !== kind);
      const used = new Set(all(kind).flatMap(keysOf));
      const common = ['note', 'tags', 'zone'];
      assert.deepEqual(
        known.filter((key) => !common.includes(key) && !used.has(key)),
        [],
        kind,
      );
    }
  });

  it('stand in the file of their month, in order of date', () => {
    for (const { path, text } of journals.filter(({ path }) => !path.startsWith('inbox'))) {
      const dates = [...text.matchAll(/^- [\w-]+: (\d[\d-]*)/gm)].map(([, date = '']) => date);
      assert.deepEqual(dates, [...dates].sort(), path);
      const strangers = dates.filter((date) => !date.startsWith(path.slice(5, 12)) && date > '2023-05');
      assert.deepEqual(strangers, [], path);
    }
  });

  it('never say the same twice, and never deny a headache that is written', () => {
    const days = all('day').map(({ when }) => when);
    assert.equal(new Set(days).size, days.length);
    const starts = attacks.filter(({ when }) => hasTime(when)).map(({ when }) => `${when.date} ${when.time}`);
    assert.equal(new Set(starts).size, starts.length);
    const clear = all('clear').filter(({ when }) => when.from === when.to);
    const aching = new Set(attacks.filter(({ type }) => type !== 'aura-only').map(({ when }) => when.date));
    assert.deepEqual(
      clear.filter(({ when }) => aching.has(when.from)),
      [],
    );
  });

  it('are written unevenly, as people write', () => {
    const bare = (attack: EntryOf<'attack'>) => keysOf(attack).join() === 'pain';
    assert.ok(found(attacks, bare) > 10);
    assert.ok(found(attacks, ({ when }) => !hasTime(when)) >= 3);
    assert.ok(found(attacks, ({ end }) => end === 'unknown') >= 5);
    assert.ok(found(attacks, ({ end }) => end === undefined) >= 10);
    assert.ok(found(attacks, ({ onset }) => onset === 'waking') > 40);
    assert.ok(found(attacks, (attack) => keysOf(attack).length > 10) > 5);
    assert.ok(new Set(attacks.map((attack) => keysOf(attack).sort().join())).size > 150);
    assert.match(journals.map(({ text }) => text).join(''), /^# the night of the clock change$/m);
    assert.equal(
      found(
        journals.flatMap(({ text }) => [...text.matchAll(/^ {2}note: \|$/gm)]),
        Boolean,
      ) > 60,
      true,
    );
  });

  it('have a reading after two hours for about half of the triptans, some of them asleep', () => {
    const triptans = doses.filter(({ drug }) => drug?.endsWith('triptan'));
    const share = found(triptans, (dose) => dose['pain-2h'] !== undefined) / triptans.length;
    assert.ok(share > 0.4 && share < 0.6, String(share));
    assert.ok(found(triptans, (dose) => dose['pain-2h'] === 'asleep') > 4);
    assert.ok(found(triptans, (dose) => dose['pain-2h'] === 0) > 10);
  });

  it('leave two lines in the inbox', () => {
    const inbox = readJournal(files.get('inbox.migraine.yaml') ?? '');
    assert.deepEqual(
      inbox.entries.map(({ entry }) => entry.kind),
      ['attack', 'intake'],
    );
  });
});

describe("sample diary's special days", () => {
  it('have attacks over both clock changes', () => {
    const nights = attacks.map((attack) => `${attack.when.date}/${lastDate(attack)}`);
    assert.ok(nights.includes('2024-03-30/2024-03-31'));
    assert.ok(nights.includes('2025-10-25/2025-10-26'));
  });

  it('have a journey to Japan, and an attack that ends in another zone than it began in', () => {
    assert.ok(found(attacks, ({ zone }) => zone === 'Asia/Tokyo') >= 3);
    const across = attacks.filter(({ when, end }) => {
      const to = end === undefined || end === 'unknown' || isClock(end) ? undefined : (end as Moment).offset;
      return when.offset !== undefined && to !== undefined && when.offset !== to;
    });
    assert.equal(across.length, 1);
  });

  it('have aura, aura alone, tension-type headache and one attack over three dates of great pain', () => {
    assert.ok(found(attacks, ({ aura }) => (aura?.length ?? 0) > 0) >= 5);
    assert.ok(found(attacks, ({ type }) => type === 'aura-only') >= 1);
    assert.ok(found(attacks, ({ type }) => type === 'tension') >= 2);
    const long = attacks.filter(
      (attack) => attack.when.date === '2025-03-07' && lastDate(attack) === '2025-03-09',
    );
    assert.deepEqual(
      long.map(({ pain }) => pain),
      [9],
    );
  });

  it('have grey days, factors, missed doses never two days running, cycles and time off work', () => {
    const attackDates = new Set(attacks.flatMap((attack) => [attack.when.date, lastDate(attack)]));
    const isGrey = ({ when, headache }: EntryOf<'day'>) =>
      typeof headache === 'number' && headache >= 1 && headache <= 3 && !attackDates.has(when);
    assert.ok(found(all('day'), isGrey) > 100);
    assert.ok(found(all('day'), (day) => day.factors?.includes('alcohol')) >= 10);
    assert.ok(found(all('day'), (day) => day['work-missed']) >= 10);
    assert.ok(found(all('day'), (day) => day.menstruation === 1) >= 30);
    const missed = all('day')
      .filter(({ missed }) => missed)
      .map(({ when }) => Date.parse(when) / 86_400_000);
    assert.ok(missed.length > 10);
    assert.ok(missed.sort((a, b) => a - b).every((day, index) => day - (missed[index - 1] ?? 0) > 1));
  });

  it('have two weeks of silence with a note, and single days of which nothing is said', () => {
    const silence = all('note').find(({ when }) => when.from === '2025-01-13' && when.to === '2025-01-26');
    assert.match(silence?.text ?? '', /^Too ill to write/);
    const blocks = trendsOf(content)?.trends.blocks ?? [];
    assert.ok(found(blocks, ({ unknownDays }) => unknownDays > 13) === 1);
    assert.ok(found(blocks, ({ unknownDays }) => unknownDays >= 1 && unknownDays <= 4) > 30);
  });
});

describe("sample diary's course", () => {
  const trends = trendsOf(content)?.trends;
  assert.ok(trends);

  it('lasts about 36 months and leaves nothing out', () => {
    assert.deepEqual(trends.leftOut, []);
    assert.equal(trends.period.from, '2023-05-02');
    assert.equal(trends.period.to, '2026-04-28');
    assert.equal(trends.totals.acuteDays.unknown, 0);
  });

  it('has 16 to 20 headache days in 28 before baclofen and in its first month, and 8 to 11 after', () => {
    const mean = (from: string, to: string) => {
      const rates = trends.blocks.filter((block) => block.from >= from && block.to <= to);
      const values = rates.flatMap(({ headacheRate28 }) => (headacheRate28 ? [headacheRate28.value] : []));
      return values.reduce((sum, value) => sum + value, 0) / values.length;
    };
    const before = mean('2023-05-02', '2025-09-15');
    assert.ok(before >= 16 && before <= 20, String(before));
    assert.ok(mean('2025-09-16', '2025-11-10') > 15);
    const after = mean('2025-11-11', '2026-04-27');
    assert.ok(after >= 8 && after <= 11, String(after));
  });

  it('has weaker attacks after', () => {
    const mean = (list: EntryOf<'attack'>[]) => {
      const pains = list.flatMap(({ pain }) => (typeof pain === 'number' ? [pain] : []));
      return pains.reduce((sum, pain) => sum + pain, 0) / pains.length;
    };
    const since = (attack: EntryOf<'attack'>) => attack.when.date >= '2025-10-16';
    assert.ok(mean(attacks.filter((attack) => !since(attack))) > mean(attacks.filter(since)) + 1);
  });

  it('has one month of 11 to 13 triptan days, and as many tablets in it as the note says', () => {
    const many = trends.months.filter(({ acuteDays }) => acuteDays.triptan > 10);
    assert.deepEqual(
      many.map(({ month }) => month),
      ['2025-07'],
    );
    const july = attacks
      .filter(({ when }) => when.date.startsWith('2025-07'))
      .flatMap(({ doses }) => doses ?? []);
    assert.equal(
      found(july, ({ drug }) => drug === 'rizatriptan'),
      11,
    );
  });

  it('has preventives tried before and during it, injections every 12 weeks, sessions, and baclofen', () => {
    const rough = all('treatment').filter(({ when }) => String(when.text ?? when).length < 10);
    assert.ok(rough.length >= 4);
    const ended = all('treatment').flatMap(({ drug, therapy, stop }) =>
      stop ? [`${drug ?? therapy} ${stop}`] : [],
    );
    for (const end of [
      'topiramate not-tolerated',
      'candesartan no-effect',
      'onabotulinumtoxinA no-effect',
      'acupuncture no-effect',
    ]) {
      assert.ok(ended.includes(end), end);
    }
    const given = all('intake').filter(({ reason }) => reason === 'preventive');
    const injections = given
      .filter(({ drug }) => drug === 'onabotulinumtoxinA')
      .map(({ when }) => Date.parse(when.date));
    assert.equal(injections.length, 6);
    const weeks = injections
      .slice(1)
      .map((date, index) => Math.round((date - (injections[index] ?? 0)) / (7 * 86_400_000)));
    assert.deepEqual(weeks, [12, 12, 12, 12, 12]);
    assert.ok(found(given, ({ therapy }) => therapy === 'acupuncture') >= 10);
    const baclofen = trends.treatments.find(({ drug }) => drug === 'baclofen');
    assert.deepEqual(
      baclofen?.steps.map(({ perDay }) => perDay),
      ['15 mg', '20 mg', '25 mg', '30 mg', '25 mg'],
    );
  });

  it('has mild side effects of baclofen that end', () => {
    const own = all('side-effect').filter(({ of }) => of === 'baclofen');
    assert.deepEqual([...new Set(own.flatMap(({ symptom }) => symptom))].sort(), ['dizziness', 'drowsiness']);
    assert.ok(
      own.every(({ severity, end }) => severity === 'mild' && end !== undefined && end !== 'unknown'),
    );
  });

  it('has visits with questions, one still to come, and scores', () => {
    assert.ok(found(all('visit'), ({ ask }) => ask) >= 5);
    assert.equal(
      found(all('visit'), ({ decided }) => decided === undefined),
      1,
    );
    assert.deepEqual(new Set(all('score').map(({ name }) => name)), new Set(['HIT-6', 'MIDAS']));
  });
});
