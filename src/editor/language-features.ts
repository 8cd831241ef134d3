/** What the editor asks of a language, each answered in a file of its own; a bundle, read when a journal is opened. */
import * as vscode from 'vscode';
import type { Read } from '../journal/journal';
import type { FullWords } from '../journal/shown-words';
import type { Blurred } from './blur';
import type { Knowledge } from './known';
import { registerAttackLines } from './language/attack-lines';
import { registerCompletion } from './language/completion';
import { registerFolding } from './language/folding';
import { registerFormatting } from './language/format';
import { registerHover } from './language/hover';
import { registerInlays } from './language/inlays';
import { registerLinks } from './language/links';
import { registerNames } from './language/names';
import { registerOutline } from './language/outline';
import { registerSelection } from './language/selection';
import { registerTokens } from './language/tokens';

export { workspaceSymbols } from './language/workspace-symbols';

export interface LanguageParts {
  knowledge: Knowledge;
  read: Read;
  blur: Blurred;
  words: FullWords;
}

export function registerLanguageFeatures({ knowledge, read, blur, words }: LanguageParts): vscode.Disposable {
  return vscode.Disposable.from(
    registerCompletion(knowledge, words),
    registerHover(knowledge, blur, words),
    registerOutline(read, words),
    registerFolding(),
    registerSelection(),
    registerFormatting(),
    registerNames(knowledge, read, words),
    registerLinks(),
    registerAttackLines(knowledge, read, blur, words),
    registerInlays(knowledge, read, blur, words),
    registerTokens(knowledge, read),
  );
}
