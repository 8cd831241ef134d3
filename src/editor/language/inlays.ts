/** Small words beside dates and ends, for those who ask for them; never on a line that somebody is writing on. */
import * as vscode from 'vscode';
import { isProfile } from '../../journal/diary';
import type { Read } from '../../journal/journal';
import type { FullWords } from '../../journal/shown-words';
import { spoken } from '../../journal/spoken';
import { inlaysIn } from '../../language/inlays';
import type { Blurred } from '../blur';
import { languageId, selector } from '../documents';
import type { Knowledge } from '../known';
import { isSet, SettingChange } from '../settings';

export function registerInlays(
  knowledge: Knowledge,
  read: Read,
  blur: Blurred,
  words: FullWords,
): vscode.Disposable {
  const changed = new SettingChange('inlayHints');
  const hints = vscode.languages.registerInlayHintsProvider(selector, {
    onDidChangeInlayHints: changed.event,
    async provideInlayHints(document, range) {
      if (!isSet('inlayHints', document) || blur.isOn || isProfile(document.uri.path)) return [];
      const { profile } = await knowledge.lately(document);
      const span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
      const busy = linesWrittenOn(document);
      return inlaysIn(document.getText(), span, read, profile.timeZone)
        .map(({ offset, text }) => ({ at: document.positionAt(offset), text: spoken(text, words) }))
        .filter(({ at }) => !busy.has(at.line))
        .map(({ at, text }) => {
          const hint = new vscode.InlayHint(at, text);
          hint.paddingLeft = true;
          return hint;
        });
    },
  });
  const moved = vscode.window.onDidChangeTextEditorSelection(({ textEditor: { document } }) => {
    if (document.languageId === languageId && isSet('inlayHints', document)) changed.fire();
  });
  return vscode.Disposable.from(changed, hints, moved);
}

function linesWrittenOn(document: vscode.TextDocument): Set<number> {
  const editors = vscode.window.visibleTextEditors.filter((editor) => editor.document === document);
  return new Set(editors.flatMap(({ selections }) => selections.map(({ active }) => active.line)));
}
