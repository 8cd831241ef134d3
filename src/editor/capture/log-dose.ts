/** Log Dose: into the attack that is going on, otherwise as an intake of its own. The first answer is a whole entry. */
import * as vscode from 'vscode';
import { isTherapy } from '../../journal/capture/drug-or-therapy';
import { writeDose } from '../../journal/capture/writings';
import { type Capture, write } from './capture';
import { askAmount, askName, askWhen } from './questions';
import { amountsOf, doneTherapies, takenDrugs } from './ranked';

const { t } = vscode.l10n;

const noAmount = { value: undefined, isStopped: false };

export async function logDose(capture: Capture): Promise<string | undefined> {
  const { ask, clock, desk, diary } = capture;
  const title = t('Log Dose');
  const known = await desk.known(diary);
  // Enter alone takes a medicine: what one does every day would otherwise stand before what one looks for in pain.
  const [likeliest, ...drugs] = takenDrugs(known);
  const others = [...drugs, ...doneTherapies(known)];
  const choices = others.map((drug) => ({ answer: drug, label: drug }));
  const prompt = likeliest
    ? t('What was taken? Enter takes the first; or type a name.')
    : t('What was taken? Type its name.');
  const said = await askName(ask, title, prompt, likeliest ?? t('Nothing'), choices);
  const name = said.value ?? (said.isStopped ? undefined : likeliest);
  if (!name) return undefined;
  const amount = isTherapy(name, known.entries)
    ? noAmount
    : await askAmount(ask, title, t('How much {0}?', name), amountsOf(name, known));
  const present = { date: clock.now.date, time: clock.now.time };
  const when = amount.isStopped
    ? present
    : ((await askWhen(ask, title, t('When? Enter: now. Or 14:30, 45m ago.'), clock)) ?? present);
  return write(capture, (pages) => writeDose(pages, { name, dose: amount.value, when }));
}
