/** Log Dose: into the attack that is going on, otherwise as an intake of its own. The first answer is a whole entry. */
import * as vscode from 'vscode';
import type { Pages } from '../../journal/capture/pages';
import { Refused } from '../../journal/edit/refused';
import { openAttack } from '../../journal/open-attacks';
import { hasTime, type Moment } from '../../journal/scalars/moment';
import type { Quantity } from '../../journal/scalars/quantity';
import { asWritten, inEntry, startAt } from '../../journal/wall-time';
import { type Capture, given, write } from './capture';
import { askAmount, askName, askWhen } from './questions';
import { amountsOf, takenDrugs } from './ranked';

const { t } = vscode.l10n;

export interface Taken {
  drug: string;
  dose?: Quantity | undefined;
  /** On the wall where the person is. */
  when: Moment;
}

export async function logDose(capture: Capture): Promise<string | undefined> {
  const { ask, clock, desk, diary } = capture;
  const title = t('Log Dose');
  const known = await desk.known(diary);
  const [likeliest, ...others] = takenDrugs(known);
  const choices = others.map((drug) => ({ answer: drug, label: drug }));
  const prompt = likeliest
    ? t('What was taken? Enter takes the first; or type a name.')
    : t('What was taken? Type its name.');
  const name = await askName(ask, title, prompt, likeliest ?? t('Nothing'), choices);
  const drug = name.value ?? (name.isStopped ? undefined : likeliest);
  if (!drug) return undefined;
  const amount = await askAmount(ask, title, t('How much {0}?', drug), amountsOf(drug, known));
  const present = { date: clock.now.date, time: clock.now.time };
  const when = amount.isStopped
    ? present
    : ((await askWhen(ask, title, t('When? Enter: now. Or 14:30, 45m ago.'), clock)) ?? present);
  return write(capture, (pages) => writeDose(pages, { drug, dose: amount.value, when }));
}

/** An attack in a form that nothing can be added to is no reason to lose the dose. */
export function writeDose(pages: Pages, { drug, dose, when }: Taken): string | Refused {
  const { clock, facts, zone } = pages;
  const open = openAttack(facts, clock.now);
  if (open && hasTime(when)) {
    const at = asWritten(open.entry.when, inEntry(open.entry, when, clock, zone));
    const written = pages.addDose(open, { drug, ...given({ dose, at }) });
    if (!(written instanceof Refused)) return written;
  }
  return pages.add({ kind: 'intake', ...startAt(when, clock, zone), drug, ...given({ dose }) });
}
