/** Files that are no journal text: named as what they are, and not read. */
import assert from 'node:assert/strict';
import { readJournal } from '../../../src/journal/journal';
import { spoken } from '../../../src/journal/spoken';

const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a2146\nsize 12345\n';
const sopsYaml =
  'data: ENC[AES256_GCM,data:abc,iv:def,tag:ghi,type:str]\nsops:\n    mac: ENC[AES256_GCM,data:abc]\n';
const sopsJson =
  '{\n\t"data": "ENC[AES256_GCM,data:abc]",\n\t"sops": {\n\t\t"mac": "ENC[AES256_GCM,data:abc]"\n\t}\n}\n';

const table: [title: string, text: string, code: string, says: RegExp][] = [
  ['git-crypt', '\0GITCRYPT\0\u0001\ufffd\ufffd', 'encrypted-file', /git-crypt unlock/],
  ['a pointer of Git LFS', pointer, 'encrypted-file', /git lfs pull/],
  ['sops', sopsYaml, 'encrypted-file', /sops/],
  ['sops in JSON', sopsJson, 'encrypted-file', /sops/],
  ['NUL bytes', '- day: 2026-03-01\n  note: a\0b\n', 'not-text', /UTF-8/],
  ['UTF-16', '-\0 \0d\0a\0y\0', 'not-text', /UTF-8/],
  ['bytes that are no UTF-8', `- day\ufffd${'\ufffd\ufffdx'.repeat(20)}`, 'not-text', /UTF-8/],
];

describe('a file that is no journal text', () => {
  for (const [title, text, code, says] of table) {
    it(`${title} is named and not read`, () => {
      const { entries, findings } = readJournal(text);
      assert.deepEqual(entries, []);
      assert.deepEqual(
        findings.map((finding) => [finding.code, finding.span.start, finding.leftOut]),
        [[code, 0, { key: null }]],
      );
      assert.match(spoken(findings[0]?.message ?? ''), says);
      assert.ok((findings[0]?.span.end ?? 0) <= Math.min(200, text.length));
    });
  }

  it('is none for words about encryption, or one character that was lost', () => {
    const text = `- day: 2026-03-01\n  note: |\n    ENC[ and sops: "mac": caf\ufffd\n${'- day: 2026-03-02\n'.repeat(3)}`;
    const { entries, findings } = readJournal(text);
    assert.equal(entries.length, 4);
    assert.deepEqual(findings, []);
  });
});
