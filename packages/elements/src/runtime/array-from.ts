/** `Array.from` as browsers have it: a page with MooTools has another one there, which knows no iterables and no second argument. */
export function arrayFrom<Item, Made = Item>(
  items: Iterable<Item> | ArrayLike<Item>,
  make?: (item: Item, index: number) => Made,
): (Item | Made)[] {
  const all: Item[] =
    Symbol.iterator in Object(items)
      ? [...(items as Iterable<Item>)]
      : Reflect.apply(Array.of, undefined, items as ArrayLike<Item>);
  return make ? all.map(make) : all;
}
