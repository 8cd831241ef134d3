/** Attack Mode, and what it leaves to be completed another day. */
import { equal, match } from 'node:assert/strict';
import { daysAgo, TestDiary } from './support/diary';

const all = 'all.migraine.yaml';
const before = `- attack: ${daysAgo(9)} 06:40\n  end: T09:00\n  pain: 6\n  symptoms: none\n  doses:\n    - {drug: naproxen, dose: 500 mg, pain-2h: 2}\n`;

describe('Attack Mode', () => {
  it('writes the attack with the first answer', async () => {
    const diary = await TestDiary.make({ [all]: before });
    await diary.run('attackMode', '7', null);
    match((await diary.read(all)).slice(before.length), /^- attack: \S+ \d\d:\d\d\n {2}pain: 7\n$/);
  });

  it('writes it where the first question is skipped, and nothing on Escape', async () => {
    const diary = await TestDiary.make({ [all]: before });
    await diary.run('attackMode', null);
    equal(await diary.read(all), before);
    await diary.run('attackMode', '', '', '', '');
    match((await diary.read(all)).slice(before.length), /^- attack: \S+ \d\d:\d\d\n$/);
  });

  it('adds each further answer to it', async () => {
    const diary = await TestDiary.make({ [all]: before });
    await diary.run('attackMode', '7', '1', 'nl', 'r');
    const form = [
      /^- attack: \S+ \d\d:\d\d\n/,
      / {2}pain: 7\n/,
      / {2}side: right\n/,
      / {2}symptoms: \[nausea, photophobia\]\n/,
      / {2}doses:\n {4}- \{drug: naproxen, dose: 500 mg, at: T\d\d:\d\d\}\n$/,
    ];
    match(
      (await diary.read(all)).slice(before.length),
      new RegExp(form.map(({ source }) => source).join('')),
    );
  });

  it('goes on with the attack that is open', async () => {
    const diary = await TestDiary.make({ [all]: `- attack: ${daysAgo(1)} 00:05\n  pain: 5\n` });
    await diary.run('attackMode', '8', '0', '0', '');
    match(
      await diary.read(all),
      /^- attack: \S+ 00:05\n {2}pain: 8\n {2}course:\n {4}- \{at: \S* ?\S+, pain: 8\}\n {2}symptoms: none\n {2}doses: none\n$/,
    );
    await diary.run('attackMode', '3', null);
    match(await diary.read(all), / {2}pain: 8\n {2}course:\n.*pain: 8\}\n {4}- \{at: .*, pain: 3\}\n/);
  });

  it('makes the month where the diary is new', async () => {
    const diary = await TestDiary.make();
    const file = await diary.run('attackMode', '4', '', 'n', '');
    match(await diary.read(file ?? ''), /^- attack: \S+ \d\d:\d\d\n {2}pain: 4\n {2}symptoms: \[nausea\]\n$/);
  });
});

describe('Complete Entries', () => {
  it('asks for what is missing, the latest first, and writes it in place', async () => {
    const text = `- attack: ${daysAgo(20)} 06:40\n  doses:\n    - {drug: naproxen}\n- attack: ${daysAgo(9)} 06:40 # short\n  end: unknown\n  doses: {drug: naproxen}\n`;
    const diary = await TestDiary.make({ [all]: text });
    await diary.run('completeEntries', '3', '', 'a');
    equal(
      await diary.read(all),
      `- attack: ${daysAgo(20)} 06:40\n  doses:\n    - {drug: naproxen, pain-2h: asleep}\n- attack: ${daysAgo(9)} 06:40 # short\n  end: unknown\n  doses: {drug: naproxen, pain-2h: 3}\n`,
    );
    await diary.run('completeEntries', '?');
    match(await diary.read(all), /^- attack: \S+ 06:40\n {2}end: unknown\n/);
  });

  it('asks for what was skipped while it is fresh', async () => {
    const diary = await TestDiary.make({ [all]: `- attack: ${daysAgo(2)} 06:40\n  end: T08:00\n` });
    await diary.run('completeEntries', '6', 'ibuprofen 400 mg', '0');
    const dose = '    - {drug: ibuprofen, dose: 400 mg}\n';
    equal(
      await diary.read(all),
      `- attack: ${daysAgo(2)} 06:40\n  end: T08:00\n  pain: 6\n  symptoms: none\n  doses:\n${dose}`,
    );
  });
});
