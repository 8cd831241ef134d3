/** The snippets: valid as they are inserted, and recording nothing that nobody said. */
import { deepEqual, match, notDeepEqual, ok } from 'node:assert/strict';
import snippetFile from '../../snippets/migraine-journal.json';
import { readJournal } from '../../src/journal/journal';
import { type Entry, kindNames } from '../../src/journal/schema/kinds';
import { expandSnippet, type Stop } from '../support/expand-snippet';

interface Snippet {
  prefix: string;
  description: string;
  body: string[];
}

const snippets: [name: string, snippet: Snippet][] = Object.entries(snippetFile);

/** A journal with a snippet in its place: a dose stands in an attack, all else is an entry. */
function journalWith({ prefix, body }: Snippet, choose?: (stop: Stop) => string | undefined): string {
  const { text } = expandSnippet(body.join('\n'), choose);
  if (prefix !== '- dose') return `${text}\n`;
  return `- attack: 2026-03-02 06:40\n  doses:\n${text.replaceAll(/^/gm, '    ')}\n`;
}

function complaints(journal: string): string[] {
  const { findings } = readJournal(journal);
  return findings
    .filter(({ severity }) => severity === 'error' || severity === 'warning')
    .map(({ code, message }) => `${code}: ${message}\n${journal}`);
}

/** What a journal records. */
function recorded(journal: string): Entry[] {
  return readJournal(journal).entries.map(({ entry }) => entry);
}

describe('a snippet inserted and left untouched', () => {
  for (const [name, snippet] of snippets) {
    it(`is one entry with nothing to complain about: ${name}`, () => {
      const journal = journalWith(snippet);
      deepEqual(complaints(journal), []);
      deepEqual(readJournal(journal).entries.length, 1);
    });
  }

  // A key that is present is complete, so an untouched choice must not speak for the writer: it stands there as
  // a comment, which records nothing and reminds. Where the format needs a value, `unknown` is true as it stands;
  // a total has to be a number, and 0 is none that HIT-6 can have.
  const expected: Record<string, string> = {
    Attack: '- attack: 2026-03-02 06:40',
    'Attack with a dose': '- attack: 2026-03-02 06:40\n  doses: [{drug: unknown, at: 2026-03-02 06:40}]',
    'Attack on a day': '- attack: 2026-03-02',
    Dose: '- attack: 2026-03-02 06:40\n  doses: [{drug: unknown, at: 2026-03-02 06:40}]',
    Intake: '- intake: 2026-03-02 06:40\n  drug: unknown',
    Day: '- day: 2026-03-02',
    Clear: '- clear: 2026-03-02',
    'Clear days': '- clear: 2026-03-02/2026-03-02',
    'Treatment starts': '- treatment: 2026-03-02\n  drug: unknown',
    'Treatment changes': '- treatment: 2026-03-02\n  drug: unknown',
    'Treatment stops': '- treatment: 2026-03-02\n  drug: unknown\n  stop: other',
    'Side effect': '- side-effect: 2026-03-02\n  symptom: unknown\n  of: unknown',
    Visit: '- visit: 2026-03-02\n  note: ""',
    Score: '- score: 2026-03-02\n  name: HIT-6\n  total: 0',
    Note: '- note: 2026-03-02\n  text: ""',
  };
  for (const [name, snippet] of snippets) {
    it(`says no more than it must: ${name}`, () => {
      deepEqual(recorded(journalWith(snippet)), recorded(expected[name] ?? ''));
    });
  }

  it('leaves room for the next one', () => {
    const entries = snippets.filter(([, { prefix }]) => prefix !== '- dose');
    const journal = entries.map(([, snippet]) => journalWith(snippet)).join('');
    deepEqual(complaints(journal), []);
    deepEqual(readJournal(journal).entries.length, entries.length);
  });
});

describe('a snippet that is filled in', () => {
  for (const [name, snippet] of snippets) {
    const { stops } = expandSnippet(snippet.body.join('\n'));
    for (const { number, options } of stops) {
      for (const option of options.slice(1)) {
        it(`takes every choice: ${name}, ${option}`, () => {
          const journal = journalWith(snippet, (stop) => (stop.number === number ? option : stop.options[0]));
          deepEqual(complaints(journal), []);
          ok(journal.includes(option));
        });
      }
    }

    const shown = stops.flatMap(({ options: [text = ''] }) => /^# (\S+: .+)$/.exec(text)?.[1] ?? []);
    for (const line of shown) {
      it(`shows a line that could stand there: ${name}, ${line}`, () => {
        const journal = journalWith(snippet, ({ options: [text] }) => (text === `# ${line}` ? line : text));
        deepEqual(complaints(journal), []);
        notDeepEqual(recorded(journal), recorded(journalWith(snippet)));
      });
    }
  }
});

describe('the snippets', () => {
  it('are there for every kind, by the name of the kind', () => {
    const prefixes = snippets.map(([, { prefix }]) => prefix);
    for (const kind of kindNames) {
      ok(
        prefixes.some((prefix) => prefix === `- ${kind}` || prefix.startsWith(`- ${kind} `)),
        `no snippet for ${kind}`,
      );
    }
    deepEqual(new Set(prefixes).size, prefixes.length);
  });

  // VS Code matches a prefix against the line up to the cursor. With the dash in it, one snippet serves `attack`
  // and `- attack` alike and replaces what was typed; two prefixes would show up as two suggestions, one of
  // which leaves a second dash.
  for (const [name, { prefix, body, description }] of snippets) {
    it(`have the dash in what is typed and in what is inserted: ${name}`, () => {
      match(prefix, /^- [a-z]/);
      match(body[0] ?? '', /^- /);
      match(description, /^[A-Z].*\.$/);
    });

    it(`have stops in the order of the lines, the date first: ${name}`, () => {
      const numbers = expandSnippet(body.join('\n')).stops.map(({ number }) => number);
      const last = numbers.length - 1;
      deepEqual(numbers, [...Array.from({ length: last }, (_, at) => at + 1), 0]);
      if (name !== 'Dose') match(body[0] ?? '', /: \$\{1:\$CURRENT_YEAR-\$CURRENT_MONTH-\$CURRENT_DATE/);
    });
  }

  it('write the current date and time as the format wants them', () => {
    const [, attack] = snippets[0] ?? [];
    ok(attack && journalWith(attack).startsWith('- attack: 2026-03-02 06:40\n'));
  });
});
