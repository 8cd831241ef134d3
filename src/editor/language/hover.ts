/** Explanations where the pointer rests. */
import * as vscode from 'vscode';
import { isProfile } from '../../journal/diary';
import { hover } from '../../language/hover';
import type { Blurred } from '../blur';
import { rangeOf, selector } from '../documents';
import type { Knowledge } from '../known';

export function registerHover(knowledge: Knowledge, blur: Blurred): vscode.Disposable {
  return vscode.languages.registerHoverProvider(selector, {
    async provideHover(document, position) {
      if (blur.isOn) return undefined;
      const { profile } = await knowledge.of(document);
      const offset = document.offsetAt(position);
      const found = hover(document.getText(), offset, profile, isProfile(document.uri.path));
      return found && new vscode.Hover(new vscode.MarkdownString(found.text), rangeOf(document, found.span));
    },
  });
}
