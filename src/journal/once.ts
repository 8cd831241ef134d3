/**
 * What is worked out from an entry alone is worked out once: an entry whose text did not change is the same object, and what
 * is remembered goes with it.
 */

/** Made when it is first asked for. */
export function lazily<V>(make: () => V): () => V {
  let made: { value: V } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** @param make must give the same for the same object, and never change it */
export function oncePer<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      value = make(key);
      known.set(key, value);
    }
    return value;
  };
}

/** The same for texts, of which a diary has few and asks for each again and again. */
export function oncePerText<V>(make: (text: string) => V): (text: string) => V {
  const known = new Map<string, V>();
  return (text) => {
    let value = known.get(text);
    if (value === undefined) {
      if (known.size >= mostTexts) known.clear();
      value = make(text);
      known.set(text, value);
    }
    return value;
  };
}

const mostTexts = 20_000;

/** The same for what a zone has a say in: the last one asked for is remembered, since a diary has one. */
export function oncePerZone<K extends object, V>(
  make: (key: K, zone: string | null) => V,
): (key: K, zone: string | null) => V {
  const known = new WeakMap<K, { zone: string | null; value: V }>();
  return (key, zone) => {
    const last = known.get(key);
    if (last && last.zone === zone) return last.value;
    const value = make(key, zone);
    known.set(key, { zone, value });
    return value;
  };
}
