/** Puts together what decides how much is done at a time, and when. */
import { checkSteps } from '../journal/check/diary';
import type { Read } from '../journal/journal';
import { TextsMemory } from '../language/known-texts';
import { contentOf } from '../trends/content';
import type { Today } from './checks';
import type { Schedule } from './live-diary';
import { Pace } from './pace';
import { inTurns, ReadingAhead } from './reading-ahead';

/** @param clock milliseconds, from any start */
export function makeSchedule(read: Read, today: Today, clock: () => number): Schedule {
  const turns = { clock, pause: inTurns() };
  // What is found, counted and placed is found again with the whole; what is remembered of it is then there.
  const ahead = new ReadingAhead(turns, function* (part, profile) {
    const texts = { journals: [part], profile };
    yield* checkSteps(texts, { today, read });
    new TextsMemory(read).know(texts, today);
    yield;
    contentOf(texts.journals, profile, read);
  });
  return { ahead, pace: new Pace(), turns };
}
