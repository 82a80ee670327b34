import { useEffect, type RefObject } from 'react';

/**
 * Puts the focus on the heading of a page once it is there, so that who listens hears where they have come to.
 *
 * Whoever has gone somewhere on the page meanwhile keeps the focus.
 */
export function useFocusOnHeading(within: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let last: HTMLHeadingElement | undefined;
    const focus = (): void => {
      const heading = within.current?.querySelector('h1');
      if (!heading || heading === last || document.activeElement !== document.body) return;
      last = heading;
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
    };
    const observer = new MutationObserver(focus);
    if (within.current) observer.observe(within.current, { childList: true, subtree: true });
    focus();
    return () => observer.disconnect();
  }, [within]);
}
