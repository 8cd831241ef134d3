/** The class each drug counts in: the table, spellings, mixtures, and a diary's own drugs. */
import assert from 'node:assert/strict';
import type { DrugClass } from '../../../src/journal/drug-classes';
import { classesOf, drugKey, knownDrugs, type OwnDrug } from '../../../src/journal/drugs';
import { readProfile } from '../../../src/journal/profile';
import { nameKey } from '../../../src/journal/scalars/words';

const table = {
  triptan: [
    'sumatriptan',
    'naratriptan',
    'zolmitriptan',
    'rizatriptan',
    'almotriptan',
    'eletriptan',
    'frovatriptan',
  ],
  ditan: ['lasmiditan'],
  gepant: ['ubrogepant', 'rimegepant', 'zavegepant', 'atogepant'],
  ergot: ['dihydroergotamine', 'ergotamine', 'DHE'],
  'non-opioid': [
    ...['paracetamol', 'acetaminophen', 'aspirin', 'acetylsalicylic acid', 'ASA', 'metamizole', 'metamizol'],
    ...['phenazone', 'ibuprofen', 'naproxen', 'ketoprofen', 'flurbiprofen', 'dexketoprofen', 'diclofenac'],
    ...['indometacin', 'indomethacin', 'ketorolac', 'mefenamic acid', 'tolfenamic acid', 'celecoxib'],
    ...['etoricoxib', 'meloxicam'],
  ],
  opioid: ['morphine', 'oxycodone', 'tramadol', 'tapentadol', 'butorphanol', 'codeine', 'hydrocodone'],
  antiemetic: ['metoclopramide', 'domperidone', 'prochlorperazine', 'ondansetron', 'promethazine'],
  other: ['oxygen', 'caffeine', 'lidocaine', 'bupivacaine', 'prednisone', 'dexamethasone'],
  preventive: [
    ...[
      'propranolol',
      'metoprolol',
      'timolol',
      'nadolol',
      'atenolol',
      'bisoprolol',
      'topiramate',
      'valproate',
    ],
    ...['gabapentin', 'pregabalin', 'lamotrigine', 'levetiracetam', 'amitriptyline', 'nortriptyline'],
    ...[
      'venlafaxine',
      'duloxetine',
      'mirtazapine',
      'candesartan',
      'telmisartan',
      'lisinopril',
      'flunarizine',
    ],
    ...['cinnarizine', 'verapamil', 'pizotifen', 'clonidine', 'cyproheptadine', 'erenumab', 'galcanezumab'],
    ...['fremanezumab', 'eptinezumab', 'onabotulinumtoxin A', 'onabotulinumtoxinA', 'baclofen', 'tizanidine'],
    ...[
      'memantine',
      'acetazolamide',
      'melatonin',
      'riboflavin',
      'vitamin B2',
      'coenzyme Q10',
      'magnesium',
      'lithium',
    ],
  ],
} satisfies Partial<Record<DrugClass, string[]>>;

const mixtures: [name: string, classes: DrugClass[]][] = [
  ['sumatriptan-naproxen', ['triptan', 'non-opioid']],
  ['sumatriptan + naproxen', ['triptan', 'non-opioid']],
  ['Sumatriptan and Naproxen', ['triptan', 'non-opioid']],
  ['sumatriptan/naproxen', ['triptan', 'non-opioid']],
  ['paracetamol + aspirin', ['non-opioid']],
  ['paracetamol + caffeine', ['combination']],
  ['paracetamol + aspirin + caffeine', ['combination']],
  ['acetylsalicylic acid + caffeine', ['combination']],
  ['mefenamic acid & codeine', ['combination']],
  ['codeine-paracetamol', ['combination']],
  ['tramadol + paracetamol', ['combination']],
  ['butalbital + paracetamol + caffeine', ['combination']],
  ['ergotamine + caffeine', ['ergot']],
  ['aspirin + metoclopramide', ['non-opioid', 'antiemetic']],
  ['ibuprofen + my-powder', []],
  ['ibuprofen-400', []],
];

const own: [title: string, drug: OwnDrug, classes: DrugClass[]][] = [
  ['its class', { class: 'other-acute' }, ['other-acute']],
  [
    'its class over its contents',
    { class: 'non-opioid', contains: ['paracetamol', 'caffeine'] },
    ['non-opioid'],
  ],
  [
    'a combination as it is called',
    { class: 'combination', contains: ['paracetamol', 'aspirin', 'caffeine'] },
    ['combination'],
  ],
  ['a combination of nothing known', { class: 'combination' }, ['combination']],
  [
    'a combination with a triptan: both',
    { class: 'combination', contains: ['sumatriptan', 'naproxen'] },
    ['triptan', 'non-opioid'],
  ],
  [
    'a triptan with an analgesic: both',
    { class: 'triptan', contains: ['sumatriptan', 'naproxen'] },
    ['triptan', 'non-opioid'],
  ],
  ['one substance as it is called', { class: 'other-acute', contains: ['sumatriptan'] }, ['other-acute']],
  ['a triptan alone', { class: 'triptan', contains: ['sumatriptan'] }, ['triptan']],
  ['two plain analgesics: no combination', { contains: ['paracetamol', 'ibuprofen'] }, ['non-opioid']],
  ['an analgesic with caffeine', { contains: ['Acetaminophen', 'Caffeine'] }, ['combination']],
  ['an analgesic with butalbital', { contains: ['aspirin', 'butalbital'] }, ['combination']],
  ['an opioid alone', { contains: ['codeine'] }, ['opioid']],
  ['nothing known', { contains: ['leaves'] }, []],
  ['nothing said', {}, []],
];

describe('the class of a drug', () => {
  for (const [drugClass, names] of Object.entries(table)) {
    it(`${drugClass}: ${names.length} names`, () => {
      for (const name of names) assert.deepEqual(classesOf(name), [drugClass], name);
    });
  }

  it('is tested for every name of the table', () => {
    const tested = new Set(Object.values(table).flat().map(drugKey));
    assert.deepEqual(
      knownDrugs.filter((name) => !tested.has(name)),
      [],
    );
  });

  for (const [name, classes] of mixtures) {
    it(`${name}: ${classes.join(', ') || 'not known'}`, () => assert.deepEqual(classesOf(name), classes));
  }

  for (const name of [
    '',
    'leaves',
    'constructor',
    'toString',
    '__proto__',
    'hasOwnProperty',
    'triptan',
    '-',
    '+',
  ]) {
    it(`${JSON.stringify(name)} is not known`, () => assert.deepEqual(classesOf(name), []));
  }

  it('is the same in every spelling', () => {
    for (const name of ['SUMATRIPTAN', 'Suma\u00adtriptan', 'sumatriptan ', 'ｓumatriptan']) {
      assert.deepEqual(classesOf(name), ['triptan'], name);
      assert.equal(drugKey(name), 'sumatriptan');
    }
    assert.equal(drugKey('Acetaminophen'), drugKey('paracetamol'));
    assert.equal(drugKey('Naproxen Sodium'), 'naproxen');
    assert.equal(drugKey('dhe mesylate'), 'dihydroergotamine');
    assert.equal(drugKey('magnesium citrate'), 'magnesium');
    assert.equal(drugKey('my-powder sodium'), 'my-powder-sodium');
    assert.equal(drugKey('constructor'), 'constructor');
  });
});

describe('a diary’s own drug', () => {
  for (const [title, drug, classes] of own) {
    it(`counts ${title}`, () => {
      assert.deepEqual(classesOf('My  Powder', new Map([[nameKey('my-powder'), drug]])), classes);
    });
  }

  it('comes before the table, by any spelling', () => {
    const drugs = readProfile('profile: 1\ndrugs: {paracetamol: {class: other}, Zomig: {class: triptan}}\n')
      .profile.drugs;
    assert.deepEqual(classesOf('paracetamol', drugs), ['other']);
    assert.deepEqual(classesOf('Acetaminophen', drugs), ['other']);
    assert.deepEqual(classesOf('zomig', drugs), ['triptan']);
    assert.deepEqual(classesOf('ibuprofen', drugs), ['non-opioid']);
  });
});
