/** Daily Check-in: headache, sleep and a note for today, into today's entry where there is one. */
import * as vscode from 'vscode';
import { readHours } from '../../journal/capture/answers';
import { given } from '../../journal/capture/given';
import { type CheckIn, writeCheckIn } from '../../journal/capture/writings';
import { type Capture, write } from './capture';
import { askFor, askPain, askText, checkBy } from './questions';

const { t } = vscode.l10n;

export async function dailyCheckIn(capture: Capture): Promise<string | undefined> {
  const { ask, clock } = capture;
  const title = t('Daily Check-in');
  const headache = await askPain(
    ask,
    title,
    t('The worst headache of today, 0 to 10? 0: none. Enter skips.'),
  );
  if (headache.isStopped) return undefined;
  const sleep = await askFor(
    ask,
    {
      title,
      prompt: t('How long did you sleep? Such as 7h 30m, 7:30 or 8. Enter skips.'),
      skip: t('Skip this question'),
      check: checkBy(readHours),
    },
    readHours,
  );
  const note = sleep.isStopped
    ? undefined
    : (await askText(ask, title, t('Anything worth noting? Enter skips.'))).value;
  const said: CheckIn = given({ headache: headache.value, sleep: sleep.value, note });
  if (Object.keys(said).length === 0) return undefined;
  return write(capture, (pages) => writeCheckIn(pages, clock.now.date, said));
}
