/** Quick fixes for findings, and all safe ones at once; made from the text at hand, so that none can be stale. */
import * as vscode from 'vscode';
import { keepsEntries, safeEdits } from '../journal/check/fix-all';
import { type Edit, type Finding, type Fix, waysOut } from '../journal/finding';
import type { Read } from '../journal/journal';
import type { ShownWords } from '../journal/shown-words';
import { spoken } from '../journal/spoken';
import type { Checked, Checks } from './checks';
import { isOwn, rangeIn, rangeOf, selector } from './documents';
import { reveal } from './reveal';
import { type ChosenLine, chosenLine, uriOf } from './tree/chosen-line';

const fixAll = vscode.CodeActionKind.SourceFixAll.append('migraineJournal');

interface Given {
  read: Read;
  words: ShownWords;
}

export function registerQuickFixes(checks: Checks, read: Read, words: ShownWords): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    async provideCodeActions(document, range, { only, diagnostics }) {
      if (!isOwn(document)) return [];
      if (only && fixAll.intersects(only) && !vscode.CodeActionKind.QuickFix.contains(only)) {
        return fixAllActions(document, checks, read, words);
      }
      const [checked, path] = await checks.ofDocument(document, true);
      return (checked.findings.get(path) ?? [])
        .filter(({ span, fixes }) => fixes && rangeOf(document, span).intersection(range))
        .flatMap((finding) => actionsFor(document, finding, checked, diagnostics, { read, words }));
    },
  };
  const metadata = { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, fixAll] };
  return vscode.Disposable.from(
    vscode.languages.registerCodeActionsProvider(selector, provider, metadata),
    vscode.commands.registerCommand('migraineJournal.mendFinding', (argument?: unknown) =>
      mendFinding(chosenLine(argument), checks, { read, words }),
    ),
  );
}

/** As the quick fix at its place would; the text stays open and unsaved, to be looked at. */
async function mendFinding(line: ChosenLine | undefined, checks: Checks, given: Given): Promise<void> {
  const meant = line?.node?.finding;
  if (!line || !meant) return;
  const document = await vscode.workspace.openTextDocument(uriOf(line));
  const [checked, path] = await checks.ofDocument(document, true);
  const finding = (checked.findings.get(path) ?? []).find((one) => isSameFinding(one, meant));
  const actions = finding ? actionsFor(document, finding, checked, [], given) : [];
  await reveal(document.uri, line.at.line);
  const action =
    actions.length > 1 ? await pickAction(actions, spoken(meant.message, given.words)) : actions[0];
  if (action?.edit) await vscode.workspace.applyEdit(action.edit);
  else if (actions.length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('The text has changed meanwhile, or this has to be mended by hand.'),
    );
  }
}

function isSameFinding(a: Finding, b: Finding): boolean {
  return a.code === b.code && a.span.start === b.span.start && a.span.end === b.span.end;
}

async function pickAction(
  actions: readonly vscode.CodeAction[],
  placeHolder: string,
): Promise<vscode.CodeAction | undefined> {
  const items = actions.map((action) => ({ label: action.title, action }));
  return (await vscode.window.showQuickPick(items, { placeHolder }))?.action;
}

async function fixAllActions(
  document: vscode.TextDocument,
  checks: Checks,
  read: Read,
  { t }: ShownWords,
): Promise<vscode.CodeAction[]> {
  const [checked, path] = await checks.ofDocument(document, true);
  const edits = safeEdits(document.getText(), checked.findings.get(path) ?? [], read);
  if (edits.length === 0) return [];
  const action = new vscode.CodeAction(t('Mend everything that has one reading'), fixAll);
  action.edit = editOf(document, edits, checked);
  return [action];
}

function actionsFor(
  document: vscode.TextDocument,
  finding: Finding,
  checked: Checked,
  diagnostics: readonly vscode.Diagnostic[],
  { read, words }: Given,
): vscode.CodeAction[] {
  const line = rangeOf(document, finding.span).start.line;
  const own = diagnostics.filter(({ code, range }) => code === finding.code && range.start.line === line);
  const fixes = waysOut(finding).filter((fix) => isPossible(document, fix, checked, read));
  return fixes.map((fix) => {
    const action = new vscode.CodeAction(spoken(fix.title, words), vscode.CodeActionKind.QuickFix);
    action.diagnostics = own;
    action.isPreferred = fixes.length === 1;
    action.edit = editOf(document, fix.edits, checked);
    return action;
  });
}

/** Read back before it is offered; edits of other files need a diary around. */
function isPossible(document: vscode.TextDocument, fix: Fix, { diary }: Checked, read: Read): boolean {
  const isElsewhere = fix.edits.some(({ file }) => file !== undefined);
  return isElsewhere ? diary !== null : keepsEntries(document.getText(), fix, read);
}

function editOf(
  document: vscode.TextDocument,
  edits: readonly Edit[],
  { diary, texts }: Checked,
): vscode.WorkspaceEdit {
  const all = new vscode.WorkspaceEdit();
  const files = new Map(
    [...texts.journals, ...(texts.profile ? [texts.profile] : [])].map(({ path, text }) => [path, text]),
  );
  for (const { file, span, text } of edits) {
    if (file === undefined || !diary) {
      all.replace(document.uri, rangeOf(document, span), text);
      continue;
    }
    const uri = diary.uriOf(file);
    const known = files.get(file);
    if (known === undefined) all.createFile(uri, { ignoreIfExists: true });
    all.replace(uri, rangeIn(known ?? '', span), text);
  }
  return all;
}
