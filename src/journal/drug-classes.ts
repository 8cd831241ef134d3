/** The classes of drugs, apart from the table of drugs: pictures need the names alone. */

export const drugClasses = [
  'triptan',
  'ditan',
  'gepant',
  'ergot',
  'non-opioid',
  'combination',
  'opioid',
  'antiemetic',
  'other-acute',
  'preventive',
  'other',
] as const;

export type DrugClass = (typeof drugClasses)[number];

/** The classes whose days of use are counted, in the order they are shown. */
export const acuteClasses = [
  'any',
  'triptan',
  'ergot',
  'opioid',
  'combination',
  'non-opioid',
  'gepant',
  'ditan',
  'other-acute',
  'unknown',
] as const;

export type AcuteClass = (typeof acuteClasses)[number];
