/** Rules about time in diaries of a few lines: what each turns on, one thing at a time. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import { checkDiary } from '../../../../src/journal/check/diary';
import { applyEdits, type Finding, waysOut } from '../../../../src/journal/finding';
import type { Code } from '../../../../src/journal/rules/codes';
import { spoken } from '../../../../src/journal/spoken';

const today = '2026-03-20';

function findingsOf(
  text: string,
  code: Code,
  path = 'a.migraine.yaml',
  profile = 'timezone: Europe/Berlin',
): Finding[] {
  const found = checkDiary(
    {
      journals: [{ path, text }],
      profile: { path: 'profile.migraine.yaml', text: `profile: 1\n${profile}\n` },
    },
    { today: () => today, isUncapped: true },
  );
  return (found.get(path) ?? []).filter((finding) => finding.code === code);
}

function messages(text: string, code: Code, path?: string): string[] {
  return findingsOf(text, code, path).map(({ message }) => spoken(message));
}

type Row = [what: string, text: string, count: number];

function table(code: Code, rows: readonly Row[]): void {
  for (const [what, text, count] of rows) {
    it(`${what}: ${count === 0 ? 'nothing' : count}`, () => equal(findingsOf(text, code).length, count));
  }
}

describe('attack-still-open', () => {
  const open = '- attack: 2026-03-18 06:40\n';
  table('attack-still-open', [
    ['an attack of today', '- attack: 2026-03-20 06:40\n', 0],
    ['three days ago', '- attack: 2026-03-17 00:00\n', 0],
    ['four days ago', '- attack: 2026-03-16 23:59\n', 1],
    ['four days ago, the day alone', '- attack: 2026-03-16\n', 0],
    ['four days ago, end unknown', '- attack: 2026-03-16 23:59\n  end: unknown\n', 0],
    ['a date yet to come', '- attack: 2026-04-16 23:59\n', 0],
    ['the next minute another one', `${open}- attack: 2026-03-18 06:41\n  end: T09:00\n`, 1],
    ['another one at the same time', `${open}- attack: 2026-03-18 06:40\n  end: T09:00\n`, 0],
    ['an earlier one', `- attack: 2026-03-17 06:40\n  end: T09:00\n${open}`, 0],
    ['another one on the same day, its time unknown', `${open}- attack: 2026-03-18\n`, 0],
    ['another one on the next day, its time unknown', `${open}- attack: 2026-03-19\n`, 1],
    ['another one that is yet to come', `${open}- attack: 2026-03-21 06:40\n`, 0],
    [
      'another one that may be earlier, elsewhere',
      `${open}- attack: 2026-03-18 12:00+09:00\n  end: T13:00\n`,
      0,
    ],
    ['a clear day after it', `${open}- clear: 2026-03-19\n`, 1],
    ['a clear day before it', `${open}- clear: 2026-03-17\n`, 0],
    ['its own day clear', `${open}- clear: 2026-03-18\n`, 0],
    ['a clear range that reaches beyond it', `${open}- clear: 2026-03-10/2026-03-19\n`, 1],
    ['a clear range up to a day yet to come', `${open}- clear: 2026-03-19/2026-03-24\n`, 1],
    ['a clear range from before it up to a day yet to come', `${open}- clear: 2026-03-18/2026-03-24\n`, 0],
    ['a clear range up to today', `${open}- clear: 2026-03-17/2026-03-20\n`, 1],
    [
      'the latest clear day counts, wherever it stands',
      `${open}- clear: 2026-03-19\n- clear: 2026-03-10\n`,
      1,
    ],
    ['a clear day yet to come', `${open}- clear: 2026-03-24\n`, 0],
    ['a later day without headache', `${open}- day: 2026-03-19\n  headache: none\n`, 1],
    ['a later day without headache, as a number', `${open}- day: 2026-03-19\n  headache: 0\n`, 1],
    ['a later day with headache', `${open}- day: 2026-03-19\n  headache: 1\n`, 0],
    ['a later day that says nothing of headache', `${open}- day: 2026-03-19\n  sleep: 7h\n`, 0],
    ['a later intake', `${open}- intake: 2026-03-19\n  drug: ibuprofen\n`, 0],
    [
      'an aura that says how long it lasted',
      '- attack: 2026-03-01 06:40\n  aura: [{kind: visual, lasted: 25m}]\n',
      1,
    ],
    [
      'of two auras one',
      '- attack: 2026-03-01 06:40\n  type: aura-only\n  aura: [speech, {kind: visual, lasted: 25m}]\n',
      0,
    ],
    ['a note that speaks of an end', '- attack: 2026-03-01 06:40\n  note: "end: unknown"\n', 1],
    ['an end written twice', '- attack: 2026-03-01 06:40\n  end: T07:00\n  end: T08:00\n', 0],
  ]);

  it('counts the latest of other attacks, wherever it stands', () => {
    const earlier = '- attack: 2026-03-10 06:40\n  end: T09:00\n';
    const later = '- attack: 2026-03-19 06:40\n  end: T09:00\n';
    for (const text of [earlier + later + open, open + later + earlier, later + open + earlier]) {
      equal(findingsOf(text, 'attack-still-open').length, 1);
    }
  });

  it('says how to write the end', () => {
    deepEqual(messages('- attack: 2026-03-01 06:40\n', 'attack-still-open'), [
      'This attack has no end. If it is over, write it: `end: T15:10`, a date and time, or `end: unknown` if you cannot tell.',
    ]);
  });

  it('offers no fix where a line cannot be added', () => {
    const [finding] = findingsOf('- ? attack\n  : 2026-03-01 06:40\n', 'attack-still-open');
    ok(finding);
    deepEqual(waysOut(finding), []);
  });
});

describe('clear-and-headache', () => {
  const clear = '- clear: 2026-03-02\n';
  table('clear-and-headache', [
    [
      'of two words of a day the worse',
      `${clear}- day: 2026-03-02\n  headache: 2\n- day: 2026-03-02\n  headache: 0\n`,
      1,
    ],
    [
      'the other way round',
      `${clear}- day: 2026-03-02\n  headache: 0\n- day: 2026-03-02\n  headache: 2\n`,
      1,
    ],
    [
      'no headache, twice',
      `${clear}- day: 2026-03-02\n  headache: 0\n- day: 2026-03-02\n  headache: none\n`,
      0,
    ],
    [
      'an attack and a day that denies it',
      `${clear}- attack: 2026-03-02\n- day: 2026-03-02\n  headache: 0\n`,
      0,
    ],
  ]);

  it('says what speaks against it', () => {
    const message = (text: string) =>
      spoken(findingsOf(`${clear}${text}`, 'clear-and-headache')[0]?.message ?? '');
    const frame = (said: string) =>
      `2026-03-02 is written as free of headache, but ${said}. Mend one of the two.`;
    equal(message('- attack: 2026-03-02\n'), frame('an attack began on it'));
    equal(
      message('- attack: 2026-03-01\n  end: 2026-03-03\n'),
      frame('the attack of 2026-03-01 reaches into it'),
    );
    equal(message('- day: 2026-03-02\n  headache: 3\n'), frame('its `day` has a headache'));
  });
});

describe('nonexistent-time', () => {
  it('offers no fix for a start from which clocks would be counted otherwise', () => {
    const text = '- attack: 2026-03-29 02:30\n  end: T02:45\n';
    const [start, end] = findingsOf(text, 'nonexistent-time');
    deepEqual(start && waysOut(start), []);
    const mended = applyEdits(text, end ? (waysOut(end)[0]?.edits ?? []) : []);
    equal(mended, '- attack: 2026-03-29 02:30\n  end: T03:45\n');
    const [again] = findingsOf(mended, 'nonexistent-time');
    equal(
      applyEdits(mended, again ? (waysOut(again)[0]?.edits ?? []) : []),
      '- attack: 2026-03-29 03:30\n  end: T03:45\n',
    );
  });

  it('writes a clock where it means the same, else a date and time', () => {
    const title = (start: string) => {
      const text = `- attack: 2026-03-28 ${start}\n  end: T23:50\n  zone: America/Nuuk\n`;
      return findingsOf(text, 'nonexistent-time')
        .slice(0, 1)
        .flatMap(waysOut)
        .map((fix) => spoken(fix.title));
    };
    deepEqual(title('12:00'), ['Change to `T00:50`']);
    deepEqual(title('00:40'), ['Change to `2026-03-29 00:50`']);
  });
});

describe('nonexistent-time', () => {
  it('offers no fix where the time is written in a way that is not known', () => {
    const [finding] = findingsOf('- intake: "2026-03-29 \\x302:30"\n  drug: ibuprofen\n', 'nonexistent-time');
    ok(finding);
    deepEqual(waysOut(finding), []);
  });
});

describe('messages', () => {
  it('of overlapping-attacks name the other one', () => {
    const frame = (when: string) =>
      `This attack begins before the one of \`${when}\` is over. If they are one, keep one entry; if not, mend a start or an end.`;
    const later = '- attack: 2026-03-03 06:40\n';
    deepEqual(messages(`- attack: 2026-03-01\n  end: 2026-03-05\n${later}`, 'overlapping-attacks'), [
      frame('2026-03-01'),
    ]);
    deepEqual(messages(`- attack: 2026-03-01 06:40\n  end: 2026-03-05\n${later}`, 'overlapping-attacks'), [
      frame('2026-03-01 06:40'),
    ]);
  });

  it('of nonexistent-time say what it is read as', () => {
    const frame = (said: string, read: string) =>
      `There was no ${said}: the clocks went forward. It is read as ${read}; write the time you mean.`;
    deepEqual(messages('- attack: 2026-03-29 02:30\n', 'nonexistent-time'), [
      frame('02:30 on 2026-03-29 in Europe/Berlin', '03:30'),
    ]);
    deepEqual(messages('- attack: 2026-03-28 23:50\n  zone: America/Nuuk\n', 'nonexistent-time'), [
      frame('23:50 on 2026-03-28 in America/Nuuk', '2026-03-29 00:50'),
    ]);
  });

  it('of ambiguous-time name both offsets', () => {
    deepEqual(messages('- attack: 2025-10-26 02:30\n', 'ambiguous-time'), [
      '02:30 was twice on 2025-10-26 in Europe/Berlin: the clocks went back. It is read as the first; `+02:00` right after the time means the first, `+01:00` the second.',
    ]);
  });

  it('of wrong-month-file name the right one', () => {
    deepEqual(messages('- day: 2026-02-03\n', 'wrong-month-file', '2026/2026-03.migraine.yaml'), [
      '2026-02-03 stands in the file of 2026-03. Mend the date, or move the entry to `2026/2026-02.migraine.yaml`.',
    ]);
  });
});

describe('ambiguous-time', () => {
  const titles = (text: string) =>
    findingsOf(text, 'ambiguous-time').map((finding) =>
      waysOut(finding).map(({ title }) => /`(.*)`/.exec(spoken(title))?.[1]),
    );

  it('offers no time by which an attack would end before it starts', () => {
    const zone = '  zone: Europe/Berlin\n';
    deepEqual(titles(`- attack: 2025-10-26 02:40+01:00\n  end: 2025-10-26 02:50\n${zone}`), [['+01:00']]);
    deepEqual(titles(`- attack: 2025-10-26 02:40\n  end: 2025-10-26 02:50+02:00\n${zone}`), [['+02:00']]);
    deepEqual(titles('- attack: 2025-10-26 02:40\n  end: T02:50\n'), [
      ['+02:00', '+01:00'],
      ['+02:00', '+01:00'],
    ]);
  });

  it('offers both where the end is a date alone, and where it is the start', () => {
    deepEqual(titles('- attack: 2025-10-26 02:40\n  end: 2025-10-26\n'), [['+02:00', '+01:00']]);
    const zone = '  zone: Europe/Berlin\n';
    deepEqual(titles(`- attack: 2025-10-26 02:40+01:00\n  end: 2025-10-26 02:40\n${zone}`), [['+01:00']]);
    deepEqual(titles(`- attack: 2025-10-26 02:40\n  end: 2025-10-26 02:40+01:00\n${zone}`), [
      ['+02:00', '+01:00'],
    ]);
  });

  it('is not offered where another time would be read differently and cannot be written over', () => {
    deepEqual(titles('- attack: 2025-10-26 02:40\n  end: "\\x32025-10-26 09:00"\n'), [['+01:00']]);
  });

  it('has no form for an offset of seconds', () => {
    deepEqual(titles('- intake: 1911-03-10 23:55\n  drug: caffeine\n  zone: Europe/Paris\n'), [['+00:00']]);
  });

  it('offers no fix where a time is written in a way that is not known', () => {
    deepEqual(titles('- intake: "2025-10-26 \\x302:30"\n  drug: ibuprofen\n'), [[]]);
  });
});

describe('wrong-month-file', () => {
  const days = (count: number) =>
    Array.from(
      { length: count },
      (_, i) => `- day: 2026-0${1 + Math.floor(i / 25)}-${String(1 + (i % 25)).padStart(2, '0')}\n`,
    ).join('');

  it('moves up to thirty entries of a file, and leaves a file of the wrong name to be renamed', () => {
    const fixes = (count: number) =>
      findingsOf(days(count), 'wrong-month-file', '2025-03.migraine.yaml').map(
        (finding) => waysOut(finding).length,
      );
    deepEqual(fixes(30), Array(30).fill(1));
    deepEqual(fixes(31), Array(31).fill(0));
  });
});

describe('wrong-month-file, where the other file has to be mended first', () => {
  it('has no fix', () => {
    const journals = [
      { path: '2026-03.migraine.yaml', text: '- day: 2026-02-03\n' },
      { path: '2026-02.migraine.yaml', text: 'entries:\n  - day: 2026-02-01\n' },
    ];
    const found = checkDiary({ journals, profile: null }, { today: () => today });
    const [finding] = found.get('2026-03.migraine.yaml') ?? [];
    equal(finding?.code, 'wrong-month-file');
    deepEqual(waysOut(finding), []);
  });
});

describe('out-of-order', () => {
  it('leaves the inbox alone, and no other file', () => {
    const text = '- day: 2026-03-05\n- day: 2026-03-01\n';
    equal(findingsOf(text, 'out-of-order', 'phone/inbox.migraine.yml').length, 0);
    equal(findingsOf(text, 'out-of-order', 'no-inbox.migraine.yaml').length, 1);
  });

  it('says beside which entry in order each stands', () => {
    const days = (dates: string) => [...dates].map((day) => `- day: 2026-03-0${day}\n`).join('');
    const where = (dates: string) =>
      messages(days(dates), 'out-of-order').map((text) => text.replaceAll('2026-03-0', '').split('.')[0]);
    deepEqual(where('1273845'), ['7 stands above 3', '8 stands above 4']);
    deepEqual(where('2134'), ['1 stands below 2']);
    deepEqual(where('12351446'), ['5 stands above 4', '1 stands below 3']);
  });

  it('names the entries that have to move, where they stand, and sorts them by one fix', () => {
    const text = '- day: 2026-03-05\n- day: 2026-03-01\n- day: 2026-03-02\n- day: 2026-03-04\n';
    const found = findingsOf(text, 'out-of-order');
    deepEqual(
      found.map(({ message }) => spoken(message).split('.')[0]),
      ['2026-03-05 stands above 2026-03-01'],
    );
    const later = findingsOf(
      '- treatment: 2019\n  drug: a\n- treatment: 2018-05\n  drug: a\n',
      'out-of-order',
    );
    deepEqual(
      later.map(({ message }) => spoken(message).split('.')[0]),
      ['2018-05 stands below 2019-01-01'],
    );
  });

  it('has no fix where a mark of a conflict stands between entries', () => {
    const text = '- day: 2026-03-05\n<<<<<<< a\n- day: 2026-03-04\n=======\n>>>>>>> b\n- day: 2026-03-02\n';
    const [finding] = findingsOf(text, 'out-of-order');
    ok(finding);
    deepEqual(waysOut(finding), []);
  });
});

describe('in-the-future', () => {
  it('is an error, and for a note a hint; a zone is asked for where it can be tomorrow', () => {
    const said = (text: string) =>
      findingsOf(text, 'in-the-future').map(({ severity, message }) => [
        severity,
        /zone: Asia/.test(spoken(message)),
      ]);
    deepEqual(said('- day: 2026-03-21\n'), [['error', true]]);
    deepEqual(said('- day: 2026-03-22\n'), [['error', false]]);
    deepEqual(said('- day: 2026-03-22\n  zone: Asia/Tokyo\n'), [['error', false]]);
    deepEqual(said('- day: 2026-03-21\n  zone: Asia/Tokyo\n'), []);
    deepEqual(said('- note: 2026-03-21\n  text: Away.\n'), [['hint', true]]);
  });
});

describe('longer-than-72h', () => {
  it('says how long it lasted', () => {
    const said = (end: string) =>
      /lasts ([^,]*),/.exec(
        spoken(
          findingsOf(`- attack: 2026-03-02 06:40\n  end: ${end}\n`, 'longer-than-72h')[0]?.message ?? '',
        ),
      )?.[1];
    equal(said('2026-03-05 06:40'), undefined);
    equal(said('2026-03-05 06:41'), '72 h 1 min');
    equal(said('2026-03-05 07:40'), '73 h');
  });
});
