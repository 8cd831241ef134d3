/** Definition, references, highlights and rename for drugs, therapies and words, over a diary's files and profile. */
import * as vscode from 'vscode';
import { isProfile } from '../../journal/diary';
import { drugKey } from '../../journal/drugs';
import type { Read } from '../../journal/journal';
import type { FullWords } from '../../journal/shown-words';
import { spoken } from '../../journal/spoken';
import { type NameAt, nameAt } from '../../language/names-at';
import { definitionsOf, type Occurrence, occurrencesOf } from '../../language/occurrences';
import { Refused, renameEdits } from '../../language/rename';
import { whereIs } from '../../language/where';
import { isOwn, rangeIn, rangeOf, selector } from '../documents';
import type { Knowledge, Known } from '../known';

/** A name at a place, and everywhere it stands. */
interface Found {
  name: NameAt;
  known: Known;
  all: Occurrence[];
}

export function registerNames(knowledge: Knowledge, read: Read, words: FullWords): vscode.Disposable {
  const find = async (document: vscode.TextDocument, at: vscode.Position): Promise<Found | null> => {
    const name = nameIn(document, at);
    if (!name) return null;
    const known = await knowledge.of(document);
    return { name, known, all: occurrencesOf(name, known.texts, read) };
  };
  return vscode.Disposable.from(
    vscode.languages.registerDefinitionProvider(selector, {
      async provideDefinition(document, at) {
        const found = await find(document, at);
        const where = whereIs(document.getText(), document.offsetAt(at), isProfile(document.uri.path));
        const all = found ? definitionsOf(found.all, where?.key === 'of') : [];
        return all.map((one) => locationOf(one, document, found?.known));
      },
    }),
    vscode.languages.registerReferenceProvider(selector, {
      async provideReferences(document, at, { includeDeclaration }) {
        const found = await find(document, at);
        const all = (found?.all ?? []).filter(({ declares }) => includeDeclaration || declares !== 'profile');
        return all.map((one) => locationOf(one, document, found?.known));
      },
    }),
    vscode.languages.registerDocumentHighlightProvider(selector, {
      async provideDocumentHighlights(document, at) {
        const found = await find(document, at);
        const own = (found?.all ?? []).filter(
          ({ file }) => uriOf(file, document, found?.known).path === document.uri.path,
        );
        return own.map(({ span }) => new vscode.DocumentHighlight(rangeOf(document, span)));
      },
    }),
    vscode.languages.registerRenameProvider(selector, {
      prepareRename(document, at) {
        const name = isOwn(document) ? nameIn(document, at) : null;
        if (!name)
          throw new Error(
            words.t('Only names of medicines and therapies, and words of lists, can be renamed.'),
          );
        return { range: rangeOf(document, name.span), placeholder: name.written };
      },
      async provideRenameEdits(document, at, wanted) {
        const found = isOwn(document) ? await find(document, at) : null;
        return found ? rename(found, document, wanted, words) : undefined;
      },
    }),
  );
}

function nameIn(document: vscode.TextDocument, at: vscode.Position): NameAt | null {
  return nameAt(document.getText(), document.offsetAt(at), isProfile(document.uri.path));
}

function rename(
  { name, known, all }: Found,
  document: vscode.TextDocument,
  wanted: string,
  words: FullWords,
): vscode.WorkspaceEdit {
  const texts = textsOf(known);
  const own = new Set([...known.profile.drugs.keys()].map(drugKey));
  const edits = renameEdits(name, wanted, all, texts, own);
  if (edits instanceof Refused) throw new Error(spoken(edits.reason, words));
  const whole = new vscode.WorkspaceEdit();
  for (const { file = '', span, text } of edits) {
    whole.replace(uriOf(file, document, known), rangeIn(texts.get(file) ?? '', span), text);
  }
  return whole;
}

function locationOf({ file, span }: Occurrence, document: vscode.TextDocument, known: Known | undefined) {
  const text = known ? textsOf(known).get(file) : undefined;
  return new vscode.Location(uriOf(file, document, known), rangeIn(text ?? '', span));
}

function uriOf(file: string, document: vscode.TextDocument, known: Known | undefined): vscode.Uri {
  return known?.diary?.uriOf(file) ?? document.uri;
}

function textsOf({ texts: { journals, profile } }: Known): Map<string, string> {
  return new Map([...journals, ...(profile ? [profile] : [])].map(({ path, text }) => [path, text]));
}
