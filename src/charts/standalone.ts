/** A picture as an SVG file of its own: with the colours it has now, and nothing that only a page needs. */

/** The value of a theme's property such as `--vscode-foreground`; empty where it has none. */
export type ThemeValue = (property: string) => string;

interface Rule {
  selector: string;
  declarations: string;
}

/**
 * @param svg what `Picture` drew
 * @param css the text of charts.css
 */
export function standalone(svg: string, css: string, valueFor: ThemeValue): string {
  const rules = rulesIn(css);
  const own = ownProperties(rules);
  const resolve = (text: string) => resolved(text, (name) => own.get(name) ?? valueFor(name));
  const style = rules
    .filter((rule) => isUsed(rule, svg))
    .map(({ selector, declarations }) => `${selector}{${resolve(withoutOwn(declarations))}}`)
    .join('\n');
  const paper = `<rect width="100%" height="100%" fill="${resolve('var(--paper)')}"/>`;
  return bare(svg).replace(/^(<svg[^>]*>)/, (open) => `${open}<style>\n${style}\n</style>${paper}`);
}

function rulesIn(css: string): Rule[] {
  const text = css.replaceAll(/\/\*[\s\S]*?\*\//g, '');
  return [...text.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector = '', declarations = '']) => ({
    selector: selector.trim().replaceAll(/\s+/g, ' '),
    declarations: declarations.trim().replaceAll(/\s*\n\s*/g, ''),
  }));
}

/** `--ink` and its like, which not every program that shows SVG knows. */
function ownProperties(rules: Rule[]): Map<string, string> {
  const all = rules.map(({ declarations }) => declarations).join(';');
  return new Map(
    [...all.matchAll(/(--[\w-]+)\s*:\s*([^;]+)/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

function withoutOwn(declarations: string): string {
  return declarations
    .split(';')
    .filter((one) => one.trim() !== '' && !one.trim().startsWith('--'))
    .join(';');
}

/** Rules for pointing and focus, and for classes that do not occur, are left away. */
function isUsed({ selector }: Rule, svg: string): boolean {
  if (/:|\.mark\b|\.hit\b|@/.test(selector)) return false;
  return selector.split(',').some((one) => {
    const classes = [...one.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name);
    return classes.every((name) => new RegExp(`class="[^"]*\\b${name}\\b`).test(svg));
  });
}

/** Every `var(--name, fallback)` as its value, however deep they stand in each other. */
function resolved(text: string, valueFor: ThemeValue): string {
  const inner = /var\((--[\w-]+)\s*(?:,\s*([^()]*(?:\([^()]*\)[^()]*)*))?\)/;
  let result = text;
  for (let depth = 0; depth < 50; depth++) {
    const found = inner.exec(result);
    if (!found) break;
    const [whole, name = '', fallback = ''] = found;
    result = result.replace(whole, () => valueFor(name).trim() || fallback);
  }
  return result;
}

/** Without what is there for pointing, keyboard and screen reader; the titles of marks stay. */
function bare(svg: string): string {
  const [open = ''] = /^<svg[^>]*>/.exec(svg) ?? [];
  const rest = svg
    .slice(open.length)
    .replaceAll(/<rect class="hit"[^>]*?(?:\/>|><\/rect>)/g, '')
    .replaceAll(/ (?:role|tabindex|aria-label|aria-hidden|data-mark)="[^"]*"/g, '');
  return `${open.replace('role="group"', 'role="img"')}${rest}`;
}
