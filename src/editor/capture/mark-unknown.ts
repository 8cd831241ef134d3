/** Mark as Unknown: an end or a reading that nobody can tell any more is written as `unknown`, and not asked for again. */
import * as vscode from 'vscode';
import type { Attack } from '../../journal/attack-span';
import type { Pages } from '../../journal/capture/pages';
import { Refused } from '../../journal/edit/refused';
import { momentText } from '../../journal/edit/value-text';
import type { DiaryEntry } from '../../journal/rules/diary-rule';
import { canBeUnknown, type ToComplete, toComplete } from '../../journal/to-complete';
import type { Ask } from './ask';
import { type Capture, write } from './capture';
import { chosenEntry } from './chosen';

const { t } = vscode.l10n;

export async function markUnknown(capture: Capture): Promise<string | undefined> {
  const { ask, at, clock, desk, diary } = capture;
  const { facts } = await desk.pages(diary, clock);
  const chosen = chosenEntry('attack', at, { ...facts, textOf: facts.fileText });
  if (chosen === undefined) return undefined;
  const missing = toComplete(facts, clock.now).filter(canBeUnknown);
  const attack = chosen ?? (await chooseAttack(ask, missing));
  const own = missing.filter((one) => one.at === attack);
  if (attack && own.length > 0) return write(capture, (pages) => writeUnknown(pages, own));
  if (attack !== undefined) void vscode.window.showInformationMessage(t('Nothing is missing.'));
  return undefined;
}

/** Null where there is none, undefined where the person stops. */
async function chooseAttack(
  ask: Ask,
  missing: readonly ToComplete[],
): Promise<DiaryEntry<Attack> | null | undefined> {
  const attacks = [...new Set(missing.map((one) => one.at))];
  const [first, ...others] = attacks.map((one, i) => ({
    answer: String(i),
    label: momentText(one.entry.when),
  }));
  if (!first) return null;
  const answer = await ask.ask({
    title: t('Mark as Unknown'),
    prompt: t('Of which attack can you not tell any more? Enter takes the first.'),
    skip: first.label,
    choices: others,
  });
  return answer === undefined ? undefined : attacks[Number(answer)];
}

/** The attack is another one after each step. */
function writeUnknown(pages: Pages, missing: readonly ToComplete[]): string | Refused {
  let written: string | Refused = '';
  for (const { at, lack, path } of missing) {
    const now = pages.find(at.entry, at.file) ?? at;
    written =
      lack === 'end'
        ? pages.set(now, 'end', 'unknown')
        : pages.setInDose(now, Number(path[1]), 'pain-2h', 'unknown');
    if (written instanceof Refused) break;
  }
  return written;
}
