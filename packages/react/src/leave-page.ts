/** How long deleting may hold up the leaving, in milliseconds: whoever comes in is quicker. */
const patience = 300;

/** What is done on the way out. */
export interface Leaving {
  readonly to: string;
  /** Takes the answers off the page and out of memory, at once. */
  readonly forget: () => void;
  readonly wipe: (() => void | Promise<void>) | undefined;
}

const left = new WeakSet<Document>();

/** Blanks a page, forgets what it held, and puts another one in its place in the history. A second time does nothing. */
export function leavePage(page: Document, { to, forget, wipe }: Leaving): void {
  if (left.has(page)) return;
  left.add(page);
  const view = page.defaultView;
  // Not shown, whatever a style sheet says of it: also no dialog that lies above everything.
  page.documentElement.style.setProperty('display', 'none', 'important');
  attempt(forget);
  page.body.replaceChildren();
  if (!view) return;

  // oxlint-disable-next-line unicorn/prefer-add-event-listener -- taken away here, and what was set so can be in no other way
  view.onbeforeunload = null;
  // The other page is not to learn where somebody came from.
  const referrer = page.createElement('meta');
  referrer.name = 'referrer';
  referrer.content = 'no-referrer';
  page.head.append(referrer);
  // Kept whole by the browser and shown again with “Back”, it is as blank as it was left, and leaves again.
  view.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) view.location.replace(to);
  });
  void deleted(wipe).then(() => view.location.replace(to));
}

/**
 * Keeps a page that is left from asking whether to stay.
 *
 * Browsers ask in the order in which it was asked for: whoever did so before is still heard, over a blank page.
 *
 * @returns what takes this back, while the page was not left.
 */
export function leaveUnasked(page: Document): () => void {
  const view = page.defaultView;
  const silence = (event: Event): void => {
    if (left.has(page)) event.stopImmediatePropagation();
  };
  view?.addEventListener('beforeunload', silence);
  return () => {
    if (!left.has(page)) view?.removeEventListener('beforeunload', silence);
  };
}

/** Comes back when something was deleted, when that failed, or when it takes too long. */
async function deleted(wipe: Leaving['wipe']): Promise<void> {
  if (!wipe) return;
  const slow = new Promise<void>((resolve) => {
    setTimeout(resolve, patience);
  });
  const done = new Promise<void>((resolve) => {
    attempt(() => {
      Promise.resolve(wipe()).then(resolve, resolve);
    });
  });
  await Promise.race([done, slow]);
}

/** Runs what a host passed: if it fails, leaving goes on. */
function attempt(run: () => void): void {
  try {
    run();
  } catch (thrown) {
    // Told to the developer, and to nobody’s screen.
    reportError(thrown);
  }
}
