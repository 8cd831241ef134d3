/** The diaries that have a golden picture. */
import type { Figures } from '../../../src/trends/figure-types';
import type { Treatment } from '../../../src/trends/types';
import { type Diary, diaryFrom, type Told } from './diaries';
import { baclofenSaid, counted, happened, inventedFigures, inventedMonths } from './invented-figures';

/** One line for each block: headache, migraine, cannot tell, clear, triptan, non-opioid, combination. */
const threeYearsTold = `
  19 8 2 6 5 7 0 | 20 9 1 8 6 6 0 | 18 9 1 7 7 5 0 | 21 11 0 5 8 6 2 | 17 8 3 3 7 5 2 | 12 6 2 0 4 4 1
  0 0 0 0 0 0 0 | 4 2 1 1 1 1 0 | 18 9 1 8 8 6 0 | 20 11 2 8 9 7 0 | 19 10 1 9 9 5 0 | 22 12 0 6 11 8 0
  23 14 1 5 14 8 0 | 24 15 0 4 16 6 0 | 22 12 1 6 12 7 0 | 20 11 1 7 9 5 0 | 19 10 2 8 8 5 0 | 18 9 0 10 8 5 0
  19 9 1 9 7 6 0 | 17 9 1 9 7 5 0 | 18 10 0 8 8 4 0 | 19 9 2 7 7 6 0 | 16 8 1 4 6 4 0 | 18 9 1 10 8 5 0
  17 8 0 11 7 4 0 | 19 10 1 9 8 5 0 | 18 9 1 9 7 6 0 | 18 8 2 8 7 5 0 | 17 9 0 11 8 4 0 | 16 8 1 10 6 5 0
  17 9 0 10 7 4 0 | 18 9 1 10 7 5 0 | 19 9 0 9 8 4 0 | 18 10 1 10 8 5 0 | 17 9 0 11 7 4 0 | 13 7 1 14 5 3 0
  11 5 0 16 4 3 0 | 9 4 1 18 3 2 0 | 8 4 0 19 3 2 0`;

function toldIn(lines: string): Told[] {
  return lines.split(/[|\n]/).flatMap((text) => {
    if (text.trim() === '') return [];
    const [headache, migraine, unclear, clear, triptan, nonOpioid, combination] = text
      .trim()
      .split(' ')
      .map(Number);
    const any = Math.min(28, (triptan ?? 0) + (nonOpioid ?? 0) + (combination ?? 0));
    const acute = { any, triptan: triptan ?? 0, 'non-opioid': nonOpioid ?? 0, combination: combination ?? 0 };
    return [
      { headache: headache ?? 0, migraine: migraine ?? 0, unclear: unclear ?? 0, clear: clear ?? 0, acute },
    ];
  });
}

const daily = (from: string, to: string | null, perDay: string | null) => ({ from, to, perDay });

export const eightTreatments: Treatment[] = [
  {
    drug: 'propranolol',
    steps: [daily('2021-01-01', '2021-06-30', '80 mg')],
  },
  {
    drug: 'magnesium',
    steps: [daily('2023-01-10', '2024-02-01', '600 mg')],
  },
  {
    drug: 'topiramate',
    steps: [
      daily('2023-04-03', '2023-04-16', '25 mg'),
      daily('2023-04-17', '2023-04-30', '50 mg'),
      daily('2023-05-01', '2023-08-20', '100 mg'),
      daily('2023-08-21', '2023-09-03', '50 mg'),
    ],
  },
  {
    drug: 'amitriptyline',
    steps: [daily('2023-11-06', '2023-12-03', '10 mg'), daily('2023-12-04', '2024-06-15', '25 mg')],
  },
  {
    drug: 'onabotulinumtoxin-a',
    steps: [{ ...daily('2024-07-01', null, null), every: '12w' }],
  },
  { therapy: 'acupuncture', steps: [daily('2024-09-10', '2025-01-20', null)] },
  {
    drug: 'candesartan',
    steps: [daily('2025-02-01', '2025-02-28', '4 mg'), daily('2025-03-01', '2025-09-14', '8 mg')],
  },
  { drug: 'riboflavin', steps: [daily('2025-05-01', null, '2 tablets')] },
  {
    drug: 'baclofen',
    steps: [
      daily('2025-10-10', '2025-10-23', '15 mg'),
      daily('2025-10-24', '2025-11-20', '20 mg'),
      daily('2025-11-21', null, '30 mg'),
    ],
  },
];

const zeros = (count: number) => Array.from({ length: count }, () => 0);
const noOnsets: Figures['onset'] = {
  hours: zeros(24),
  weekdayHours: zeros(7).map(() => zeros(24)),
  weekdays: zeros(7),
  waking: 0,
  unknown: 0,
  entries: { weekdayHours: zeros(7).map(() => zeros(24).map(() => [])), waking: [], unknown: [] },
};

/** The diary with figures that fit it. */
function figured(diary: Diary, more: Partial<Figures> = {}): Diary {
  const none: Partial<Figures> = {
    ...{ series: [], treatments: [], sideEffects: [], visits: [], notes: [], responses: [], terms: [] },
    factors: { lag: 1, tested: 0, rows: [] },
    onset: noOnsets,
  };
  const figures = { ...none, ...inventedFigures(diary.trends), ...more };
  return { ...diary, trends: { ...diary.trends, months: inventedMonths(figures.calendar ?? []) }, figures };
}

export function threeYears(): Diary {
  const current: Told = {
    days: 18,
    headache: 4,
    migraine: 2,
    unclear: 1,
    clear: 12,
    acute: { any: 2, triptan: 2, 'non-opioid': 1 },
  };
  const diary = diaryFrom('2023-03-06', [...toldIn(threeYearsTold), current], eightTreatments);
  diary.trends.leftOut = [
    { file: '2025/2025-07.migraine.yaml', line: 41, key: null, code: 'yaml-syntax' },
    { file: '2026/2026-02.migraine.yaml', line: 12, key: 'pain', code: 'wrong-pain' },
  ];
  return { ...figured(diary, { ...counted, ...happened }), compared: baclofenSaid() };
}

/** Six blocks with a little of everything. */
export function halfYear(): Diary {
  const all = toldIn(threeYearsTold);
  const acute = { gepant: 3 };
  const told = [...all.slice(4, 9), { ...all[9], acute: { ...all[9]?.acute, ...acute } }];
  return {
    ...figured(diaryFrom('2025-10-06', told, eightTreatments), { ...counted, ...happened }),
    compared: baclofenSaid(),
  };
}

export function oneEntry(): Diary {
  return figured(
    diaryFrom('2026-03-02', [{ days: 1, headache: 1, migraine: 1, acute: { any: 1, triptan: 1 } }]),
  );
}

export function allUnknown(): Diary {
  return figured(diaryFrom('2026-01-05', [{}, {}, { days: 9 }]));
}

/** Twenty years whose counts go up and down by a fixed rule. */
export function twentyYears(): Diary {
  const told = Array.from({ length: 260 }, (_, index): Told => {
    const headache = 6 + ((index * 7) % 11) + (index % 40 > 30 ? 6 : 0);
    const unknown = index % 13 === 0 ? 28 - headache : index % 5;
    const triptan = Math.floor(headache / 2);
    return {
      headache,
      migraine: Math.floor(headache * 0.6),
      unclear: index % 3,
      clear: Math.max(0, 28 - headache - unknown),
      acute: { any: triptan + (index % 4), triptan, 'non-opioid': index % 4 },
    };
  });
  const steps = Array.from({ length: 20 }, (_, index) =>
    daily(`${2006 + index}-02-01`, `${2007 + index}-01-31`, `${20 + ((index * 30) % 100)} mg`),
  );
  return figured(diaryFrom('2006-01-02', told, [{ drug: 'propranolol', steps }, ...eightTreatments]), {
    ...counted,
    ...happened,
  });
}

/** The shape of a diary of which nothing can be drawn. */
export function emptyDiary(): Diary {
  return figured(diaryFrom('2026-03-02', []));
}
