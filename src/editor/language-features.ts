/** What the editor asks of a language, each answered in a file of its own. */
import * as vscode from 'vscode';
import type { Blurred } from './blur';
import type { Knowledge } from './known';
import { registerCompletion } from './language/completion';
import { registerHover } from './language/hover';

export function registerLanguageFeatures(knowledge: Knowledge, blur: Blurred): vscode.Disposable {
  return vscode.Disposable.from(registerCompletion(knowledge), registerHover(knowledge, blur));
}
