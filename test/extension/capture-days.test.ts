/** Days, treatments, side effects and visits by command. */
import { equal } from 'node:assert/strict';
import { daysAgo, monthFile, TestDiary } from './support/diary';

const today = daysAgo(0);
const all = 'all.migraine.yaml';

describe('capturing days', () => {
  it('writes clear days', async () => {
    const diary = await TestDiary.make({ [all]: '' });
    await diary.run('logClearDays', '3');
    equal(await diary.read(all), `- clear: ${daysAgo(2)}/${today}\n`);
  });

  it('writes a check-in, and a second one into the same entry', async () => {
    const diary = await TestDiary.make();
    await diary.run('dailyCheckIn', '2', null);
    await diary.run('dailyCheckIn', '4', '7:30', 'Better: now.');
    const note = 'note: |\n    Better: now.\n';
    equal(await diary.read(monthFile(today)), `- day: ${today}\n  headache: 4\n  sleep: 7h 30m\n  ${note}`);
  });

  it('catches up with one key a day, clear days in a row as one range', async () => {
    const start = `- clear: ${daysAgo(7)}\n- day: ${daysAgo(2)}\n  sleep: 7h\n`;
    const diary = await TestDiary.make({ [all]: start });
    await diary.run('catchUp', '00x?012');
    const rows = [
      `- clear: ${daysAgo(7)}`,
      `- clear: ${daysAgo(6)}/${daysAgo(5)}`,
      `- clear: ${daysAgo(3)}`,
      `- day: ${daysAgo(2)}`,
      '  headache: mild',
      '  sleep: 7h',
      `- day: ${daysAgo(1)}`,
      '  headache: moderate',
    ];
    equal(await diary.read(all), `${rows.join('\n')}\n`);
  });
});

describe('capturing what a doctor asks for', () => {
  it('writes that a treatment starts, changes and stops', async () => {
    const diary = await TestDiary.make({ [all]: '' });
    await diary.run('startTreatment', 'baclofen', '5 mg x 3', 'See in four weeks.');
    const start = `- treatment: ${today}\n  drug: baclofen\n  dose: 5 mg\n  times: 3\n  plan: |\n    See in four weeks.\n`;
    equal(await diary.read(all), start);
    await diary.run('changeTreatment', '', '5 mg, 5 mg, 10 mg', '');
    const change = `- treatment: ${today}\n  drug: baclofen\n  dose: [5 mg, 5 mg, 10 mg]\n`;
    equal(await diary.read(all), start + change);
  });

  it('writes why a treatment ends', async () => {
    const start = `- treatment: ${daysAgo(30)}\n  drug: propranolol\n  dose: 40 mg\n`;
    const diary = await TestDiary.make({ [all]: start });
    await diary.run('stopTreatment', '', 'not-tolerated', '');
    equal(
      await diary.read(all),
      `${start}- treatment: ${today}\n  drug: propranolol\n  stop: not-tolerated\n`,
    );
  });

  it('writes a side effect and a visit', async () => {
    const diary = await TestDiary.make({ [all]: '' });
    await diary.run('logSideEffect', 'drowsiness, Dry Mouth', 'baclofen', '2');
    await diary.run('logVisit', '2035-03-02', 'Dr. Weber', 'Is 10 mg too much?');
    const effect = `- side-effect: ${today}\n  of: baclofen\n  symptom: [drowsiness, dry-mouth]\n  severity: moderate\n`;
    const visit = '- visit: 2035-03-02\n  with: Dr. Weber\n  ask: |\n    Is 10 mg too much?\n';
    equal(await diary.read(all), effect + visit);
  });
});
