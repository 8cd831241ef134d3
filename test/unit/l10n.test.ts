/** Holds the German texts to the English ones: none is missing, none is left over, and their parts are the same. */
import { deepEqual, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import manifest from '../../package.json';
import { projectRoot } from '../../scripts/lib/paths';
import { anyWords } from '../../src/journal/kind-words';
import { english, plural, tell, told, translatorOf } from '../../src/journal/translate';
import { manifestTexts, textsIn } from './helpers/manifest';
import { schemaTexts } from './helpers/schema-texts';
import { sourceOf, sourcesBelow } from './helpers/sources';
import { translatedIn } from './helpers/translated';
import { untoldIn } from './helpers/untold';

const bundleFile = 'l10n/bundle.l10n.de.json';
const bundle: Record<string, string> = JSON.parse(readFileSync(join(projectRoot, bundleFile), 'utf8'));

/** Asked of the translator anywhere in the sources, or what schemas say of themselves. */
const asked = sourcesBelow('src').map(translatedIn);
const texts = new Set([...asked.flatMap((one) => one.texts), ...schemaTexts().explanations]);

const parts = (text: string) => [...text.matchAll(/\{\d+\}/g)].map(([part]) => part).sort();

/** Pairs of texts whose `{0}`, `{1}` differ. */
function unlike(pairs: readonly [string, string][]): string[] {
  return pairs.filter(([a, b]) => parts(a).join() !== parts(b).join()).map(([a, b]) => `${a} → ${b}`);
}

describe('texts at run time', () => {
  it('are written where they are asked for', () => {
    const unclear = asked.flatMap((one) => one.unclear);
    deepEqual(
      unclear,
      [],
      "Give the translator a text in quotes: t('…', part). It is told by its English text.",
    );
  });

  it('all have a German text', () => {
    const missing = [...texts].filter((text) => bundle[text] === undefined);
    deepEqual(missing, [], `Add each of these to ${bundleFile}, with its German text.`);
  });

  it('have no German text that nobody asks for', () => {
    const unused = Object.keys(bundle).filter((text) => !texts.has(text));
    deepEqual(
      unused,
      [],
      `Take these out of ${bundleFile}, or mend them: the English text was changed or left.`,
    );
  });

  it('have the same parts in both languages', () => deepEqual(unlike(Object.entries(bundle)), []));
});

describe('sentences in the sources', () => {
  /** Of these folders, since charts, report, panel and the command line have tests of their own. */
  const folders = ['src/journal', 'src/language', 'src/git', 'src/editor'];
  /** Files whose sentences are none for the reader of this editor. */
  const others: Record<string, string> = {
    'src/journal/drugs.ts': 'names',
    'src/journal/vocabulary.ts': 'words of the format',
    'src/journal/kind-words.ts': 'titles of schemas, which are keys here',
    'src/journal/schema/json-schema.ts': 'for other editors, in English',
    'src/git/hook.ts': 'a script',
    'src/git/merge-driver.ts': 'configuration of git',
    'src/editor/merging/set-up-folders.ts': 'the key of a memory',
    'src/editor/privacy/senders.ts': 'names of products',
    'src/editor/tree/recent-attacks.ts': 'names for menus',
  };

  it('are all given to a translator', () => {
    const untold = folders.flatMap((folder) => sourcesBelow(folder)).flatMap(untoldIn);
    const forgotten = untold.filter((one) => others[one.slice(0, one.indexOf(':'))] === undefined);
    deepEqual(forgotten, [], "Say each as t('…'), or as phrase('…') where there is no reader yet.");
  });

  it('are seen where they are forgotten', () => {
    const text = "const a = b ? 'this is forgotten' : t('this is told'); f(`and this is forgotten`);";
    deepEqual(untoldIn(sourceOf('src/a.ts', text)), [
      'src/a.ts:1 this is forgotten',
      'src/a.ts:1 and this is forgotten',
    ]);
  });
});

describe('what schemas name', () => {
  it('is known to sentences: each kind, and each map in a kind or the profile', () => {
    const { titles, explanations } = schemaTexts();
    deepEqual([...titles].sort(), Object.keys(anyWords).sort());
    ok(explanations.size > 80);
  });
});

describe("the manifest's texts", () => {
  const [en, de] = [manifestTexts(), manifestTexts('de')];
  const keys = new Set(textsIn(manifest).flatMap((text) => /^%(.+)%$/.exec(text)?.[1] ?? []));

  it('are there in English for each key of package.json', () => {
    const missing = [...keys].filter((key) => en[key] === undefined);
    deepEqual(missing, [], 'Add each of these to package.nls.json and package.nls.de.json.');
    const unused = Object.keys(en).filter((key) => !keys.has(key));
    deepEqual(unused, [], 'Take these out of package.nls.json and package.nls.de.json.');
  });

  it('are there in German for each in English', () => {
    const missing = Object.keys(en).filter((key) => de[key] === undefined);
    deepEqual(missing, [], 'Add each of these to package.nls.de.json, with its German text.');
    const unused = Object.keys(de).filter((key) => en[key] === undefined);
    deepEqual(unused, [], 'Take these out of package.nls.de.json.');
  });
});

describe('a command', () => {
  it('has one German name, in menus and in what is said of it', () => {
    const [en, de] = [manifestTexts(), manifestTexts('de')];
    const named = Object.keys(en).filter((key) => key.startsWith('command.'));
    const other = named.filter((key) => (bundle[en[key] ?? ''] ?? de[key]) !== de[key]);
    deepEqual(other, []);
  });
});

describe('these checks see', () => {
  it('each text asked for, and what is not written there', () => {
    const source = sourceOf(
      'src/editor/a.ts',
      "t('a'); vscode.l10n.t(`b`); l10n.t(x ? 'c' : 'd', 1); t(e); at('f'); told('g'); words.plural(2, 'h', 'i'); plural(n, one, 'k');",
    );
    const found = translatedIn(source);
    deepEqual(found.texts, ['a', 'b', 'c', 'd', 'g', 'h', 'i']);
    deepEqual(found.unclear, ['src/editor/a.ts:1 t(e)', "src/editor/a.ts:1 plural(n, one, 'k')"]);
  });

  it('parts that differ', () => {
    deepEqual(unlike([['{0} of {1}', '{1}: {0}']]), []);
    ok(unlike([['{0}', 'x']]).length === 1);
  });
});

describe('a translator', () => {
  const german = translatorOf({ '{0} of {1}': '{0} von {1}', '{0} day': '{0} Tag', '{0} days': '{0} Tage' });

  it('has the texts it is given, and English for the rest', () => {
    deepEqual(german('{0} of {1}', 1, 2), '1 von 2');
    deepEqual(german('{0} or {1}', 1, 2), '1 or 2');
    deepEqual(german('constructor'), 'constructor');
  });

  it('tells texts of tables, and one of two by a count', () => {
    deepEqual(tell(german, told('{0} of {1}'), 1, 2), '1 von 2');
    const days = [0, 1, 2].map((count) => tell(german, plural(count, '{0} day', '{0} days'), count));
    deepEqual(days, ['0 Tage', '1 Tag', '2 Tage']);
  });
});

describe('the English translator', () => {
  it('puts the parts in, each as it is', () => {
    deepEqual(english('{1} and {0}, {0}', 'a', 2), '2 and a, a');
    deepEqual(english('{0}', '{1}', 'b'), '{1}');
    deepEqual(english('{0} {2}', 'a'), 'a {2}');
  });
});
