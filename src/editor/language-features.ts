/** Suggestions, when asked for and never by themselves (Enter is to end a line), and hovers. */
import * as vscode from 'vscode';
import { isProfile } from '../journal/diary';
import { emptyProfile, type Profile, readProfile } from '../journal/profile';
import { complete } from '../language/completion';
import { hover } from '../language/hover';
import type { Diaries } from './diaries';
import { rangeOf, selector } from './documents';

export function registerLanguageFeatures(diaries: Diaries): vscode.Disposable {
  const completion: vscode.CompletionItemProvider = {
    async provideCompletionItems(document, position) {
      const profile = await profileAround(document, diaries);
      const offset = document.offsetAt(position);
      return complete(document.getText(), offset, profile, isProfile(document.uri.path)).map((found) => {
        const kind =
          found.sort === 'key' ? vscode.CompletionItemKind.Property : vscode.CompletionItemKind.Value;
        const item = new vscode.CompletionItem(found.label, kind);
        item.insertText = found.text;
        item.range = rangeOf(document, found.span);
        if (found.explanation) item.documentation = new vscode.MarkdownString(found.explanation);
        return item;
      });
    },
  };
  const hovers: vscode.HoverProvider = {
    async provideHover(document, position) {
      const profile = await profileAround(document, diaries);
      const found = hover(
        document.getText(),
        document.offsetAt(position),
        profile,
        isProfile(document.uri.path),
      );
      return found && new vscode.Hover(new vscode.MarkdownString(found.text), rangeOf(document, found.span));
    },
  };
  return vscode.Disposable.from(
    vscode.languages.registerCompletionItemProvider(selector, completion),
    vscode.languages.registerHoverProvider(selector, hovers),
  );
}

async function profileAround(document: vscode.TextDocument, diaries: Diaries): Promise<Profile> {
  const texts = await (await diaries.around(document.uri))?.texts();
  return texts?.profile ? readProfile(texts.profile.text).profile : emptyProfile;
}
