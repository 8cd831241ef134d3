/** What is found in a diary can be told in German as a whole: no English sentence is a part of any finding or fix. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import { join } from 'node:path';
import { waysOut } from '../../../src/journal/finding';
import { type Part, phrase } from '../../../src/journal/phrase';
import { codes } from '../../../src/journal/rules/codes';
import { spoken } from '../../../src/journal/spoken';
import { germanTexts, germanWords, madeOf } from '../helpers/german';
import { checkTexts, fixesIn, fixturesRoot, textsIn } from '../helpers/rule-fixtures';

/** A person's own words and the format's, in backticks; dates, times and zones as they are written. */
const value =
  /^(?:`[^`]*`|\d{4}(?:-\d\d){0,2}(?: \d\d:\d\d(?:Z|[+-]\d\d:\d\d)?)?|\d\d:\d\d|\d+ h(?: \d+ min)?|[A-Z][\w+-]*(?:\/[\w+-]+)+|true|false)$/;

function untold(part: Part): string[] {
  const { texts, values } = madeOf(part);
  return [
    ...texts.filter((text) => germanTexts[text] === undefined),
    ...values.filter((one) => !value.test(one)),
  ];
}

describe('findings in German', () => {
  for (const code of codes) {
    it(code, () => {
      const folder = join(fixturesRoot, code);
      const all = [textsIn(folder), ...fixesIn(folder).map(({ before }) => before)];
      const findings = all.flatMap((texts) => [...checkTexts(texts, true).values()].flat());
      const said = findings.flatMap((finding) => [
        finding.message,
        ...waysOut(finding).map(({ title }) => title),
      ]);
      ok(said.length > 0);
      deepEqual([...new Set(said.flatMap(untold))], []);
      for (const one of said)
        ok(spoken(one, germanWords) !== spoken(one) || /^`/.test(spoken(one)), spoken(one));
    });
  }

  it('carry advice in the words that were weighed for it', () => {
    const say = (text: string) => spoken(phrase(text, '`x`'), germanWords);
    equal(say('{0}: call your emergency number now.'), '`x`: Ruf jetzt den Notruf an.');
    equal(
      say('{0}: contact your doctor today; out of hours, urgent care.'),
      '`x`: Wende dich heute an deine Ärztin oder deinen Arzt; außerhalb der Sprechzeiten an den ärztlichen Bereitschaftsdienst.',
    );
    equal(
      say('{0}: this label asks for a gradual stop: ask your prescriber, unless they told you to.'),
      '`x`: Die Packungsbeilage verlangt hier ein schrittweises Absetzen: Frag in der Praxis nach, die es verordnet hat, außer man hat es dir dort so gesagt.',
    );
  });

  it('this test sees an English part', () => {
    deepEqual(untold(phrase('{0} or {1}', 'the first one', '`b`')), ['the first one']);
    deepEqual(untold(phrase('not in German', '`b`')), ['not in German']);
  });
});
