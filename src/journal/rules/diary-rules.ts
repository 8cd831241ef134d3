/** The rules over a diary, in the order of docs/rules.md: a new one is one file and one line here. */
import type { DiaryRule } from './diary-rule';
import { unknownTerm } from './unknown-term';

export const diaryRules: readonly DiaryRule[] = [unknownTerm];
