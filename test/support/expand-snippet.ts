/** Turns a snippet's body into the text that stands there after it was inserted. */

export interface Stop {
  number: number;
  /** More than one where there is a choice; the first is what stands there untouched. */
  options: string[];
}

export interface Expanded {
  text: string;
  /** In the order of the text. */
  stops: Stop[];
}

/** One of these in a body: a mark escaped, `$1`, `$NAME`, `${1:text}` or `${1|one,two|}`. */
interface Found {
  escaped?: string;
  bare?: string;
  variable?: string;
  stop?: string;
  text?: string;
  choice?: string;
  options?: string;
}

/** What VS Code would put in on 2 March 2026 at 06:40. */
const variables: Record<string, string> = {
  CURRENT_YEAR: '2026',
  CURRENT_MONTH: '03',
  CURRENT_DATE: '02',
  CURRENT_HOUR: '06',
  CURRENT_MINUTE: '40',
};

const part =
  /\\(?<escaped>[\\$}])|\$(?<bare>\d+)|\$(?<variable>[A-Z_]+)|\$\{(?<stop>\d+):(?<text>[^{}]*)\}|\$\{(?<choice>\d+)\|(?<options>[^|]*)\|\}/g;

/**
 * @param choose the option taken at a choice; by default the first, as when it is left untouched
 */
export function expandSnippet(body: string, choose = (stop: Stop) => stop.options[0]): Expanded {
  const stops: Stop[] = [];
  const add = (number: string, options: string[]): string => {
    const stop = { number: Number(number), options };
    stops.push(stop);
    return choose(stop) ?? '';
  };
  const fill = (_match: string, ...rest: unknown[]): string => {
    const found = rest.at(-1) as Found;
    if (found.escaped) return found.escaped;
    if (found.variable) return currentValue(found.variable);
    if (found.bare) return add(found.bare, ['']);
    if (found.choice) return add(found.choice, (found.options ?? '').split(','));
    return add(found.stop ?? '', [
      (found.text ?? '').replace(/\$([A-Z_]+)/g, (_, name) => currentValue(name)),
    ]);
  };
  const text = body.replace(part, fill);
  if (/\$\{|\$\w/.test(text)) throw new Error(`Not a snippet this can expand: ${text}`);
  return { text, stops };
}

function currentValue(variable: string): string {
  const value = variables[variable];
  if (value === undefined) throw new Error(`No such variable: ${variable}`);
  return value;
}
