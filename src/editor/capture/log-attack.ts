/** Log Attack: when it began, how bad it is, a note. The first answer is a whole entry. */

import * as vscode from 'vscode';
import { given } from '../../journal/capture/given';
import { startAt } from '../../journal/wall-time';
import { type Capture, write } from './capture';
import { askPain, askText, askWhen } from './questions';

const { t } = vscode.l10n;

export async function logAttack(capture: Capture): Promise<string | undefined> {
  const { ask, clock } = capture;
  const title = t('Log Attack');
  const when = await askWhen(
    ask,
    title,
    t('When did it begin? Enter: now. Or 14:30, 45m ago, yesterday 22:00.'),
    clock,
  );
  if (!when) return undefined;
  const pain = await askPain(ask, title, t('How bad is the pain, 0 to 10? Enter skips.'));
  const note = pain.isStopped
    ? undefined
    : (await askText(ask, title, t('Anything worth noting? Enter skips.'))).value;
  return write(capture, (pages) =>
    pages.add({ kind: 'attack', ...startAt(when, clock, pages.zone), ...given({ pain: pain.value, note }) }),
  );
}
