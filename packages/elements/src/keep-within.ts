/**
 * Keeps from the page what it would take for its own.
 *
 * A key that is pressed in a field has no field as its target outside of the shadow root: a page with commands on single
 * letters, or one that stops Enter and Backspace wherever nobody writes, would take them away from whoever writes. And without a
 * shadow root, the page would send on the step from one section to the next as if it were a form of its own.
 */
export function keepWithin(container: ShadowRoot | HTMLElement): void {
  container.addEventListener('submit', (event) => event.stopPropagation());
  if (!(container instanceof ShadowRoot)) return;
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    container.addEventListener(type, (event) => {
      if (event instanceof KeyboardEvent && isWriting(event)) event.stopPropagation();
    });
  }
}

/** Whether a key does something in a field, or on a button. The others are the page's too: Esc closes its dialogs. */
function isWriting(event: KeyboardEvent): boolean {
  const isShortcut = (event.ctrlKey || event.altKey || event.metaKey) && !event.getModifierState('AltGraph');
  return !isShortcut && !/^(Escape|Tab|F\d+)$/.test(event.key);
}
