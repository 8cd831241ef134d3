/** Log Dose: into the attack that is going on, otherwise as an intake of its own. The first answer is a whole entry. */
import * as vscode from 'vscode';
import { writeDose } from '../../journal/capture/writings';
import { type Capture, write } from './capture';
import { askAmount, askName, askWhen } from './questions';
import { amountsOf, takenDrugs } from './ranked';

const { t } = vscode.l10n;

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
