/** Scalars that are words or small numbers. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  choiceReader,
  nameKey,
  readName,
  readPain,
  readPainOrAsleep,
  readTerm,
  readText,
  readTotal,
  readZoneName,
  wholeReader,
} from '../../../../src/journal/scalars/words';
import { runs } from '../../helpers/runs';
import { mends, reads, refuses } from '../../helpers/scalars';

describe('pain', () => {
  reads(readPain, {
    '0': 0,
    '7': 7,
    '10': 10,
    none: 'none',
    mild: 'mild',
    moderate: 'moderate',
    severe: 'severe',
  });
  mends(readPain, {
    '7/10': '7',
    '10 / 10': '10',
    Severe: 'severe',
    modrate: 'moderate',
    sever: 'severe',
    nine: '9',
    One: '1',
    ten: '10',
  });
  refuses(readPain, ['11', '-1', '6.5', '07', '7-8', '8/100', 'bad', 'asleep', '', 'very severe indeed']);
});

describe('pain two hours later', () => {
  reads(readPainOrAsleep, { '0': 0, '2': 2, asleep: 'asleep', mild: 'mild' });
  mends(readPainOrAsleep, { sleep: 'asleep', Asleep: 'asleep', '2/10': '2', none2: 'none' });
  refuses(readPainOrAsleep, ['11', 'over', '']);
});

describe('a choice', () => {
  const side = choiceReader(['left', 'right', 'both', 'changing']);
  reads(side, { left: 'left', changing: 'changing' });
  mends(side, { Left: 'left', rigth: 'right', boht: 'both' });
  refuses(side, ['', 'l', 'top', 'constructor', '__proto__']);

  const activity = choiceReader(['worse', 'avoided', 'unaffected']);
  refuses(activity, ['affected']);
  mends(activity, { unafected: 'unaffected', avoidd: 'avoided' });
});

describe('a term', () => {
  reads(readTerm, {
    nausea: 'nausea',
    'stiff-neck': 'stiff-neck',
    übelkeit: 'übelkeit',
    'u\u0308belkeit': 'übelkeit',
    тошнота: 'тошнота',
    頭痛: '頭痛',
    b12: 'b12',
    '7': '7',
    none: 'none',
  });
  mends(readTerm, {
    Nausea: 'nausea',
    'stiff neck': 'stiff-neck',
    stiff_neck: 'stiff-neck',
    'Stiff  Neck': 'stiff-neck',
    ' nausea ': 'nausea',
    'nau\u200bsea': 'nausea',
    '\u200enausea\u200e': 'nausea',
  });
  refuses(readTerm, ['', ' ', '-', 'a-', '-a', 'a--b', 'nausea!', 'a/b', '\u200b', '😖', 'wine, red']);
});

describe('a name', () => {
  reads(readName, {
    sumatriptan: 'sumatriptan',
    'Coenzyme Q10': 'Coenzyme Q10',
    ' ibuprofen ': 'ibuprofen',
    'mu\u0308sli': 'müsli',
    '5': '5',
  });
  refuses(readName, ['', ' ', '—', '\u200b', 'a'.repeat(101)]);

  const spellings: [string, string][] = [
    ['Sumatriptan', 'sumatriptan'],
    ['SUMATRIPTAN', 'sumatriptan'],
    ['suma\u200btriptan', 'sumatriptan'],
    ['suma\u00adtriptan', 'sumatriptan'],
    ['ｓumatriptan', 'sumatriptan'],
    ['mefenamic acid', 'mefenamic-acid'],
    ['mefenamic_acid', 'mefenamic-acid'],
    ['mefenamic‑acid', 'mefenamic-acid'],
    ['mefenamic  acid', 'mefenamic-acid'],
    ['u\u0308x', 'üx'],
    ['u\u200b\u0308x', 'üx'],
    ['suma\ufe0ftrip\u034ftan', 'sumatriptan'],
    ['suma\u3164triptan', 'sumatriptan'],
  ];
  for (const [name, key] of spellings) {
    it(`${JSON.stringify(name)} is ${key}`, () => assert.equal(nameKey(name), key));
  }
  it('does not make one drug of two', () => assert.notEqual(nameKey('sumatriptan'), nameKey('zolmitriptan')));
});

describe('numbers and the rest', () => {
  reads(wholeReader(1, 24), { '1': 1, '24': 24, '07': 7 });
  refuses(wholeReader(1, 24), ['0', '25', '-1', '1.5', '1e1', '', 'one', '9999999']);
  reads(readTotal, { '0': 0, '62': 62, '62.5': 62.5 });
  refuses(readTotal, ['-1', '62,5', '1e3', '', 'high', '62 points']);
  reads(readText, { '': '', 'Lay down.': 'Lay down.', '7': '7' });
  reads(readZoneName, {
    'Europe/Berlin': 'Europe/Berlin',
    'America/Argentina/Buenos_Aires': 'America/Argentina/Buenos_Aires',
    UTC: 'UTC',
    'Etc/GMT+5': 'Etc/GMT+5',
    '+09:00': '+09:00',
    '-03:30': '-03:30',
  });
  refuses(readZoneName, ['', '+9', 'Europe/', '/Berlin', 'Europe Berlin', '../etc', 'GMT 1']);
});

describe('any text', () => {
  it('that reads as a term reads as the same term again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 12 }), (text) => {
        const term = readTerm(text);
        if (typeof term === 'string') assert.equal(readTerm(term), term);
      }),
      runs(300),
    );
  });

  it('has one key as a name, however often it is taken', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 12 }), (text) => {
        assert.equal(nameKey(nameKey(text)), nameKey(text));
      }),
      runs(1_000),
    );
  });
});
