/** Letters of other scripts that look like Latin ones: texts that the eye cannot tell apart fold to one. */

/** Look-alikes, and below each the Latin letter it is taken for. Capitals stand apart: `Η` is an H, `η` rather an n. */
const alphabets: [script: string, letters: string, latin: string][] = [
  ['Cyrillic', 'асԁеһіјӏорԛѕтухѵԝгкмнвпү', 'acdehijlopqstyxvwrkmhbny'],
  ['Cyrillic capitals', 'АВСЕԌНІЈКӀМОРԚЅТУҮѴХԜ', 'abceghijklmopqstyyvxw'],
  ['Greek', 'αβεγηικνορσςτυχωϲϳ', 'abeynikvopostuxwcj'],
  ['Greek capitals', 'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹ', 'abezhikmnoptyxc'],
  ['Latin', 'ɑɡıȷɩǀ', 'agijil'],
];

const latinOf = new Map<string, string>(
  alphabets.flatMap(([, letters, latin]) =>
    [...letters].map((letter, i): [string, string] => [letter, latin[i] ?? letter]),
  ),
);

/** Characters that nobody sees: zero-width ones, soft hyphens, variation selectors, fillers. */
export function withoutInvisible(text: string): string {
  return text.replaceAll(/[\p{Cf}\p{Default_Ignorable_Code_Point}]+/gu, '');
}

/** For comparing only: what the eye makes of a text, in lower case and Latin letters as far as they look like it. */
export function asSeen(text: string): string {
  const seen = [...withoutInvisible(text).normalize('NFKC')].map((letter) => latinOf.get(letter) ?? letter);
  return seen.join('').toLowerCase();
}

/** Whether two texts look alike, capitals apart, and yet are not the same letters. */
export function looksLike(a: string, b: string): boolean {
  return asSeen(a) === asSeen(b) && a.normalize('NFC').toLowerCase() !== b.normalize('NFC').toLowerCase();
}
