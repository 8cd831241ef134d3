/** How dates and times are shown to whoever runs these tests. */
import * as vscode from 'vscode';
import { shownLocale, shownWords } from '../../../src/journal/shown-words';

const machine = new Intl.DateTimeFormat().resolvedOptions().locale;

export const reader = shownWords(shownLocale(vscode.env.language, machine), vscode.l10n.t);
