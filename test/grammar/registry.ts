/** The grammars as VS Code loads them: its own for YAML, and those that this extension contributes. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { type IGrammar, type ITokenTypeMap, parseRawGrammar, Registry } from 'vscode-textmate';
import manifest from '../../package.json';
import { projectRoot } from '../../scripts/lib/paths';

const resolve = createRequire(path.join(projectRoot, 'package.json')).resolve;

/**
 * The files of VS Code's YAML extension. The package depends on a whole editor, which package.json
 * overrides by a few lines of another package, since nothing but these files is read.
 */
const yamlFolder = path.dirname(
  resolve('@codingame/monaco-vscode-yaml-default-extension/resources/yaml.tmLanguage.json'),
);

interface Contributed {
  scopeName: string;
  path: string;
}

function contributedIn(manifestFile: string): Contributed[] {
  return JSON.parse(readFileSync(manifestFile, 'utf8')).contributes.grammars;
}

function grammarFiles(): Map<string, string> {
  const files = new Map<string, string>();
  for (const grammar of contributedIn(path.join(yamlFolder, 'package.json'))) {
    files.set(grammar.scopeName, path.join(yamlFolder, path.basename(grammar.path)));
  }
  for (const grammar of manifest.contributes.grammars) {
    files.set(grammar.scopeName, path.join(projectRoot, grammar.path));
  }
  return files;
}

let loaded: Promise<void> | undefined;

/** The engine may be loaded only once in a process. */
async function engine() {
  loaded ??= loadWASM(new Uint8Array(readFileSync(resolve('vscode-oniguruma/release/onig.wasm'))).buffer);
  await loaded;
  return { createOnigScanner, createOnigString };
}

/** Of Markdown itself nothing is coloured here: what is put into it is looked at. */
const markdown = 'text.html.markdown';
const plainMarkdown = JSON.stringify({ scopeName: markdown, patterns: [] });

export function createRegistry(): Registry {
  const files = grammarFiles();
  return new Registry({
    onigLib: engine(),
    getInjections: (scopeName) =>
      manifest.contributes.grammars
        .filter(({ injectTo }) => injectTo?.includes(scopeName))
        .map((grammar) => grammar.scopeName),
    async loadGrammar(scopeName) {
      if (scopeName === markdown) return parseRawGrammar(plainMarkdown, 'markdown.json');
      const file = files.get(scopeName);
      return file ? parseRawGrammar(readFileSync(file, 'utf8'), file) : null;
    },
  });
}

const typeNumbers: Record<string, 0 | 1 | 2> = { other: 0, comment: 1, string: 2 };

/** The grammar of the journal with the standard types that the manifest gives to its tokens. */
export async function journalGrammar(): Promise<IGrammar> {
  const contributed = manifest.contributes.grammars[0];
  if (!contributed) throw new Error('The manifest contributes no grammar.');
  const tokenTypes: ITokenTypeMap = {};
  for (const [selector, type] of Object.entries(contributed.tokenTypes ?? {})) {
    const number = typeNumbers[type];
    if (number === undefined) throw new Error(`No type of tokens: ${type}`);
    tokenTypes[selector] = number;
  }
  const grammar = await createRegistry().loadGrammarWithConfiguration(contributed.scopeName, 1, {
    tokenTypes,
  });
  if (!grammar) throw new Error(`No grammar: ${contributed.scopeName}`);
  return grammar;
}
