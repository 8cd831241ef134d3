/** Holds the README's one table of commands and one of settings to the manifest. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../scripts/lib/paths';
import { commands, paletteCommands, settings, shown } from './helpers/manifest';

const readme = readFileSync(join(projectRoot, 'README.md'), 'utf8');

/** The rows of each table whose first column has this head, cell by cell. */
function tables(head: string): string[][][] {
  const lines = readme.split('\n');
  return lines.flatMap((line, i) => {
    if (cells(line)[0] !== head) return [];
    const rest = lines.slice(i + 2);
    const end = rest.findIndex((row) => !row.startsWith('|'));
    return [rest.slice(0, end === -1 ? undefined : end).map(cells)];
  });
}

/** A code span may hold an escaped bar. */
function cells(line: string): string[] {
  return line
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => cell.trim());
}

function theTable(head: string): string[][] {
  const found = tables(head);
  equal(found.length, 1, `README.md has one table headed "${head}".`);
  return found[0] ?? [];
}

function holdsRows(rows: readonly string[][], names: readonly string[], what: string): void {
  deepEqual(
    rows.map(([name]) => name),
    names,
    `The README's table of ${what} has one row for each of package.json, in its order: add what is missing.`,
  );
  for (const [name, description = ''] of rows) ok(/\p{L}{2}/u.test(description), `${name} is described`);
}

describe("the README's table", () => {
  it('of commands has each that a person can run by name', () => {
    holdsRows(
      theTable('command'),
      paletteCommands().map((name) => `**${name}**`),
      'commands',
    );
  });

  it('of settings has each setting', () => {
    holdsRows(
      theTable('setting'),
      Object.keys(settings).map((name) => `\`${name}\``),
      'settings',
    );
  });
});

describe('the manifest', () => {
  it('names each command, under the one category that people look for', () => {
    for (const { command, category = '', title } of commands) {
      equal(shown(category), 'Migraine Journal', command);
      ok(shown(title).length > 2 && !shown(title).startsWith('%'), `${command} has a title`);
    }
  });

  it('describes each setting', () => {
    for (const [name, { description, markdownDescription }] of Object.entries(settings)) {
      const text = shown(description ?? markdownDescription ?? '');
      ok(text.length > 10 && !text.startsWith('%'), `${name} has a description`);
    }
  });
});
