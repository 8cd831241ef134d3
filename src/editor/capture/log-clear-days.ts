/** Log Clear Days: one answer, a day or a range of days without headache. */
import * as vscode from 'vscode';
import { readDays } from '../../journal/capture/answers';
import { unrecordedDays } from '../../journal/capture/catch-up';
import { addDays } from '../../journal/scalars/day';
import { Miss } from '../../journal/scalars/miss';
import { type Capture, write } from './capture';
import { checkBy } from './questions';

const { t } = vscode.l10n;

export async function logClearDays(capture: Capture): Promise<string | undefined> {
  const { ask, clock, desk, diary } = capture;
  const today = clock.now.date;
  const read = (text: string) => readDays(text, today);
  const yesterday = addDays(today, -1);
  const since = firstOfLastRun(unrecordedDays((await desk.pages(diary, clock)).facts), yesterday);
  const choices = [
    { answer: yesterday, key: 'y', label: t('Yesterday, {0}', yesterday) },
    ...(since && since < yesterday
      ? [
          {
            answer: `${since}/${yesterday}`,
            key: 's',
            label: t('All days since {0}, up to yesterday', since),
          },
        ]
      : []),
  ];
  const answer = await ask.ask({
    title: t('Log Clear Days'),
    prompt: t('Which days were free of headache? Or 2026-03-03/2026-03-06, or 3 for the last three.'),
    skip: t('Today, {0}', today),
    choices,
    check: checkBy(read),
  });
  const when = answer === undefined ? undefined : read(answer);
  if (!when || when instanceof Miss) return undefined;
  return write(capture, (pages) => pages.add({ kind: 'clear', when }));
}

/** Where the days of which nothing is recorded, up to `last`, begin. */
function firstOfLastRun(days: readonly string[], last: string): string | undefined {
  let first: string | undefined;
  for (let i = days.length - 1, day = last; i >= 0 && days[i] === day; i--, day = addDays(day, -1))
    first = day;
  return first;
}
