/** Finds an element in the tree that another one stands in: a document does not look into the shadow root of a form. */
export function elementNear(other: Element, id: string): HTMLElement | null {
  const root = other.getRootNode();
  const tree = 'getElementById' in root ? (root as Document | ShadowRoot) : other.ownerDocument;
  return tree.getElementById(id);
}
