/** The criteria of ICHD-3 for single attacks: met, not met, or not to be told by what was recorded. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { type Criteria, criteriaOf } from '../../../src/trends/criteria';
import { ofKind } from '../../../src/trends/source';
import { runs } from '../helpers/runs';
import { contentFrom, entry } from './support/figures';
import { someEntries } from './support/random-entries';

const full = { side: 'left', quality: 'pulsating', pain: 7, activity: 'worse', symptoms: 'nausea' };

function criteria(keys: Record<string, string | number>, zone: string | null = null): Criteria {
  const text = entry({ attack: '2026-03-02 08:00', ...keys });
  const content = contentFrom(text);
  deepEqual(content.leftOut, [], text);
  const [attack] = ofKind(content, 'attack');
  ok(attack);
  return criteriaOf(attack.entry, zone);
}

type Keys = Record<string, string | number>;
type Tri = boolean | null;

describe('criteria of migraine without aura (ICHD-3 1.1)', () => {
  it('are told one by one and together', () => {
    deepEqual(criteria({ ...full, end: 'T20:00', symptoms: '[nausea, photophobia]' }).withoutAura, {
      duration: true,
      oneSided: true,
      pulsating: true,
      moderateOrSevere: true,
      activity: true,
      painFeatures: true,
      nauseaOrVomiting: true,
      photophobiaAndPhonophobia: false,
      companions: true,
      met: true,
    });
  });

  it('cannot be told of a bad night in three lines', () => {
    const { withoutAura, withAura } = criteria({ end: '2026-03-02 20:00', pain: 8 });
    deepEqual([withoutAura.met, withoutAura.painFeatures, withoutAura.companions], [null, null, null]);
    deepEqual([withoutAura.duration, withoutAura.moderateOrSevere, withAura.met], [true, true, null]);
  });

  const durations: [what: string, keys: Keys, duration: Tri][] = [
    ['four hours', { end: 'T12:00' }, true],
    ['a minute less', { end: 'T11:59' }, false],
    ['72 hours', { end: '2026-03-05 08:00' }, true],
    ['a minute more', { end: '2026-03-05 08:01' }, false],
    ['no end', {}, null],
    ['an end not known', { end: 'unknown' }, null],
    ['dates alone, of one day', { attack: '2026-03-02', end: '2026-03-02' }, null],
    ['dates alone, of two to three days', { attack: '2026-03-02', end: '2026-03-04' }, true],
    ['dates alone, of six days', { attack: '2026-03-02', end: '2026-03-07' }, false],
    ['short after a medicine', { end: 'T10:00', doses: '[{drug: sumatriptan}]' }, null],
    [
      'short after one that did nothing',
      { end: 'T10:00', doses: '[{drug: sumatriptan, relief: none}]' },
      false,
    ],
    ['short with a cold pack', { end: 'T10:00', doses: '[{therapy: cold}]' }, false],
    ['short from waking on', { end: 'T10:00', onset: 'waking' }, null],
    ['long from waking on', { end: 'T13:00', onset: 'waking' }, true],
    ['long with a medicine', { end: 'T13:00', doses: '[{drug: sumatriptan}]' }, true],
    ['over 72 hours with a medicine', { end: '2026-03-06', doses: '[{drug: sumatriptan}]' }, false],
  ];
  for (const [what, keys, duration] of durations) {
    it(`duration: ${what}`, () => {
      const { withoutAura } = criteria({ ...full, ...keys });
      deepEqual([withoutAura.duration, withoutAura.met], [duration, duration]);
    });
  }

  it('measures by the clock of the zone: a night in which it was put forward is an hour shorter', () => {
    const keys = { ...full, attack: '2026-03-29 00:30', end: '2026-03-29 05:00' };
    equal(criteria(keys, 'Europe/Berlin').withoutAura.duration, false);
    equal(criteria(keys, null).withoutAura.duration, true);
  });

  const sums: [what: string, keys: Keys, met: Tri][] = [
    ['two features of the pain and one companion', { side: 'right', pain: 5, symptoms: 'vomiting' }, true],
    [
      'one feature of the pain',
      { pain: 5, side: 'both', quality: 'dull', activity: 'unaffected', symptoms: 'nausea' },
      false,
    ],
    ['one feature, the others not recorded', { pain: 5, symptoms: 'nausea' }, null],
    ['light alone', { side: 'left', pain: 5, symptoms: 'photophobia' }, false],
    ['light and sound', { side: 'left', pain: 5, symptoms: '[photophobia, phonophobia]' }, true],
    ['symptoms not recorded', { side: 'left', pain: 5 }, null],
    ['an aura without headache', { ...full, type: 'aura-only' }, false],
    ['no pain', { ...full, pain: 0 }, false],
  ];
  for (const [what, keys, met] of sums) {
    it(`together: ${what}`, () => equal(criteria({ end: 'T20:00', ...keys }).withoutAura.met, met));
  }
});

describe('criteria of migraine with aura (ICHD-3 1.2)', () => {
  const aura = (...auras: string[]): Keys => ({ aura: `[${auras.join(', ')}]` });
  const of = (keys: Keys, name: keyof Criteria['withAura']) => criteria(keys).withAura[name];

  it('are told one by one and together', () => {
    const keys = aura(
      '{kind: visual, start: 2026-03-02 07:00, lasted: 25m, side: left}',
      '{kind: sensory, start: 2026-03-02 07:20, lasted: 30m, side: both}',
    );
    deepEqual(criteria(keys).withAura, {
      aura: true,
      spreads: null,
      inSuccession: true,
      lasted: true,
      oneSided: true,
      positive: null,
      headache: true,
      features: true,
      met: true,
    });
  });

  const rows: [what: string, keys: Keys, name: keyof Criteria['withAura'], answer: Tri][] = [
    ['not recorded', {}, 'aura', null],
    ['none', { aura: 'none' }, 'aura', false],
    ['a kind of the six', { aura: 'visual' }, 'aura', true],
    ['another word', { aura: 'dizzy-spell' }, 'aura', null],
    ['the type alone', { type: 'aura-only' }, 'aura', true],
    ['too short to spread', aura('{kind: visual, lasted: 4m}'), 'spreads', false],
    ['long enough to spread', aura('{kind: visual, lasted: 5m}'), 'spreads', null],
    ['one alone', { aura: 'visual' }, 'inSuccession', false],
    ['two without starts', { aura: '[visual, sensory]' }, 'inSuccession', null],
    [
      'two at once',
      aura('{kind: visual, start: T08:10}', '{kind: speech, start: T08:10}'),
      'inSuccession',
      false,
    ],
    [
      'two apart',
      aura('{kind: visual, start: T08:10}', '{kind: speech, start: T08:30}', '{kind: motor}'),
      'inSuccession',
      true,
    ],
    ['five minutes', aura('{kind: visual, lasted: 5m}'), 'lasted', true],
    ['an hour', aura('{kind: visual, lasted: 1h}'), 'lasted', true],
    ['more', aura('{kind: visual, lasted: 61m}'), 'lasted', false],
    ['three days of weakness', aura('{kind: motor, lasted: 72h}'), 'lasted', true],
    [
      'one of two too long',
      aura('{kind: visual, lasted: 5m}', '{kind: speech, lasted: 2h}'),
      'lasted',
      false,
    ],
    ['one of two not said', aura('{kind: visual, lasted: 5m}', '{kind: speech}'), 'lasted', null],
    [
      'one of two one-sided',
      aura('{kind: visual, side: both}', '{kind: speech, side: left}'),
      'oneSided',
      true,
    ],
    ['both sides', aura('{kind: visual, side: both}'), 'oneSided', false],
    ['side not said', { aura: 'visual' }, 'oneSided', null],
    ['with the headache', { aura: 'visual' }, 'headache', true],
    ['after its start', aura('{kind: visual, start: T09:00}'), 'headache', true],
    ['an hour before', aura('{kind: visual, start: 2026-03-02 07:00}'), 'headache', true],
    ['longer before, perhaps lasting', aura('{kind: visual, start: 2026-03-02 06:30}'), 'headache', null],
    ['ended an hour before', aura('{kind: visual, start: 2026-03-02 06:30, lasted: 30m}'), 'headache', true],
    ['ended earlier', aura('{kind: visual, start: 2026-03-02 06:30, lasted: 29m}'), 'headache', false],
    ['without headache', { aura: 'visual', type: 'aura-only' }, 'headache', false],
    ['without headache or a word on the aura', { type: 'aura-only' }, 'headache', false],
    ['no aura', { aura: 'none' }, 'headache', false],
    ['no aura', { aura: 'none' }, 'met', false],
    ['three of the six', aura('{kind: visual, lasted: 20m, side: left}'), 'met', true],
    ['two, two open', aura('{kind: visual, lasted: 20m, side: both}'), 'met', null],
    ['two at most', { ...aura('{kind: visual, lasted: 2m, side: both}'), type: 'aura-only' }, 'met', false],
  ];
  for (const [what, keys, name, answer] of rows) {
    it(`${name}: ${what}`, () => equal(of(keys, name), answer));
  }
});

describe('criteria of any attack', () => {
  it('are met together only where no single one of them speaks against it', () => {
    fc.assert(
      fc.property(someEntries, (entries) => {
        for (const { entry: attack } of ofKind(contentFrom(entries.join('')), 'attack')) {
          const { withoutAura, withAura } = criteriaOf(attack, 'Europe/Berlin');
          const { duration, painFeatures, companions } = withoutAura;
          const parts = [duration, painFeatures, companions];
          if (withoutAura.met) ok(parts.every((part) => part === true));
          if (withoutAura.met === null) ok(parts.every((part) => part !== false));
          if (withAura.met) ok(withAura.aura && withAura.features);
        }
      }),
      runs(100),
    );
  });
});
