/** End Attack: when the pain was gone, and how bad it was at its worst if that is not said. */
import * as vscode from 'vscode';
import type { Attack } from '../../journal/attack-span';
import { readWhen } from '../../journal/capture/answers';
import type { Pages } from '../../journal/capture/pages';
import { Refused } from '../../journal/edit/refused';
import { momentText } from '../../journal/edit/value-text';
import { openAttack } from '../../journal/open-attacks';
import { phrase } from '../../journal/phrase';
import { isBefore } from '../../journal/read/times';
import type { DiaryEntry } from '../../journal/rules/diary-rule';
import { Miss } from '../../journal/scalars/miss';
import { type At, hasTime, type Moment } from '../../journal/scalars/moment';
import type { Pain } from '../../journal/scalars/words';
import { toComplete } from '../../journal/to-complete';
import { asWritten, inEntry, type WallClock } from '../../journal/wall-time';
import type { Ask } from './ask';
import { type Capture, write } from './capture';
import { chosenEntry } from './chosen';
import { askPain, checkBy } from './questions';

const { t } = vscode.l10n;

export async function endAttack(capture: Capture): Promise<string | undefined> {
  const { ask, clock, desk, diary } = capture;
  const title = t('End Attack');
  const pages = await desk.pages(diary, clock);
  const { entries, fileText: textOf } = pages.facts;
  const chosen = chosenEntry('attack', capture.at, { entries, textOf });
  const at = chosen === null ? await chooseAttack(ask, title, pages) : chosen;
  if (!at) return undefined;
  const end = await askEnd(
    ask,
    title,
    t('When was the pain gone? Enter: now. Or 14:30, 45m ago, ? if you cannot tell.'),
    at.entry,
    pages,
  );
  if (end === undefined || end === null) return undefined;
  const isPainKnown = at.entry.pain !== undefined || at.entry.course !== undefined;
  const pain = isPainKnown
    ? undefined
    : (await askPain(ask, title, t('How bad was it at its worst, 0 to 10? Enter skips.'))).value;
  return write(capture, (now) => writeEnd(now, at, end, pain));
}

export function writeEnd(
  pages: Pages,
  at: DiaryEntry<Attack>,
  end: At | 'unknown',
  pain?: Pain,
): string | Refused {
  const ended = pages.set(at, 'end', end);
  const there = pages.find(at.entry, at.file);
  return ended instanceof Refused || pain === undefined || !there ? ended : pages.set(there, 'pain', pain);
}

/** The one that is going on, else one whose end is not said. */
async function chooseAttack(
  ask: Ask,
  title: string,
  { facts, clock: { now } }: Pages,
): Promise<DiaryEntry<Attack> | undefined> {
  const open = openAttack(facts, now);
  if (open) return open;
  const others = toComplete(facts, now).filter(({ lack }) => lack === 'end');
  if (others.length === 0) {
    void vscode.window.showInformationMessage(t('No attack is open. Log Attack writes a new one.'));
    return undefined;
  }
  const choices = others.map(({ at }, i) => ({ answer: String(i), label: momentText(at.entry.when) }));
  const answer = await ask.ask({
    title,
    prompt: t('Which attack? The last ones without an end.'),
    skip: choices[0]?.label ?? '',
    choices: choices.slice(1),
  });
  return answer === undefined ? undefined : others[Number(answer)]?.at;
}

/**
 * In the time of the place the entry is in. Enter alone is now, or skips the question.
 * @returns null where it is skipped, undefined where the person stops
 */
export async function askEnd(
  ask: Ask,
  title: string,
  prompt: string,
  attack: Attack,
  { clock, zone }: Pages,
  skip?: string,
): Promise<At | 'unknown' | null | undefined> {
  const read = (text: string) => endIn(attack, readWhen(text, clock.now), clock, zone);
  const unknown = { answer: 'unknown', key: '?', label: t('I cannot tell') };
  const answer = await ask.ask({
    title,
    prompt,
    skip: skip ?? t('Now, {0}', clock.now.time),
    choices: [unknown],
    check: checkBy(read),
  });
  if (answer === undefined || answer === 'unknown') return answer;
  if (answer === '' && skip !== undefined) return null;
  const end = read(answer);
  return end instanceof Miss ? undefined : end;
}

function endIn(attack: Attack, when: Moment | Miss, clock: WallClock, zone: string | null): At | Miss {
  if (when instanceof Miss) return when;
  const end = hasTime(when) ? inEntry(attack, when, clock, zone) : when;
  return isBefore(end, attack.when)
    ? new Miss(phrase('a time after it began, {0}', momentText(attack.when)))
    : asWritten(attack.when, end);
}
