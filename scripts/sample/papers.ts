/** The diary's files beside the months: the profile, the inbox, and what git leaves alone. */
import { months } from './months';
import type { Piece } from './piece';

const profile = (drugs: string[], rest: string[]) =>
  [
    '# Settings of this diary, agreed on at the kitchen table.',
    'profile: 1',
    'timezone: Europe/Berlin',
    'drugs:',
    ...drugs.map((line) => `  ${line}`),
    ...rest,
    'migraine-day: leiden+type',
  ].join('\n');

const sumatriptan = 'sumatriptan: {class: triptan, usual: 50 mg}';
const rizatriptan = 'rizatriptan: {class: triptan, usual: 10 mg}';
const plain = [
  'naproxen: {class: non-opioid, usual: 500 mg}',
  'ibuprofen: {class: non-opioid, usual: 400 mg}',
  'metoclopramide: {class: antiemetic, usual: 10 mg}',
  '# from the corner pharmacy, three things in one',
  'headache-powder: {class: combination, contains: [paracetamol, aspirin, caffeine]}',
];
const terms = [
  'terms:',
  '  factors: [choir]',
  '  symptoms: [tingling, word-finding, poor-concentration, drooping-eyelid]',
];
const limits = ['limits:                # signed by both of us, February 2024', '  triptan: 9 per 30d'];

const profilePiece: Piece = {
  path: 'profile.migraine.yaml',
  order: '',
  gap: false,
  wordings: [
    { written: '2023-05-02 19:50', text: profile([sumatriptan, ...plain], []), message: 'a diary' },
    { written: '2023-06-18 11:10', text: profile([sumatriptan, ...plain], terms) },
    {
      written: '2024-02-15 21:05',
      text: profile([sumatriptan, rizatriptan, ...plain], [...limits, ...terms]),
    },
  ],
};

/** What lies in the inbox at the end. */
export const inboxEntries: readonly string[] = [
  '- {attack: 2026-04-28 16:40, pain: 4, side: left}',
  '- {intake: 2026-04-28 18:05, drug: ibuprofen, dose: 400 mg}',
];

const inboxHead = '# Typed on the phone, to be filed into the months.';

const inboxPiece: Piece = {
  path: 'inbox.migraine.yaml',
  order: '',
  gap: false,
  wordings: [
    { written: '2025-11-09 18:20', text: inboxHead, message: 'an inbox for the phone' },
    {
      written: '2025-11-22 18:40',
      text: `${inboxHead}\n- {attack: 2025-11-22 18:30, pain: 4, side: left}`,
      message: 'inbox: from the phone',
    },
    { written: '2025-11-23 10:10', text: inboxHead, message: 'journal: file the inbox' },
    {
      written: '2026-04-28 18:20',
      text: [inboxHead, ...inboxEntries].join('\n'),
    },
  ],
};

const ignorePiece: Piece = {
  path: '.gitignore',
  order: '',
  gap: false,
  wordings: [
    {
      written: '2023-05-02 19:50',
      text: '# printed reports and tables, made anew when needed\nexport/',
      message: 'a diary',
    },
  ],
};

const heads: Piece[] = months.flatMap(({ month, head }) =>
  head === undefined
    ? []
    : [
        {
          path: `${month.slice(0, 4)}/${month}.migraine.yaml`,
          order: '',
          gap: false,
          wordings: [{ written: `${month}-01 12:00`, text: `# ${head}\n` }],
        },
      ],
);

export const papers: Piece[] = [profilePiece, inboxPiece, ignorePiece, ...heads];
