/** The architecture as tests: who may import whom, what the core never names, and how long files and functions are. */
import assert from 'node:assert/strict';
import {
  functionsOf,
  globalsOf,
  importsOf,
  type Source,
  sourceOf,
  sourcesBelow,
  usesOf,
} from './helpers/sources';

const sources = sourcesBelow('src');

/** What each folder may import beside itself: folders or files of src, and packages (a final `*` stands for any rest). */
const layers: Record<string, { own: string[]; packages: string[] }> = {
  journal: { own: [], packages: ['yaml', 'zod', 'temporal-polyfill', 'fastest-levenshtein'] },
  language: { own: ['journal'], packages: [] },
  trends: { own: ['journal'], packages: ['temporal-polyfill'] },
  charts: {
    own: [
      'trends/types',
      'trends/figure-types',
      'trends/comparison-types',
      'trends/interval',
      'trends/teller',
      'journal/translate',
      'journal/formats',
    ],
    packages: ['preact', 'preact/*', 'd3-*'],
  },
  report: { own: ['trends', 'charts', 'journal'], packages: ['preact', 'preact-render-to-string'] },
  git: { own: ['journal'], packages: ['node:*'] },
  editor: { own: ['journal', 'language', 'trends', 'git'], packages: ['vscode'] },
  panel: { own: ['journal', 'trends', 'webview/protocol'], packages: ['vscode'] },
  webview: {
    own: [
      'charts',
      'trends/types',
      'trends/figure-types',
      'trends/comparison-types',
      'trends/entry-refs',
      'trends/interval',
      'journal/translate',
    ],
    packages: ['preact', 'preact/*'],
  },
  cli: {
    own: ['journal', 'trends', 'report', 'git'],
    packages: ['l10n/*', 'node:*', 'commander', 'temporal-polyfill'],
  },
};

/** Put the parts together, and may import all of them. */
const roots = ['src/extension.ts', 'src/cli/main.ts'];
const core = ['journal', 'language', 'trends', 'charts', 'report'];
const manifest = 'package.json';

const domAndNode = new Set([
  ...['window', 'document', 'navigator', 'location', 'self', 'globalThis', 'localStorage', 'sessionStorage'],
  ...['HTMLElement', 'Element', 'Event', 'MouseEvent', 'KeyboardEvent', 'SVGElement', 'DOMParser', 'Node'],
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'Worker', 'requestAnimationFrame', 'setTimeout', 'setInterval'],
  ...['process', 'Buffer', 'require', 'module', 'exports', 'global', '__dirname', '__filename', 'console'],
]);

/** What reads the clock, the machine's zone or chance. */
const readsTheMachine = [
  /^Date\.now$/,
  /^new Date\(\)$/,
  /^Date\(\)$/,
  /^Temporal\.Now\b/,
  /^performance\.now$/,
  /^Math\.random$/,
  /\.resolvedOptions$/,
  /\.(?:get|set)(?:Hours|Minutes|Seconds|Date|Day|Month|FullYear|TimezoneOffset)$/,
  /\.toLocale(?:Date|Time)String$/,
];

function layerOf(path: string): string {
  const [, layer = '', ...rest] = path.split('/');
  return rest.length > 0 ? layer : '';
}

function isAllowed(name: string, allowed: readonly string[]): boolean {
  return allowed.some((one) => (one.endsWith('*') ? name.startsWith(one.slice(0, -1)) : name === one));
}

/** The imports of a file that its layer does not allow. */
function wrongImports(source: Source): string[] {
  const layer = layerOf(source.path);
  const rules = layers[layer];
  if (source.path === 'src/extension.ts') return [];
  if (!rules) return [`${source.path} is in no layer`];
  return importsOf(source)
    .filter((name) => {
      if (name === manifest) return layer !== 'cli';
      if (!name.startsWith('src/')) return !isAllowed(name, rules.packages);
      const target = name.slice('src/'.length);
      return ![layer, ...rules.own].some((own) => target === own || target.startsWith(`${own}/`));
    })
    .map((name) => `${source.path} imports ${name}`);
}

function wrongGlobals(source: Source): string[] {
  const used = [...globalsOf(source)].filter((name) => domAndNode.has(name));
  return used.map((name) => `${source.path} uses ${name}`);
}

function wrongUses(source: Source): string[] {
  const used = usesOf(source).filter((use) => readsTheMachine.some((pattern) => pattern.test(use)));
  return used.map((use) => `${source.path} uses ${use}`);
}

/** Chains of imports that come back to where they began. */
function circles(all: readonly Source[]): string[] {
  const byName = new Map(all.map((source) => [source.path.replace(/(?:\/index)?\.tsx?$/, ''), source]));
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (name: string, way: readonly string[]): void => {
    if (way.includes(name)) found.push([...way.slice(way.indexOf(name)), name].join(' → '));
    const source = byName.get(name);
    if (!source || done.has(name) || way.includes(name)) return;
    for (const next of importsOf(source)) walk(next, [...way, name]);
    done.add(name);
  };
  for (const name of byName.keys()) walk(name, []);
  return found;
}

/** The value below which the share lies. */
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}

const lines = (source: Source) => source.text.trimEnd().split('\n').length;

describe('the architecture', () => {
  it('lets each layer import what it may, and no more', () => {
    assert.deepEqual(sources.flatMap(wrongImports), []);
  });

  it('has one file that knows the YAML library', () => {
    const importing = sources.filter((source) => importsOf(source).some((name) => /^yaml\b/.test(name)));
    assert.deepEqual(
      importing.map(({ path }) => path),
      ['src/journal/read/yaml.ts'],
    );
  });

  it('imports in no circles', () => assert.deepEqual(circles(sources), []));

  it('keeps the core free of the editor, Node and the browser', () => {
    assert.deepEqual(sources.filter(({ path }) => core.includes(layerOf(path))).flatMap(wrongGlobals), []);
  });

  it('reads the clock and the zone of the machine only where the parts are put together', () => {
    assert.deepEqual(sources.filter(({ path }) => !roots.includes(path)).flatMap(wrongUses), []);
  });

  it('writes to the console from the command line only', () => {
    const others = sources.filter(({ path }) => layerOf(path) !== 'cli');
    const writing = others.filter((source) => globalsOf(source).has('console'));
    assert.deepEqual(
      writing.map(({ path }) => path),
      [],
    );
  });

  it('names files in words joined by hyphens, each opening with what it is for', () => {
    const names = sources
      .map(({ path }) => path)
      .filter((path) => !/\/[a-z0-9.]+(?:-[a-z0-9.]+)*\.tsx?$/.test(path));
    assert.deepEqual(names, []);
    const mute = sources.filter(({ text }) => !/^(?:\/\*\*|\/\/) ?\s*\S/.test(text));
    assert.deepEqual(
      mute.map(({ path }) => path),
      [],
    );
  });
});

describe('the size', () => {
  it('of files: none over 300 lines, half of them at most 90', () => {
    const long = sources.filter((source) => lines(source) > 300);
    assert.deepEqual(
      long.map(({ path }) => path),
      [],
    );
    assert.ok(quantile(sources.map(lines), 0.5) <= 90);
  });

  it('of functions: none over 60 lines, nine of ten at most 30', () => {
    const functions = sources.flatMap(functionsOf);
    assert.deepEqual(
      functions.filter((one) => one.lines > 60),
      [],
    );
    assert.ok(
      quantile(
        functions.map((one) => one.lines),
        0.9,
      ) <= 30,
    );
  });
});

describe('these checks see', () => {
  const journal = (text: string) => sourceOf('src/journal/a.ts', text);

  it('imports of every form', () => {
    const forms = [
      "import * as vscode from 'vscode';",
      "import type { A } from '../trends/types';",
      "export { b } from '../trends/b';",
      "import 'node:fs';",
      "import fs = require('fs');",
      "const c = await import('../cli/c');",
      "const d = require('path');",
      "type E = import('d3-scale').E;",
    ];
    for (const form of forms) assert.equal(wrongImports(journal(form)).length, 1, form);
    assert.deepEqual(wrongImports(journal("import { a } from './b';\nimport * as z from 'zod';")), []);
    assert.equal(
      wrongImports(sourceOf('src/charts/a.ts', "import { a } from '../trends/trends';")).length,
      1,
    );
    assert.equal(wrongImports(sourceOf('src/other/a.ts', '')).length, 1);
  });

  it('globals, and no member or local of the same name', () => {
    for (const text of [
      'document.title',
      'let a = window;',
      'f(process)',
      'let a: HTMLElement',
      '({ console })',
    ]) {
      assert.equal(wrongGlobals(journal(text)).length, 1, text);
    }
    for (const text of [
      'const document = 1; document;',
      'a.document',
      '({ document: 1 })',
      'function f(node: N) {}',
    ]) {
      assert.deepEqual(wrongGlobals(journal(text)), [], text);
    }
  });

  it('the clock, the zone and chance', () => {
    for (const text of [
      'Date.now()',
      'new Date()',
      'Temporal.Now.instant()',
      'Math.random()',
      'd.getHours()',
      'new Date',
    ]) {
      assert.ok(wrongUses(journal(text)).length > 0, text);
    }
    for (const text of ['new Date(5)', 'Date.UTC(2026)', 'Temporal.PlainDate.from(a)', 'd.getUTCDay()']) {
      assert.deepEqual(wrongUses(journal(text)), [], text);
    }
  });

  it('circles', () => {
    const of = (...texts: string[]) => texts.map((text, i) => sourceOf(`src/journal/${i}.ts`, text));
    assert.equal(circles(of("import './1';", "import './2';", "import './0';")).length, 1);
    assert.deepEqual(circles(of("import './1';\nimport './2';", "import './2';", '')), []);
  });

  it('the length of functions and methods', () => {
    const source = journal(
      'function a() {\n\n}\nclass B { c() { return 1; } }\nconst d = () => {\n};\nconst e = () => 1;\n',
    );
    assert.deepEqual(
      functionsOf(source).map((one) => one.lines),
      [3, 1, 2],
    );
  });
});
