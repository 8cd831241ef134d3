/** Every key of every kind reads what is right, and names what is wrong without losing the rest of the entry. */
import assert from 'node:assert/strict';
import { readEntry } from '../../../src/journal/read/entry';
import { type Kind, kindNames, kinds } from '../../../src/journal/schema/kinds';
import { tables } from '../helpers/kinds';
import { type KeyTable, type KindTable, needed, neededTexts, type Wrong } from '../helpers/kinds/keys';

for (const kind of kindNames) {
  const table = tables[kind];
  describe(`${kind}: its keys`, () => {
    it('are all tested, and no others', () => {
      const { [kind as 'attack']: _, ...shape } = kinds[kind].shape as typeof kinds.attack.shape;
      assert.deepEqual(Object.keys(table.keys).sort(), Object.keys(shape).sort());
    });
    describeKind(kind, table);
    for (const [key, keyTable] of Object.entries(table.keys)) describeKey(kind, table, key, keyTable);
  });
}

/** What stands under the kind key: right, the entry's date; wrong, the entry is left out. */
function describeKind(kind: Kind, table: KindTable): void {
  for (const [written, value] of table.kind.right) {
    it(`${kind}: ${JSON.stringify(written)}`, () => {
      const { entry, findings } = readEntry(entryText(kind, written, neededTexts(table)));
      assert.deepEqual(findings, []);
      assert.deepEqual(entry, { kind, when: value, ...needed(table) });
    });
  }
  for (const [written] of [...table.kind.wrong, ['']]) {
    it(`${kind}: ${written || '(nothing)'} leaves the entry out`, () => {
      const text = entryText(kind, written, {
        ...neededTexts(table),
        note: table.keys.note ? 'kept' : undefined,
      });
      const { entry, findings } = readEntry(text);
      assert.equal(entry, null);
      assert.deepEqual(
        findings.map(({ code, severity, leftOut }) => ({ code, severity, leftOut })),
        [{ code: 'invalid-value', severity: 'error', leftOut: { key: null } }],
      );
      assert.equal(spanned(text, findings[0]), written === '' ? kind : written);
    });
  }
}

function describeKey(kind: Kind, table: KindTable, key: string, { right, wrong }: KeyTable): void {
  const others = neededTexts(table);
  delete others[key];
  for (const [written, value] of right) {
    it(`${key}: ${JSON.stringify(written)}`, () => {
      const { entry, findings } = readEntry(entryText(kind, table.date[0], { [key]: written, ...others }));
      assert.deepEqual(findings, []);
      assert.deepEqual(entry, { ...base(kind, table, others), [key]: value });
    });
  }
  for (const row of wrong) {
    it(`${key}: ${JSON.stringify(row[0])} is named and not recorded`, () =>
      expectWrong(kind, table, key, row, others));
  }
  it(`${key}: (nothing) is a warning and not recorded`, () => {
    const text = entryText(kind, table.date[0], { [key]: '', ...others });
    const { entry, findings } = readEntry(text);
    assert.deepEqual(
      findings.map(({ code, severity, leftOut }) => ({ code, severity, leftOut })),
      [{ code: 'invalid-value', severity: 'warning', leftOut: { key } }],
    );
    assert.equal(spanned(text, findings[0]), key);
    assert.deepEqual(entry, base(kind, table, others));
  });
}

function expectWrong(
  kind: Kind,
  table: KindTable,
  key: string,
  [written, at = written, leftOut = key, left]: Wrong,
  others: Record<string, string>,
): void {
  const text = entryText(kind, table.date[0], { [key]: written, ...others });
  const { entry, findings } = readEntry(text);
  assert.deepEqual(
    findings.map((finding) => ({ ...finding, message: undefined, span: undefined, fixes: undefined })),
    [
      {
        code: 'invalid-value',
        severity: 'error',
        message: undefined,
        span: undefined,
        fixes: undefined,
        leftOut: { key: leftOut },
      },
    ],
  );
  const start = text.indexOf(at, text.indexOf(`  ${key}: `) + key.length + 4);
  assert.deepEqual(findings[0]?.span, { start, end: start + at.length });
  assert.deepEqual(entry, { ...base(kind, table, others), ...(left === undefined ? {} : { [key]: left }) });
}

function entryText(kind: Kind, date: string, keys: Record<string, string | undefined>): string {
  const lines = Object.entries(keys)
    .filter(([, written]) => written !== undefined)
    .map(([key, written]) =>
      written?.startsWith('\n') ? `  ${key}:${written}\n` : `  ${key}: ${written}\n`,
    );
  return `- ${kind}: ${date}\n${lines.join('')}`;
}

function base(kind: Kind, table: KindTable, others: Record<string, string>): object {
  const kept = Object.entries(needed(table)).filter(([key]) => key in others);
  return { kind, when: table.date[1], ...Object.fromEntries(kept) };
}

function spanned(text: string, finding: { span: { start: number; end: number } } | undefined): string {
  return finding ? text.slice(finding.span.start, finding.span.end) : '';
}
