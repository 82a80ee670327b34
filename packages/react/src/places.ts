/** An object of answers, or of groups of answers. */
export type Tree = Readonly<Record<string, unknown>>;

export function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads what stands at a place, `profile.person.children[1].adult`; undefined where nothing does. */
export function readAt(tree: unknown, place: string): unknown {
  return keysOf(place).reduce<unknown>(
    (holder, key) =>
      typeof holder === 'object' && holder !== null && Object.hasOwn(holder, key)
        ? Reflect.get(holder, key)
        : undefined,
    tree,
  );
}

/** Gives a copy in which something else stands at a place. What lies beside the way there is shared. */
export function writeAt(tree: Tree, place: string, value: unknown): Tree {
  const written = replaced(tree, keysOf(place), value);
  return isTree(written) ? written : tree;
}

function replaced(holder: unknown, [key, ...others]: readonly (string | number)[], value: unknown): unknown {
  if (key === undefined) return value;
  if (typeof key === 'number') {
    const list: readonly unknown[] = Array.isArray(holder) ? holder : [];
    return list.with(key, replaced(list[key], others, value));
  }
  const group = isTree(holder) ? holder : {};
  return { ...group, [key]: replaced(group[key], others, value) };
}

function keysOf(place: string): readonly (string | number)[] {
  return place.split(/[.[\]]+/).flatMap((key) => (key === '' ? [] : /^\d+$/.test(key) ? Number(key) : key));
}
