/** Explanations where the pointer rests. */
import * as vscode from 'vscode';
import { isProfile } from '../../journal/diary';
import type { FullWords } from '../../journal/shown-words';
import { spoken } from '../../journal/spoken';
import { hover } from '../../language/hover';
import type { Blurred } from '../blur';
import { rangeOf, selector } from '../documents';
import type { Knowledge } from '../known';
import { criteriaInWords } from './criteria-words';

export function registerHover(knowledge: Knowledge, blur: Blurred, words: FullWords): vscode.Disposable {
  return vscode.languages.registerHoverProvider(selector, {
    async provideHover(document, position) {
      if (blur.isOn) return undefined;
      const known = await knowledge.of(document);
      const { profile, today } = known;
      const found = hover(document.getText(), document.offsetAt(position), {
        profile,
        isProfile: isProfile(document.uri.path),
        today,
        useDays: () => knowledge.useDays(known),
        moreOf: (attack) => [criteriaInWords(attack, profile.timeZone)],
      });
      return (
        found &&
        new vscode.Hover(new vscode.MarkdownString(spoken(found.text, words)), rangeOf(document, found.span))
      );
    },
  });
}
