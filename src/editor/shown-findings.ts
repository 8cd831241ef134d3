/** Diagnostics as they stand in the editor: only what changed is handed over, since each file costs a message. */
import type * as vscode from 'vscode';

export class ShownFindings {
  /** What stands on each file, as a text that is the same for the same findings. */
  private readonly shown = new Map<string, string>();

  constructor(private readonly collection: vscode.DiagnosticCollection) {}

  set(uri: vscode.Uri, diagnostics: vscode.Diagnostic[]): void {
    const key = uri.toString();
    const text = JSON.stringify(diagnostics);
    if (this.shown.get(key) === text) return;
    if (diagnostics.length > 0 || this.shown.has(key)) this.collection.set(uri, diagnostics);
    this.shown.set(key, text);
  }

  delete(uri: vscode.Uri): void {
    this.shown.delete(uri.toString());
    this.collection.delete(uri);
  }
}
