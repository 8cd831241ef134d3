/** Enter, words and brackets in a journal, as the editor takes them from the language's configuration. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import configuration from '../../language-configuration.json';

/** The indentation that Enter gives to the next line, as VS Code works it out: the first rule that fits counts. */
function afterEnter(line: string): string {
  const indentation = /^[ \t]*/.exec(line)?.[0] ?? '';
  const rule = configuration.onEnterRules.find(
    ({ beforeText, afterText }) =>
      new RegExp(beforeText).test(line) && (!afterText || new RegExp(afterText).test('')),
  );
  if (!rule) return indentation;
  const appended = rule.action.appendText ?? '';
  return (rule.action.indent === 'outdent' ? indentation.slice(2) : indentation) + appended;
}

describe('Enter', () => {
  const examples: [about: string, line: string, indentation: number][] = [
    ['the first line of an entry goes on with its keys', '- attack: 2026-03-02 06:40', 2],
    ['the first line of an entry without its date', '- attack:', 2],
    ['the first line of an entry with a remark', '- day: 2026-03-02 # at home', 2],
    ['a dash alone waits for its kind', '- ', 0],
    ['a key keeps to its column', '  pain: 7', 2],
    ['a key without a value opens a list', '  doses:', 4],
    ['a key without a value and with a remark', '  doses: # by heart', 4],
    ['a text in several lines is indented', '  note: |', 4],
    ['a text with a remark on its first line', '  note: >- # folded', 4],
    ['a line of text keeps to its column', '    Lay down: dark', 4],
    ['a line of text that ends like a key is taken for one', '    Lay down:', 4],
    ['an item of a list is followed by the next', '    - nausea', 4],
    ['an item in braces is followed by the next', '    - {drug: sumatriptan, dose: 50 mg}', 4],
    ['an item with keys goes on with its keys', '    - drug: sumatriptan', 6],
    ['an item with a key without a value', '    - missed:', 8],
    ['the keys of an item keep to their column', '      dose: 50 mg', 6],
    ['a comment is not carried on', '  # pain?', 2],
    ['a comment that looks like a key', '  # doses:', 2],
    ['a comment at the start of a line', '# March:', 0],
    ['a word at the start of a line', 'attack', 0],
    ['a key of a profile', 'drugs:', 2],
    ['an empty line inside an entry ends the entry', '  ', 0],
    ['an empty line inside a text does not end the text', '    ', 4],
  ];
  for (const [about, line, indentation] of examples) {
    it(about, () => equal(afterEnter(line), ' '.repeat(indentation)));
  }

  // With them VS Code would offer "Reindent Lines", which cannot know where a list or a text ends and would move
  // keys of the entry into it.
  it('works without rules for indentation', () => ok(!('indentationRules' in configuration)));
});

describe('a word', () => {
  const { pattern, flags } = configuration.wordPattern;

  function words(text: string): string[] {
    return text.match(new RegExp(pattern, `g${flags}`)) ?? [];
  }

  const examples: [line: string, words: string[]][] = [
    ['  symptoms: [neck-pain, 薬疹, größe-2]', ['symptoms', 'neck-pain', '薬疹', 'größe-2']],
    ['- attack: 2026-03-02 06:40', ['attack', '2026-03-02', '06:40']],
    ['- attack: 2026-03-02T06:40', ['attack', '2026-03-02', 'T06:40']],
    ['- clear: 2026-03-03/2026-03-09', ['clear', '2026-03-03', '2026-03-09']],
    ['  end: T15:10', ['end', 'T15:10']],
    ['  dose: 2.5 mg', ['dose', '2.5', 'mg']],
    ['  - {pain-2h: 7, x-my_own: 1}', ['pain-2h', '7', 'x-my_own', '1']],
    ["  note: 'don't know.'", ['note', "don't", 'know']],
    ['  symptoms: neck-', ['symptoms', 'neck-']],
    ['- ', []],
  ];
  for (const [line, expected] of examples) it(line, () => deepEqual(words(line), expected));

  it('is never empty', () => ok(!new RegExp(pattern, flags).test(' \t[]{}:,#"-')));
});

describe('the language configuration', () => {
  it('comments by #', () => deepEqual(configuration.comments, { lineComment: '#' }));

  it('folds by indentation, and between markers', () => {
    const { offSide, markers } = configuration.folding;
    ok(offSide);
    ok(new RegExp(markers.start).test('# region 2026') && new RegExp(markers.end).test('# endregion'));
    ok(!new RegExp(markers.start).test('# regional pain'));
  });

  it('closes what it knows to be a pair', () => {
    const closing = configuration.autoClosingPairs.map(({ open, close }) => open + close);
    deepEqual(closing, ['{}', '[]', '()', '""', "''"]);
    deepEqual(
      configuration.surroundingPairs.map((pair) => pair.join('')),
      closing,
    );
  });
});
