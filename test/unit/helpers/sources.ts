/** Looks at TypeScript sources as trees: what they import, which names they use, how long their functions are. */
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

export interface Source {
  /** With `/`, from the project's folder. */
  path: string;
  text: string;
  tree: ts.SourceFile;
}

export function sourceOf(path: string, text: string): Source {
  const kind = path.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return { path, text, tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind) };
}

/** Every TypeScript file below a folder. */
export function sourcesBelow(folder: string): Source[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.tsx?$/.test(path))
    .sort()
    .map((path) => sourceOf(path, readFileSync(path, 'utf8')));
}

export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  const children: ts.Node[] = [];
  node.forEachChild((child) => {
    children.push(child);
  });
  for (const child of children) yield* nodesOf(child);
}

/** What a file imports, exports from, or names in a type: packages as written, files from the project's folder. */
export function importsOf({ path, tree }: Source): string[] {
  const names = [...nodesOf(tree)].flatMap((node) => specifierOf(node) ?? []);
  return names.map((name) => (name.startsWith('.') ? resolved(path, name) : name));
}

function specifierOf(node: ts.Node): string | undefined {
  let written: ts.Node | undefined;
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) written = node.moduleSpecifier;
  else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) written = node.argument.literal;
  else if (ts.isExternalModuleReference(node)) written = node.expression;
  else if (ts.isCallExpression(node) && isLoading(node.expression)) written = node.arguments[0];
  return written && ts.isStringLiteralLike(written) ? written.text : undefined;
}

function isLoading(callee: ts.Expression): boolean {
  return (
    callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === 'require')
  );
}

function resolved(from: string, name: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const part of name.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** Names that are used and declared nowhere in the file, each once: the globals it leans on. */
export function globalsOf({ tree }: Source): Set<string> {
  const declared = new Set<string>();
  const used = new Set<string>();
  for (const node of nodesOf(tree)) {
    if (!ts.isIdentifier(node)) continue;
    if (isDeclared(node)) declared.add(node.text);
    else if (isFree(node)) used.add(node.text);
  }
  return new Set([...used].filter((name) => !declared.has(name)));
}

function isDeclared(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) || ts.isShorthandPropertyAssignment(parent)) return false;
  return 'name' in parent && parent.name === node && !isMember(parent);
}

/** Not the name of a member: `x.document` and `{document: 1}` use no global. */
function isFree(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isQualifiedName(parent)) return parent.left === node;
  return !(isMember(parent) && 'name' in parent && parent.name === node) && !ts.isJsxAttribute(parent);
}

function isMember(node: ts.Node): boolean {
  return (
    ts.isPropertyAssignment(node) ||
    ts.isPropertySignature(node) ||
    ts.isPropertyDeclaration(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isMethodSignature(node) ||
    ts.isGetAccessor(node) ||
    ts.isSetAccessor(node) ||
    ts.isJsxAttribute(node)
  );
}

/** Expressions of the form `a.b` and `new A()` as texts, with whether arguments are given. */
export function usesOf({ tree }: Source): string[] {
  return [...nodesOf(tree)].flatMap((node) => {
    if (ts.isPropertyAccessExpression(node)) return [`${node.expression.getText(tree)}.${node.name.text}`];
    if (ts.isNewExpression(node) || ts.isCallExpression(node)) {
      const sign = ts.isNewExpression(node) ? 'new ' : '';
      return [`${sign}${node.expression.getText(tree)}(${node.arguments?.length ? '…' : ''})`];
    }
    return [];
  });
}

export interface Measured {
  name: string;
  lines: number;
}

/** Functions and methods with a body in braces, and their lines; those inside count with the one around them too. */
export function functionsOf({ path, tree }: Source): Measured[] {
  const lineOf = (position: number) => tree.getLineAndCharacterOfPosition(position).line;
  return [...nodesOf(tree)].flatMap((node) => {
    if (!ts.isFunctionLike(node) || !('body' in node) || !node.body || !ts.isBlock(node.body as ts.Node))
      return [];
    const start = lineOf(node.getStart(tree));
    const name = `${path}:${start + 1} ${node.name?.getText(tree) ?? ''}`.trim();
    return [{ name, lines: lineOf(node.getEnd()) - start + 1 }];
  });
}
