/** Whatever bytes lie in a diary's files: checking comes to an end with findings, and no file hides another. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkDiary } from '../../../src/journal/check/diary';
import { safeEdits } from '../../../src/journal/check/fix-all';
import { applyEdits, type Finding, waysOut } from '../../../src/journal/finding';
import { readJournal } from '../../../src/journal/journal';
import { codes } from '../../../src/journal/rules/codes';
import { spoken } from '../../../src/journal/spoken';
import { anyText, hostileText, journal, mixedText } from '../helpers/journals';
import { runs } from '../helpers/runs';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Bytes of any sort, and texts with some of their bytes changed. */
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 80 }),
  fc
    .tuple(
      fc.oneof(
        journal.map(({ text }) => text),
        mixedText,
      ),
      fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 4 }),
    )
    .map(([text, changes]) => {
      const own = new TextEncoder().encode(text);
      for (const [at, byte] of changes) if (own.length > 0) own[at % own.length] = byte;
      return own;
    }),
);
const anyFile = fc.oneof(
  bytes.map((own) => decoder.decode(own)),
  anyText,
  mixedText,
);
const anyProfile = fc.oneof(
  anyFile,
  hostileText.map((text) => `profile: 1\n${text}`),
  fc
    .constantFrom('drugs', 'limits', 'terms', 'severity', 'timezone', 'migraine-day')
    .chain((key) => hostileText.map((text) => `profile: 1\n${key}:\n  ${text.replaceAll('\n', '\n  ')}\n`)),
);

function check(texts: readonly string[], profile: string | null): Map<string, Finding[]> {
  const journals = texts.map((text, i) => ({ path: `${i}.migraine.yaml`, text }));
  const own = profile === null ? null : { path: 'profile.migraine.yaml', text: profile };
  return checkDiary({ journals, profile: own }, { today: () => '2026-04-01' });
}

describe('for any bytes', () => {
  it('checking gives findings with a code, a place on one line and one line of words', () => {
    fc.assert(
      fc.property(anyFile, fc.option(anyProfile), (text, profile) => {
        for (const [path, findings] of check([text], profile)) {
          const own = path === 'profile.migraine.yaml' ? (profile ?? '') : text;
          for (const { code, span, message } of findings) {
            assert.ok(codes.includes(code));
            assert.ok(0 <= span.start && span.start <= span.end && span.end <= own.length);
            assert.ok(!own.slice(span.start, span.end).includes('\n'));
            assert.match(spoken(message), /^\S.*[.?)]$/);
          }
        }
      }),
      runs(500),
    );
  });

  it('every way out fits the files it is for', () => {
    fc.assert(
      fc.property(anyFile, fc.option(anyProfile), (text, profile) => {
        const texts = new Map([
          ['0.migraine.yaml', text],
          ['profile.migraine.yaml', profile ?? ''],
        ]);
        for (const [path, findings] of check([text], profile)) {
          for (const { edits } of findings.flatMap(waysOut)) {
            for (const { span, file = path } of edits) {
              assert.ok(span.start <= span.end && span.end <= (texts.get(file) ?? '').length);
            }
          }
        }
      }),
      runs(500),
    );
  });

  it('all safe fixes together lose no entry and make no error', () => {
    fc.assert(
      fc.property(anyFile, (text) => {
        const before = readJournal(text);
        const after = readJournal(applyEdits(text, safeEdits(text, before.findings)));
        const errors = ({ findings }: typeof before) =>
          findings.filter(({ severity }) => severity === 'error');
        assert.ok(after.entries.length >= before.entries.length);
        assert.ok(errors(after).length <= errors(before).length);
      }),
      runs(500),
    );
  });

  it('no file hides what is wrong in another', () => {
    const wrong = '- day: 2026-03-01\n  headache: 11\n';
    fc.assert(
      fc.property(anyFile, anyFile, (first, second) => {
        const findings = check([first, wrong, second], null).get('1.migraine.yaml') ?? [];
        assert.ok(findings.some(({ code, span }) => code === 'invalid-value' && span.start === 30));
      }),
      runs(300),
    );
  });

  it('no profile hides an error but those it is told to', () => {
    const wrong = '- day: 2026-03-01\n  headache: 11\n';
    fc.assert(
      fc.property(anyProfile, (profile) => {
        const found = check([wrong], profile).get('0.migraine.yaml') ?? [];
        assert.ok(found.some(({ code }) => code === 'invalid-value') || profile.includes('invalid-value'));
      }),
      runs(300),
    );
  });
});
