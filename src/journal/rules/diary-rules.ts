/** The rules over a diary, in the order of docs/rules.md: a new one is one file and one line here. */

import { ambiguousTime } from './ambiguous-time';
import { attackStillOpen } from './attack-still-open';
import { clearAndHeadache } from './clear-and-headache';
import type { DiaryRule } from './diary-rule';
import { inTheFuture } from './in-the-future';
import { longerThan72h } from './longer-than-72h';
import { nonexistentTime } from './nonexistent-time';
import { outOfOrder } from './out-of-order';
import { overlappingAttacks } from './overlapping-attacks';
import { unknownTerm } from './unknown-term';
import { wrongMonthFile } from './wrong-month-file';

export const diaryRules: readonly DiaryRule[] = [
  longerThan72h,
  attackStillOpen,
  overlappingAttacks,
  nonexistentTime,
  ambiguousTime,
  inTheFuture,
  outOfOrder,
  wrongMonthFile,
  clearAndHeadache,
  unknownTerm,
];
