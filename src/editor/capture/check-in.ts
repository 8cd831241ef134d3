/** Daily Check-in: headache, sleep and a note for today, into today's entry where there is one. */
import * as vscode from 'vscode';
import { readHours } from '../../journal/capture/answers';
import type { Pages } from '../../journal/capture/pages';
import { Refused } from '../../journal/edit/refused';
import type { EntryOf } from '../../journal/schema/kinds';
import { type Capture, given, write } from './capture';
import { askFor, askPain, askText, checkBy } from './questions';

const { t } = vscode.l10n;

type CheckIn = Omit<Partial<EntryOf<'day'>>, 'kind' | 'when'>;

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

export function writeCheckIn(pages: Pages, date: string, said: CheckIn): string | Refused {
  const there = pages.facts.ofKind('day').find(({ entry }) => entry.when === date);
  if (!there) return pages.add({ kind: 'day', when: date, ...said });
  for (const [key, value] of Object.entries(said)) {
    const now = pages.find(there.entry, there.file) ?? there;
    const isMore = key === 'note' && now.entry.note !== undefined;
    const written = pages.set(now, key, isMore ? `${now.entry.note?.trimEnd()}\n${value}` : value);
    if (written instanceof Refused) return written;
  }
  return there.file;
}
