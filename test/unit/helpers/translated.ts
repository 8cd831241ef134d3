/** The texts that sources hand to a translator: `t('…')`, `l10n.t('…')`, `vscode.l10n.t('…')`. */
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
    if (!ts.isCallExpression(node) || !isTranslator(node.expression)) continue;
    const texts = literals(node.arguments[0]);
    if (texts) found.texts.push(...texts);
    else {
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart(tree));
      found.unclear.push(`${path}:${line + 1} ${node.getText(tree)}`);
    }
  }
  return found;
}

function isTranslator(callee: ts.Expression): boolean {
  if (ts.isIdentifier(callee)) return callee.text === 't';
  return ts.isPropertyAccessExpression(callee) && callee.name.text === 't';
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
