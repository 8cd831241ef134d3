/** Red Hat's YAML language server with the schemas this extension brings, as other editors run it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Diagnostic, getLanguageService, type Hover } from 'yaml-language-server';
import manifest from '../../../package.json';
import { projectRoot } from '../../../scripts/lib/paths';

const server = getLanguageService({
  // Nothing is fetched: the schemas are here, and no text can name another place.
  schemaRequestService: (uri) => Promise.reject(new Error(`asked for ${uri}`)),
  workspaceContext: { resolveRelativePath: (path) => path },
});
server.configure({
  validate: true,
  hover: true,
  completion: true,
  schemas: manifest.contributes.yamlValidation.map(({ fileMatch, url }) => ({
    fileMatch,
    uri: `file:///extension/${url.slice(2)}`,
    schema: JSON.parse(readFileSync(join(projectRoot, url), 'utf8')),
  })),
});

let version = 0;

function documentOf(path: string, text: string): TextDocument {
  return TextDocument.create(`file:///diary/${path}`, 'yaml', ++version, text);
}

/** What the server finds in a file of that path. */
export function serverFindings(path: string, text: string): Promise<Diagnostic[]> {
  return server.doValidation(documentOf(path, text), false);
}

/** What it shows at `$0`. */
export async function serverHover(path: string, marked: string): Promise<string> {
  const at = marked.indexOf('$0');
  const document = documentOf(path, marked.replace('$0', ''));
  const hover: Hover | null = await server.doHover(document, document.positionAt(at));
  return JSON.stringify(hover?.contents ?? '');
}

/** The labels it offers at `$0`. */
export async function serverOffers(path: string, marked: string): Promise<string[]> {
  const at = marked.indexOf('$0');
  const document = documentOf(path, marked.replace('$0', ''));
  const { items } = await server.doComplete(document, document.positionAt(at), false);
  return items.map(({ label }) => label);
}
