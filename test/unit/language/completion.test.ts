/** Suggestions at a cursor, `$0`, in journals and profiles, also in text that is half written. */
import assert from 'node:assert/strict';
import type { Part } from '../../../src/journal/phrase';
import { spoken } from '../../../src/journal/spoken';
import { complete } from '../../../src/language/completion';
import type { Completion } from '../../../src/language/suggestion';
import { contextOf, cursor } from './support';

/** As an English reader sees them. */
function found(marked: string, diary: string[] = [], isProfile = false) {
  return complete(...cursor(marked), contextOf(diary, isProfile)).map(inEnglish);
}

function inEnglish({ label, detail, explanation, filter, ...rest }: Completion) {
  const word = (part: Part | undefined) => (part === undefined ? undefined : spoken(part));
  return {
    ...rest,
    label: spoken(label),
    detail: word(detail),
    explanation: word(explanation),
    filter: word(filter),
  };
}

function labels(marked: string, isProfile = false): string[] {
  return found(marked, [], isProfile).map(({ label }) => label);
}

function offers(marked: string, ...expected: string[]): void {
  const all = labels(marked);
  for (const label of expected) assert.ok(all.includes(label), `${label} is not among ${all.join(' ')}`);
}

/** The first of them, in their order. */
function first(marked: string, diary: string[], count = 1): string[] {
  return found(marked, diary)
    .map(({ label }) => label)
    .slice(0, count);
}

describe('suggestions', () => {
  it('are the keys of the kind that are not there yet', () => {
    const found = labels('- attack: 2026-03-02 06:40\n  pain: 7\n  $0\n  side: left\n');
    for (const key of ['end', 'symptoms', 'doses', 'note']) assert.ok(found.includes(key), key);
    for (const key of ['attack', 'pain', 'side', 'drug', 'sleep']) assert.ok(!found.includes(key), key);
  });

  it('replace the word at the cursor, before and after it', () => {
    const [text, offset] = cursor('- day: 2026-03-02\n  sl$0ee: 7h\n');
    const found = complete(text, offset, contextOf())
      .map(inEnglish)
      .find(({ label }) => label === 'sleep');
    assert.deepEqual(found?.span, { start: 20, end: 24 });
    assert.equal(found?.text, 'sleep: ');
    assert.match(found?.explanation ?? '', /slept/);
  });

  it('are the fixed values of a key', () => {
    assert.deepEqual(labels('- attack: 2026-03-02\n  side: $0'), ['left', 'right', 'both', 'changing']);
    assert.deepEqual(labels('- attack: 2026-03-02\n  onset: wa$0'), ['waking']);
  });

  it('are the words of a list, in brackets, under dashes and alone', () => {
    offers('- attack: 2026-03-02\n  symptoms: $0', 'none', 'nausea');
    offers('- attack: 2026-03-02\n  symptoms: [nausea, $0]', 'photophobia');
    offers('- attack: 2026-03-02\n  symptoms:\n    - nausea\n    - $0', 'photophobia');
    offers('- attack: 2026-03-02\n  triggers: [$0', 'stress', 'long-drive');
    offers('- day: 2026-03-02\n  factors: [$0', 'skipped-meal', 'long-drive');
  });

  it('are what belongs into a dose, in brackets or on lines', () => {
    offers('- attack: 2026-03-02\n  doses:\n    - {drug: $0', 'sumatriptan', 'my-powder');
    offers('- attack: 2026-03-02\n  doses: [{drug: aspirin, $0}]', 'dose', 'at', 'pain-2h');
    offers('- attack: 2026-03-02\n  doses:\n    - drug: aspirin\n      $0', 'dose', 'relief');
    offers('- attack: 2026-03-02\n  doses:\n    - drug: aspirin\n      relief: $0', 'partial');
    const found = labels('- attack: 2026-03-02\n  doses:\n    - drug: aspirin\n    - $0');
    assert.ok(found.includes('drug') && !found.includes('end'), found.join(' '));
    assert.ok(!labels('- attack: 2026-03-02\n  doses:\n    - {drug: aspirin, $0}').includes('drug'));
  });

  it('are the kinds of aura in its maps', () => {
    offers('- attack: 2026-03-02\n  aura: [{kind: $0}]', 'visual', 'sensory');
    offers('- attack: 2026-03-02\n  aura: [{kind: visual, $0}]', 'lasted');
  });

  it('are none in text, comments and quotes, or outside entries', () => {
    for (const marked of [
      '- attack: 2026-03-02\n  note: I was $0',
      '- attack: 2026-03-02\n  note: |\n    pain $0',
      '- attack: 2026-03-02\n  # $0',
      '- attack: 2026-03-02\n  note: "$0',
      '$0',
      '- nokind: 1\n  $0',
    ]) {
      assert.deepEqual(labels(marked), [], marked);
    }
  });

  it('are the keys and words of a profile', () => {
    const top = labels('profile: 1\n$0\ntimezone: Europe/Berlin\n', true);
    assert.ok(top.includes('drugs') && top.includes('limits') && !top.includes('timezone'), top.join(' '));
    assert.deepEqual(labels('profile: 1\nmigraine-day: $0', true), ['leiden', 'strict', 'leiden+type']);
    assert.ok(labels('profile: 1\nlimits:\n  $0', true).includes('triptan'));
    assert.ok(labels('profile: 1\nseverity: {$0}', true).includes('unknown-term'));
    assert.ok(labels('profile: 1\nseverity:\n  unknown-term: $0', true).includes('ignore'));
    assert.ok(labels('profile: 1\ndrugs:\n  my-pill:\n    class: $0', true).includes('triptan'));
    assert.ok(labels('profile: 1\ndrugs: {my-pill: {$0}}', true).includes('contains'));
    assert.ok(labels('profile: 1\nterms:\n  $0', true).includes('triggers'));
  });
});

describe('suggestions of values', () => {
  it('leave out what the list has already', () => {
    const inBrackets = labels('- attack: 2026-03-02\n  symptoms: [nausea, $0, vomiting]');
    const underDashes = labels('- attack: 2026-03-02\n  symptoms:\n    - nausea\n    - $0\n    - vomiting\n');
    for (const all of [inBrackets, underDashes]) {
      assert.ok(all.includes('photophobia') && !all.includes('nausea') && !all.includes('vomiting'));
    }
  });

  it('are dates and times of now for the kind', () => {
    assert.deepEqual(labels('- attack: $0'), ['2026-03-10 08:15', '2026-03-10', '2026-03-09']);
    assert.deepEqual(labels('- day: $0'), ['2026-03-10', '2026-03-09']);
    assert.deepEqual(labels('- treatment: 2026-$0'), ['2026-03-10', '2026-03-09']);
    const [present] = found('- attack: 2026-03-$0');
    assert.deepEqual(present?.span, { start: 10, end: 18 });
    assert.equal(present?.detail, 'now');
    assert.match(present?.filter ?? '', /now/);
    assert.equal(found('- day: $0')[1]?.detail, 'yesterday · Monday');
  });

  it('are clocks from the start of the attack up to now', () => {
    assert.deepEqual(labels('- attack: 2026-03-10 06:00\n  end: $0'), ['T08:15', 'T08:00', 'unknown']);
    assert.deepEqual(labels('- attack: 2026-03-10 06:00\n  doses:\n    - {drug: aspirin, at: T$0}'), [
      'T08:15',
      'T06:00',
      'T06:30',
      'T07:00',
      'T08:00',
    ]);
    assert.equal(found('- attack: 2026-03-10 06:00\n  end: $0')[1]?.detail, '2 h after the start');
  });

  it('say the date with the time where the attack began a day ago or at no known time', () => {
    const late = labels('- attack: 2026-03-08 22:30\n  end: $0');
    assert.deepEqual(late.slice(0, 3), ['2026-03-10 08:15', 'T00:30', 'T02:30']);
    assert.deepEqual(labels('- attack: 2026-03-02\n  end: $0'), ['2026-03-10 08:15', 'unknown']);
    const abroad = labels('- attack: 2026-03-10 06:00+09:00\n  end: $0');
    assert.ok(abroad.includes('T08:00') && !abroad.includes('T08:15'), abroad.join(' '));
  });

  it('ask for the time in the zone of the entry', () => {
    const zones: (string | null)[] = [];
    const now = (zone: string | null) => {
      zones.push(zone);
      return '2026-03-10 08:15';
    };
    const context = { ...contextOf(), now };
    complete(...cursor('- intake: $0\n  zone: Asia/Tokyo\n'), context);
    complete(...cursor('- intake: $0\n  zone: Nowhere/Else\n'), context);
    assert.deepEqual(zones, ['Asia/Tokyo', null]);
  });
});

describe('suggestions out of habit', () => {
  const winter = Array.from(
    { length: 5 },
    (_, i) =>
      `- attack: 2025-01-1${i} 07:00\n  side: right\n  symptoms: [vomiting]\n  doses:\n    - {drug: Aspirin, dose: 500 mg}\n`,
  ).join('');
  const spring = [
    '- attack: 2026-03-01 07:00\n  symptoms: [nausea, fog]\n  doses:\n    - {drug: rizatriptan, dose: 5 mg}\n',
    '- attack: 2026-03-04 07:00\n  pain: 6\n  side: left\n  symptoms: [nausea]\n  doses:\n    - {drug: rizatriptan, dose: 10 mg, at: T07:10}\n',
    '- intake: 2026-03-05\n  drug: rizatriptan\n  dose: 5 mg\n  route: nasal\n',
    '- treatment: 2026-02-01\n  drug: topiramate\n  dose: 25 mg\n',
    '- day: 2026-03-06\n  tags: choir\n',
  ].join('');
  const diary = [winter, spring];

  it('put what was written lately before what was written often long ago', () => {
    assert.deepEqual(first('- attack: 2026-03-10\n  doses: [{drug: $0', diary, 2), [
      'rizatriptan',
      'Aspirin',
    ]);
    assert.deepEqual(first('- attack: 2026-03-10\n  side: $0', diary, 4), [
      'left',
      'right',
      'both',
      'changing',
    ]);
    assert.deepEqual(first('- attack: 2026-03-10\n  symptoms: [$0', diary, 4), [
      'none',
      'nausea',
      'fog',
      'vomiting',
    ]);
    assert.deepEqual(first('- treatment: 2026-03-10\n  drug: $0', diary), ['topiramate']);
    assert.deepEqual(first('- day: 2026-03-10\n  missed: $0', diary), ['topiramate']);
    assert.deepEqual(first('- day: 2026-03-10\n  tags: $0', diary), ['choir']);
    assert.deepEqual(first('- $0', diary, 2), ['- attack', '- day']);
  });

  it('offer a drug once, however it is spelt', () => {
    const all = found('- intake: 2026-03-10\n  drug: $0', diary).map(({ label }) => label);
    assert.equal(all.filter((label) => label.toLowerCase() === 'aspirin').length, 1);
  });

  it('put the keys first that are mostly written', () => {
    assert.deepEqual(first('- attack: 2026-03-10\n  $0', diary, 2), ['symptoms', 'doses']);
    assert.deepEqual(first('- attack: 2026-03-10\n  doses:\n    - {$0', diary, 2), ['drug', 'dose']);
  });

  it('are the amounts of the drug beside, as it was last taken the same way', () => {
    const amounts = found('- attack: 2026-03-10\n  doses:\n    - {drug: rizatriptan, dose: $0}', diary);
    assert.deepEqual(
      amounts.map(({ label, detail }) => [label, detail]),
      [
        ['10 mg', 'last taken 4 March'],
        ['5 mg', '1 March'],
      ],
    );
    assert.deepEqual(
      first('- intake: 2026-03-10\n  dose: $0\n  route: nasal\n  drug: "rizatriptan"', diary, 9),
      ['5 mg'],
    );
    assert.deepEqual(first('- treatment: 2026-03-10\n  drug: topiramate\n  dose: 2$0', diary, 9), ['25 mg']);
    assert.deepEqual(first('- intake: 2026-03-10\n  drug: my-powder\n  dose: $0', diary, 9), ['1 g']);
    assert.deepEqual(first('- intake: 2026-03-10\n  drug: never-heard-of\n  dose: $0', diary, 9), []);
    const [half] = found('- intake: 2026-03-10\n  drug: rizatriptan\n  dose: 10 m$0 # as ever\n', diary);
    assert.deepEqual(half?.span, { start: 49, end: 53 });
  });

  it('do not rise with dates that are still to come', () => {
    const planned = '- visit: 2199-01-01\n  with: Dr Late\n- visit: 2026-03-01\n  with: Dr Soon\n'.concat(
      '- visit: 2026-03-02\n  with: Dr Soon\n',
    );
    assert.deepEqual(first('- visit: 2026-03-10\n  with: $0', [planned], 2), ['Dr Soon', 'Dr Late']);
  });

  it('tell the year of what is not of this one, and check-ins by their figures', () => {
    const old = '- attack: 2025-05-02 08:00\n  pain: 3\n  doses: {drug: naproxen, dose: 500 mg}\n';
    const day = (date: string, missed: string) =>
      `- day: ${date}\n  headache: 2\n  sleep: 7h\n  missed: ${missed}\n`;
    const lines = found('- $0', [old + day('2026-03-01', 'baclofen') + day('2026-03-02', 'none')])
      .filter(({ sort }) => sort === 'template')
      .map(({ label, detail }) => [label, detail]);
    assert.deepEqual(lines, [
      ['- day as on 2 March', 'headache 2, sleep 7h'],
      ['- attack as on 2 May 2025', 'pain 3, naproxen'],
    ]);
    const [amount] = found('- intake: 2026-03-10\n  drug: naproxen\n  dose: $0', [old]);
    assert.equal(amount?.detail, 'last taken 2 May 2025');
  });

  it('are whole entries like the last of their sort, with places to write over', () => {
    const templates = found('- $0', diary).filter(({ sort }) => sort === 'template');
    const attacks = templates.filter(({ label }) => label.startsWith('- attack') && label.includes('as on'));
    assert.deepEqual(
      attacks.map(({ label, detail }) => [label, detail]),
      [
        ['- attack as on 4 March', 'pain 6, rizatriptan'],
        ['- attack as on 14 January 2025', 'Aspirin'],
      ],
    );
    assert.equal(
      attacks[0]?.text.replaceAll('$', '€'),
      [
        '- attack: €{1:2026-03-10 08:15}',
        '  pain: €{2:6}',
        '  side: €{3:left}',
        '  symptoms: €{4:[nausea]}',
        '  doses:',
        '    - {drug: €{5:rizatriptan}, dose: €{6:10 mg}}',
        '€0',
      ].join('\n'),
    );
    assert.deepEqual(found('- at$0', diary)[0]?.span, { start: 0, end: 4 });
    const [typed] = found('att$0', diary);
    assert.ok(typed?.text.startsWith('- attack: ') && typed.label === '- attack as on 4 March');
    assert.deepEqual(typed?.span, { start: 0, end: 3 });
  });

  it('keep what would end a place or a list', () => {
    const odd =
      '- intake: 2026-03-01\n  drug: a$b}c\\d\n- attack: 2026-03-02\n  doses:\n    - drug: pill, big\n      dose: 1 g\n';
    const texts = found('- $0', [odd]).flatMap(({ sort, text }) =>
      sort === 'template' ? [text.replaceAll('$', '€')] : [],
    );
    assert.ok(
      texts.some((text) => text.includes('drug: €{2:a\\€b\\}c\\\\d}')),
      texts.join('\n'),
    );
    assert.ok(
      texts.some((text) => text.includes("{drug: €{2:'pill, big'}, dose: €{3:1 g}}")),
      texts.join('\n'),
    );
  });

  it('start entries in the first column only', () => {
    for (const marked of [
      '- attack: 2026-03-02\n  $0',
      '- attack: 2026-03-02\n  no$0',
      '  att$0',
      '-$0',
      '# att$0',
    ]) {
      assert.ok(
        found(marked, diary).every(({ sort }) => sort === 'key' || sort === 'value'),
        marked,
      );
    }
  });

  it('begin an entry where the first column is empty, below an entry too, and are no keys there', () => {
    const sorts = new Set(found('- visit: 2026-03-02\n$0', diary).map(({ sort }) => sort));
    assert.deepEqual([...sorts], ['template']);
    assert.ok(found('- visit: 2026-03-02\n  $0', diary).some(({ sort }) => sort === 'key'));
  });
});
