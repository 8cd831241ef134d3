/** Dates, times and lengths as one reader is shown them. */
import { equal } from 'node:assert/strict';
import { shownLocale, shownWords } from '../../../src/journal/shown-words';
import { english } from '../../../src/journal/translate';

const narrow = (text: string) => text.replaceAll(/[\u202f\u00a0]/g, ' ');

describe('what is shown', () => {
  it('follows the place in its dates and in twelve or twenty-four hours', () => {
    const moment = { date: '2026-05-14', time: '18:05' };
    equal(narrow(shownWords('en-US', english).moment(moment)), 'May 14, 2026, 6:05 PM');
    equal(shownWords('en-GB', english).moment(moment), '14 May 2026, 18:05');
    equal(shownWords('de', english).moment(moment), '14. Mai 2026, 18:05');
    equal(shownWords('de', english).moment({ date: '2026-05-14' }), '14. Mai 2026');
    equal(shownWords('en-GB', english).day('2026-05-14'), '14 May');
  });

  it('leaves out what goes without saying', () => {
    const words = shownWords('en-GB', english);
    const at = { date: '2026-05-14', time: '18:05' };
    equal(words.near(at, '2026-05-14'), '18:05');
    equal(words.near(at, '2026-05-15'), '14 May, 18:05');
    equal(words.near(at, '2027-05-14'), '14 May 2026, 18:05');
    equal(words.near({ date: '2026-05-14' }, '2026-05-14'), '14 May');
  });

  it('keeps the calendar in which the diary is written', () => {
    equal(narrow(shownWords('th-TH-u-nu-latn', english).date('2026-05-14')).includes('2026'), true);
  });

  for (const [minutes, text] of [
    [0, '0 min'],
    [59.9, '59 min'],
    [60, '1 h'],
    [200, '3 h 20'],
    [125, '2 h 05'],
    [47 * 60, '47 h'],
    [48 * 60, '2 d'],
    [51 * 60 + 10, '2 d 3 h'],
    [-5, '0 min'],
  ] as const) {
    it(`tells ${minutes} minutes as ${text}`, () => {
      equal(shownWords('en', english).length(minutes), text);
    });
  }
});

describe('the place', () => {
  it('is told by the machine where it speaks the language of the editor', () => {
    equal(shownLocale('en', 'en-GB'), 'en-GB');
    equal(shownLocale('de', 'de-AT'), 'de-AT');
    equal(shownLocale('de', 'en-US'), 'de');
    equal(shownLocale('pt-br', 'pt-PT'), 'pt-br');
  });
});
