/** A line above each attack, for those who ask for it in their settings. */
import * as vscode from 'vscode';
import { isProfile } from '../../journal/diary';
import type { Read } from '../../journal/journal';
import { dayNumber } from '../../journal/scalars/day';
import type { FullWords } from '../../journal/shown-words';
import { spoken } from '../../journal/spoken';
import { attackLines } from '../../language/attack-lines';
import { daysOf } from '../../trends/days';
import { contentOfEntries } from '../../trends/page';
import type { Blurred } from '../blur';
import { rangeOf, selector } from '../documents';
import type { Knowledge, Known } from '../known';
import { isSet, SettingChange } from '../settings';

type Days = ReturnType<typeof daysOf>;

export function registerAttackLines(
  knowledge: Knowledge,
  read: Read,
  blur: Blurred,
  words: FullWords,
): vscode.Disposable {
  const changed = new SettingChange('codeLens');
  const lenses = vscode.languages.registerCodeLensProvider(selector, {
    onDidChangeCodeLenses: changed.event,
    async provideCodeLenses(document) {
      if (!isSet('codeLens', document) || blur.isOn || isProfile(document.uri.path)) return [];
      const known = await knowledge.of(document);
      const context = {
        profile: known.profile,
        useDays: knowledge.useDays(known),
        isMigraineDay: ({ when }: { when: { date: string } }) =>
          daysIn(known).get(dayNumber(when.date))?.isMigraine ?? null,
      };
      return attackLines(document.getText(), read, context).map(
        ({ span, text }) =>
          new vscode.CodeLens(rangeOf(document, span), { title: spoken(text, words), command: '' }),
      );
    },
  });
  return vscode.Disposable.from(changed, lenses);
}

const remembered = new WeakMap<Known, Days>();

/** Every day of the diary, worked out once for each of its states. */
function daysIn(known: Known): Days {
  let days = remembered.get(known);
  if (!days) {
    days = daysOf(contentOfEntries(known.entries, known.profile));
    remembered.set(known, days);
  }
  return days;
}
