/**
 * The texts that sources hand to a translator: `t('…')`, `words.t('…')`, `vscode.l10n.t('…')`; `told('…')` in tables,
 * `phrase('…')` of what is said later; and both of `plural(count, '…', '…')`.
 */
import ts from 'typescript';
import { nodesOf, type Source } from './sources';

export interface Translated {
  texts: string[];
  /** Calls whose text is not written there, so that no test can hold it. */
  unclear: string[];
}

export function translatedIn({ path, tree }: Source): Translated {
  const found: Translated = { texts: [], unclear: [] };
  for (const node of nodesOf(tree)) {
    if (!ts.isCallExpression(node)) continue;
    const texts = textsOf(node);
    if (texts) found.texts.push(...texts);
    else if (texts === null) {
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart(tree));
      found.unclear.push(`${path}:${line + 1} ${node.getText(tree)}`);
    }
  }
  return found;
}

/** Undefined of another call; null where they are not written there. */
function textsOf({ expression, arguments: given }: ts.CallExpression): string[] | null | undefined {
  const name = nameOf(expression);
  if (name === 't' || name === 'told' || name === 'phrase') return literals(given[0]) ?? null;
  if (name !== 'plural' || given.length < 3) return undefined;
  const [one, other] = [literals(given[1]), literals(given[2])];
  return one && other ? [...one, ...other] : null;
}

function nameOf(callee: ts.Expression): string | undefined {
  if (ts.isIdentifier(callee)) return callee.text;
  return ts.isPropertyAccessExpression(callee) ? callee.name.text : undefined;
}

/** One text, or one of two. */
function literals(node: ts.Expression | undefined): string[] | undefined {
  if (!node) return undefined;
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isParenthesizedExpression(node)) return literals(node.expression);
  if (!ts.isConditionalExpression(node)) return undefined;
  const [yes, no] = [literals(node.whenTrue), literals(node.whenFalse)];
  return yes && no && [...yes, ...no];
}
