/** The notes of charts say by which rule, from when on and up to where is counted; and nothing that is for the report alone. */
import { doesNotMatch, equal, match } from 'node:assert/strict';
import { chartNamed, inputOf } from './drawn';
import { threeYears } from './sample-diaries';

const diary = threeYears();
const noteOf = (id: string, input = inputOf(diary)) => chartNamed(id).note(input);

describe('notes of charts', () => {
  it('say the rule, and from which date blocks are counted', () => {
    match(noteOf('headache-days'), /^Per block of 28 days, counted from March 6, 2023\. .*leiden\+type/);
    match(noteOf('before-since'), /leiden\+type/);
    match(noteOf('calendar'), /leiden\+type/);
  });

  it('say the days of each class in the last 30 days beside its line', () => {
    const input = inputOf(diary);
    const { overuse } = input.figures;
    if (!overuse) throw new RangeError('There are no figures of acute medicines.');
    const last30 = [
      { class: 'any' as const, days: 12, line: null },
      { class: 'triptan' as const, days: 11, line: 10 },
      { class: 'gepant' as const, days: 1, line: null },
      { class: 'opioid' as const, days: 0, line: 10 },
    ];
    const mixed = [{ month: '2026-01', days: 11, classes: ['triptan' as const, 'non-opioid' as const] }];
    const note = noteOf('acute-months', {
      ...input,
      figures: { ...input.figures, overuse: { ...overuse, last30, mixed } },
    });
    match(note, /In the 30 days to March 19, 2026: triptan on 11 days · ICHD-3 line 10; gepant on 1 day\.$/);
    doesNotMatch(note, /[Ss]everal classes/);
    const none = { ...input, figures: { ...input.figures, overuse: { ...overuse, last30: [] } } };
    equal(noteOf('acute-months', none).includes('30 days to'), false);
  });

  it('star what can be the attack’s own beginning, and say what the star is', () => {
    match(noteOf('factors'), /\* can be the attack’s own beginning/);
    doesNotMatch(noteOf('terms'), /\*/);
  });
});
