/** The rules over a diary, in the order of docs/rules.md: a new one is one file and one line here. */

import { abruptStop } from './abrupt-stop';
import { ambiguousTime } from './ambiguous-time';
import { attackStillOpen } from './attack-still-open';
import { clearAndHeadache } from './clear-and-headache';
import type { DiaryRule } from './diary-rule';
import { doseOutsideAttack } from './dose-outside-attack';
import { duplicateEntry } from './duplicate-entry';
import { inTheFuture } from './in-the-future';
import { limitReached } from './limit-reached';
import { longerThan72h } from './longer-than-72h';
import { nonexistentTime } from './nonexistent-time';
import { outOfOrder } from './out-of-order';
import { overlappingAttacks } from './overlapping-attacks';
import { overuseDays } from './overuse-days';
import { seriousSideEffect } from './serious-side-effect';
import { sideEffectOfNothing } from './side-effect-of-nothing';
import { stopWithoutStart } from './stop-without-start';
import { unitMismatch } from './unit-mismatch';
import { unknownDrug } from './unknown-drug';
import { unknownTerm } from './unknown-term';
import { unusualDose } from './unusual-dose';
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
  unknownDrug,
  unitMismatch,
  unusualDose,
  doseOutsideAttack,
  limitReached,
  overuseDays,
  stopWithoutStart,
  sideEffectOfNothing,
  seriousSideEffect,
  abruptStop,
  unknownTerm,
  duplicateEntry,
];
