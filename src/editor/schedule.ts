/** Puts together what decides how much is done at a time, and when. */
import { checkDiary } from '../journal/check/diary';
import type { Read } from '../journal/journal';
import type { Today } from './checks';
import type { Schedule } from './live-diary';
import { Pace } from './pace';
import { inTurns, ReadingAhead } from './reading-ahead';

/** @param clock milliseconds, from any start */
export function makeSchedule(read: Read, today: Today, clock: () => number): Schedule {
  const ahead = new ReadingAhead({
    // What it finds is found again with the whole; what it remembers is then there.
    read: (part, profile) => void checkDiary({ journals: [part], profile }, { today, read }),
    clock,
    pause: inTurns(),
  });
  return { ahead, pace: new Pace(clock) };
}
