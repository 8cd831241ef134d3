/** Sentences in sources that no translator is given: texts for people that were forgotten. */
import ts from 'typescript';
import { nodesOf, type Source } from './sources';

/** `key` and `meta` carry what schemas say of themselves, which is asked for by walking them; errors thrown are for us. */
const telling = /^(?:t|told|phrase|plural|key|meta|(?:\p{L}+)?Error)$/u;

/** At least three words, as no key, name or argument has. */
const sentence = /\p{L}{2,} \p{L}+ \p{L}{2,}/u;

export function untoldIn({ path, tree }: Source): string[] {
  const found: string[] = [];
  for (const node of nodesOf(tree)) {
    const text = textOf(node);
    if (text === undefined || !sentence.test(text) || isList(node) || isTold(node)) continue;
    const { line } = tree.getLineAndCharacterOfPosition(node.getStart(tree));
    found.push(`${path}:${line + 1} ${text}`);
  }
  return found;
}

/** Of a template the parts around its values. */
function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return [node.head, ...node.templateSpans.map(({ literal }) => literal)].map(({ text }) => text).join('…');
}

/** Words that are split at their spaces. */
function isList({ parent }: ts.Node): boolean {
  return ts.isPropertyAccessExpression(parent) && parent.name.text === 'split';
}

function isTold(node: ts.Node): boolean {
  for (let at = node.parent; at && !ts.isSourceFile(at); at = at.parent) {
    if ((ts.isCallExpression(at) || ts.isNewExpression(at)) && telling.test(nameOf(at.expression)))
      return true;
    if (ts.isStatement(at)) return false;
  }
  return false;
}

function nameOf(callee: ts.Expression): string {
  if (ts.isIdentifier(callee)) return callee.text;
  return ts.isPropertyAccessExpression(callee) ? callee.name.text : '';
}
