/** Days a month of a class of drugs from which ICHD-3 8.2 speaks of overuse, where it goes on for over three months. */
import type { AcuteClass } from './drug-classes';

/** Gepants and ditans have none there; several classes together are a matter of the report. */
export const ichdLines: ReadonlyMap<AcuteClass, number> = new Map([
  ['triptan', 10],
  ['ergot', 10],
  ['opioid', 10],
  ['combination', 10],
  ['non-opioid', 15],
  ['other-acute', 10],
]);

/** The classes that ICHD-3 8.2.6 adds up where none of them comes to its own line. */
export const mixedClasses: readonly AcuteClass[] = [
  'triptan',
  'ergot',
  'opioid',
  'combination',
  'non-opioid',
];
export const mixedLine = 10;
