/** The kind of an entry: which of its keys says what it is. */
import { type Finding, quoted } from '../finding';
import { type MapNode, type Pair, pairOf } from '../node';
import { joined, phrase } from '../phrase';
import { replacing } from '../rules/rule';
import { unknownKind } from '../rules/unknown-kind';
import { readDates } from '../scalars/day';
import { Miss } from '../scalars/miss';
import { isKind, type Kind, kindNames } from '../schema/kinds';
import { nearest } from '../suggest';

/** Where an entry cannot be told what it is, how it would start. */
export const example = '`- attack: 2026-03-02 06:40`';

/** The one kind key present; `note` is one only where no other stands. */
export function kindOf(map: MapNode, findings: Finding[]): Kind | null {
  const [first, second] = map.pairs.filter((pair) => pair.key !== 'note' && isKind(pair.key));
  if (first && second) {
    const message = phrase(
      'This entry is of two kinds, {0} and {1}. Give the second an entry of its own.',
      `\`${first.key}\``,
      `\`${second.key}\``,
    );
    findings.push(unknownKind.at(second.keySpan, message));
    return null;
  }
  // A kind that was lost has been named already.
  if (map.lost.some((key) => isKind(key) && (key !== 'note' || !first))) return null;
  if (first) return first.key as Kind;
  if (isNote(map)) return 'note';
  findings.push(missingKind(map));
  return null;
}

/** Beside a mistyped kind, `note` is what it is beside any other: a remark. */
function isNote(map: MapNode): boolean {
  const note = pairOf(map, 'note')?.value;
  if (!note || map.pairs[0]?.key === 'note') return note !== undefined;
  const isDated = note.type === 'scalar' && !(readDates(note.text ?? '') instanceof Miss);
  return isDated || nearestKind(map.pairs[0]) === undefined;
}

/** The kind that the first key may have been meant to be. */
function nearestKind(pair: Pair | undefined): string | undefined {
  return pair && nearest(pair.key, kindNames);
}

function missingKind(map: MapNode): Finding {
  const pair = map.pairs[0];
  const suggestion = nearestKind(pair);
  if (pair && suggestion) {
    const message = phrase(
      'There is no kind of entry {0}. Did you mean {1}?',
      quoted(pair.key),
      `\`${suggestion}\``,
    );
    return unknownKind.at(pair.keySpan, message, [replacing(pair.keySpan, suggestion)]);
  }
  const list = joined(
    kindNames.map((kind) => `\`${kind}\``),
    ', ',
  );
  return unknownKind.at(
    pair?.keySpan ?? map.span,
    phrase('An entry starts with its kind and date, such as {0}. The kinds are {1}.', example, list),
  );
}
