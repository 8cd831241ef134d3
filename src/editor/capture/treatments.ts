/** Start, Change and Stop Treatment: one more entry each; what was planned before stays as it was written. */

import * as vscode from 'vscode';
import { readPlan } from '../../journal/capture/answers';
import { drugOrTherapy } from '../../journal/capture/drug-or-therapy';
import { given } from '../../journal/capture/given';
import type { EntryOf } from '../../journal/schema/kinds';
import { kinds } from '../../journal/schema/kinds';
import { keysOf, optionsOf } from '../../journal/schema/shape';
import type { Known } from '../known';
import type { Ask } from './ask';
import { type Capture, write } from './capture';
import { chosenEntry } from './chosen';
import { askFor, askName, askText, checkBy } from './questions';
import { amountsOf, type CurrentTreatment, currentTreatments } from './ranked';

const { t } = vscode.l10n;

export async function startTreatment(capture: Capture): Promise<string | undefined> {
  const { ask, desk, diary } = capture;
  const title = t('Start Treatment');
  const known = await desk.known(diary);
  const said = await askName(ask, title, t('Which medicine or therapy? Type its name.'), t('Nothing'), []);
  if (!said.value) return undefined;
  const name = said.value;
  const what = drugOrTherapy(name, known.entries);
  const prompt = what.drug
    ? t('How much a day? Such as 5 mg, 5 mg x 3, 5 mg, 5 mg, 10 mg, or 155 U every 12w. Enter skips.')
    : t('How often? Such as every 1w. Enter skips.');
  const amount = await askPlan(ask, title, prompt, amountsOf(name, known, true));
  const plan = amount.isStopped
    ? undefined
    : (await askText(ask, title, t('What was agreed? Enter skips.'))).value;
  return add(capture, { ...what, ...amount.value, ...given({ plan }) });
}

export async function changeTreatment(capture: Capture): Promise<string | undefined> {
  const { ask, desk, diary } = capture;
  const title = t('Change Treatment');
  const known = await desk.known(diary);
  const current = await choose(capture, title, known);
  if (!current) return undefined;
  const amount = await askPlan(
    ask,
    title,
    t('How much {0} a day from now on?', current.name),
    amountsOf(current.name, known, true),
  );
  if (!amount.value) return undefined;
  const plan = amount.isStopped
    ? undefined
    : (await askText(ask, title, t('What was agreed? Enter skips.'))).value;
  return add(capture, { ...nameOf(current), ...amount.value, ...given({ plan }) });
}

export async function stopTreatment(capture: Capture): Promise<string | undefined> {
  const { ask, desk, diary } = capture;
  const title = t('Stop Treatment');
  const current = await choose(capture, title, await desk.known(diary));
  if (!current) return undefined;
  const reasons = optionsOf(keysOf(kinds.treatment).stop ?? kinds.treatment);
  const choices = reasons
    .filter((reason) => reason !== 'other')
    .map((reason) => ({ answer: reason, label: reason }));
  const answer = await ask.ask({
    title,
    prompt: t('Why does {0} end? Enter: another reason.', current.name),
    skip: 'other',
    choices,
  });
  const stop = (answer === undefined || answer === '' ? 'other' : answer) as NonNullable<
    EntryOf<'treatment'>['stop']
  >;
  const note =
    answer === undefined
      ? undefined
      : (await askText(ask, title, t('Anything worth noting? Enter skips.'))).value;
  return add(capture, { ...nameOf(current), stop, ...given({ note }) });
}

function add(
  capture: Capture,
  values: Omit<EntryOf<'treatment'>, 'kind' | 'when'>,
): Promise<string | undefined> {
  const { date } = capture.clock.now;
  return write(capture, (pages) => pages.add({ kind: 'treatment', when: { text: date, date }, ...values }));
}

function askPlan(ask: Ask, title: string, prompt: string, amounts: readonly string[]) {
  const choices = amounts.map((amount) => ({ answer: amount, label: amount }));
  return askFor(
    ask,
    { title, prompt, skip: t('Skip this question'), choices, check: checkBy(readPlan) },
    readPlan,
  );
}

/** The one that was chosen before, else Enter alone takes the first; undefined where none is going on, which is said. */
async function choose(
  { ask, at }: Capture,
  title: string,
  known: Known,
): Promise<CurrentTreatment | undefined> {
  const all = currentTreatments(known);
  const textOf = (file: string) => known.texts.journals.find(({ path }) => path === file)?.text;
  const chosen = chosenEntry('treatment', at, { entries: known.entries, textOf });
  if (chosen !== null) return all.find(({ entry }) => entry === chosen?.entry);
  const [first, ...others] = all;
  if (!first) {
    void vscode.window.showInformationMessage(
      t('No treatment is going on. Start Treatment writes a new one.'),
    );
    return undefined;
  }
  const choices = others.map(({ name }) => ({ answer: name, label: name }));
  const answer = await ask.ask({
    title,
    prompt: t('Which treatment? Enter takes the first.'),
    skip: first.name,
    choices,
  });
  if (answer === undefined) return undefined;
  return all.find(({ name }) => name === answer) ?? first;
}

function nameOf({ entry: { drug, therapy } }: CurrentTreatment): { drug?: string; therapy?: string } {
  return given({ drug, therapy });
}
