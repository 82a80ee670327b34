/** Puts answers given by place (`profile.person.children[0].adult`) together into the tree that they come from. */
export function treeOf(given: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const tree: Record<string, unknown> = {};
  for (const [place, answer] of Object.entries(given)) {
    const segments = place
      .replaceAll(/\[(\d+)\]/g, '.$1')
      .replace(/\[\]$/, '')
      .split('.');
    const last = segments.pop() ?? '';
    let node: Record<string, unknown> = tree;
    segments.forEach((segment, index) => {
      const next = segments[index + 1] ?? last;
      node[segment] ??= /^\d+$/.test(next) ? [] : {};
      node = node[segment] as Record<string, unknown>;
    });
    node[last] = answer;
  }
  return tree;
}
