/** What was changed in a profile, key by key, in plain words. */
import { type MapNode, type Node, pairOf } from '../node';
import { type Phrase, phrase } from '../phrase';
import { readYaml } from '../read/yaml';
import { isSame, keysOfBoth, oneLine, valueChange } from './values';

/** Such as `drugs, sumatriptan, usual 50 mg → 100 mg`; empty where nothing that is read differs. */
export function profileChange(before: string, after: string): Phrase[] {
  const [old, now] = [before, after].map((text) => readYaml(text).root);
  if (old?.type !== 'map' || now?.type !== 'map') return [phrase('changed')];
  return inMap([], old, now);
}

function inMap(path: readonly string[], old: MapNode, now: MapNode): Phrase[] {
  return keysOfBoth(old, now).flatMap((key) => {
    const inner = [...path, oneLine(key)];
    const [left, right] = [pairOf(old, key)?.value, pairOf(now, key)?.value];
    const areMaps = left?.type === 'map' && right?.type === 'map';
    return areMaps ? inMap(inner, left, right) : atKey(inner, left, right);
  });
}

function atKey(path: readonly string[], old: Node | undefined, now: Node | undefined): Phrase[] {
  return old && now && isSame(old, now) ? [] : valueChange(path.join(', '), old, now);
}
