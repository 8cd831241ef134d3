/** Web addresses in notes and other texts, to be opened by the person. */
import * as vscode from 'vscode';
import { isProfile } from '../../journal/diary';
import { linksIn } from '../../language/links';
import { rangeOf, selector } from '../documents';

export function registerLinks(): vscode.Disposable {
  return vscode.languages.registerDocumentLinkProvider(selector, {
    provideDocumentLinks: (document) =>
      linksIn(document.getText(), isProfile(document.uri.path)).map(
        ({ span, target }) =>
          new vscode.DocumentLink(rangeOf(document, span), vscode.Uri.parse(target, true)),
      ),
  });
}
