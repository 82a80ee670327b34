/** Reads an attribute of an element, or of the nearest one around it that has it, out of any shadow root. */
export function inheritedAttribute(element: Element, name: string): string | null {
  const around = element.closest(`[${name}]`);
  if (around) return around.getAttribute(name);
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? inheritedAttribute(root.host, name) : null;
}
