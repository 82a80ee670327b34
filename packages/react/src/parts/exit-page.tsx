import type { Messages } from '@safe-return/messages';
import { useCallback, useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { leavePage, leaveUnasked } from '../leave-page.ts';

/** What the way out of a page needs. It stands in a form, or in a page of the host’s own. */
export interface ExitPageProps {
  /** Where to go: a dull page that anybody may be looking at. An `http` or `https` address, or one relative to this page. */
  readonly to: string;
  readonly messages: Messages;
  /** The language of the person, shown below that of the worker. */
  readonly second?: Messages | undefined;
  /** Called at once, with the page hidden already: forget here what is held in memory. */
  readonly onLeave?: (() => void) | undefined;
  /** Deletes what was saved, such as drafts. It is begun, and waited for 300 ms at most. Without it nothing is deleted. */
  readonly wipe?: (() => void | Promise<void>) | undefined;
}

/** An address to leave for that could run a script in the page that is left. */
export class ExitNotAllowed extends Error {
  override readonly name = 'ExitNotAllowed';

  constructor() {
    super(
      'The page to leave for has no http or https address. Anything else could run a script among the answers, or ' +
        'leave nobody anywhere. Pass an https address, or one relative to the page.',
    );
  }
}

// Esc, where GOV.UK takes Shift. Windows offers Sticky Keys after five presses of Shift, and whoever is in a hurry presses
// more than three; with Sticky Keys on, Shift latches; in NVDA it stops and starts the voice. A screen reader keeps at most
// the first Esc, to leave a field, so that it takes one press more there, and how many are missing is said. One Esc closes
// a list or a dialog, also in a hurry: hence three, in a row, with no other key between them.
const key = 'Escape';
const presses = 3;
/** How long the presses count together, in milliseconds; GOV.UK’s measure. */
const together = 5_000;

/**
 * The way out of a page, for when somebody comes in who must not see it: a button on top that stays in reach, and a key.
 *
 * The screen is blank before anything else happens, and the page is replaced, so that there is no way back to it. In a
 * frame it leaves the frame only: a page that holds forms in frames needs a way out of its own.
 *
 * @throws {ExitNotAllowed} When `to` is not an address to go to by `http` or `https`.
 */
export function ExitPage({ to, messages, second, onLeave, wipe }: ExitPageProps): ReactNode {
  if (!isAddress(to)) throw new ExitNotAllowed();
  const id = useId();
  const link = useRef<HTMLAnchorElement>(null);
  const [missing, setMissing] = useState<number>();

  const given = useRef({ to, onLeave, wipe });
  useEffect(() => {
    given.current = { to, onLeave, wipe };
  });
  const leave = useCallback(() => {
    const page = link.current?.ownerDocument;
    if (!page) return;
    const { onLeave: forget, ...rest } = given.current;
    leavePage(page, {
      ...rest,
      forget: () => {
        // Whatever the host sets here has to be gone from the page before anything is waited for.
        flushSync(() => {
          forget?.();
        });
      },
    });
  }, []);

  useEffect(() => {
    const page = link.current?.ownerDocument;
    if (!page) return undefined;
    let pressed = 0;
    let forgetting: ReturnType<typeof setTimeout> | undefined;
    const reset = (): void => {
      clearTimeout(forgetting);
      pressed = 0;
      setMissing(undefined);
    };
    const press = (event: KeyboardEvent): void => {
      // Held down is one press; and while letters are put together, the key belongs to that.
      if (event.repeat || event.isComposing) return;
      if (event.key !== key || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) {
        if (pressed > 0) reset();
        return;
      }
      pressed += 1;
      clearTimeout(forgetting);
      if (pressed >= presses) {
        reset();
        leave();
        return;
      }
      forgetting = setTimeout(reset, together);
      setMissing(presses - pressed);
    };
    // First of all listeners, so that no list or dialog that takes the key for itself can keep anybody here.
    page.addEventListener('keydown', press, { capture: true });
    const askAgain = leaveUnasked(page);
    return () => {
      askAgain();
      clearTimeout(forgetting);
      page.removeEventListener('keydown', press, { capture: true });
    };
  }, [leave]);

  const say = (said: (words: Messages) => string): ReactNode => (
    <>
      {said(messages)}
      {second && (
        <span className="sr-second" lang={second.locale} dir={second.direction}>
          {said(second)}
        </span>
      )}
    </>
  );

  return (
    <>
      <div className="sr-part sr-exit" lang={messages.locale} dir={messages.direction}>
        {/* A link, so that it leads away also before the script is there, or without it. */}
        <a
          ref={link}
          className="sr-button sr-exit__button"
          role="button"
          href={to}
          rel="noreferrer"
          draggable={false}
          aria-describedby={id}
          onClick={(event) => {
            event.preventDefault();
            leave();
          }}
          onKeyDown={(event) => {
            if (event.key !== ' ') return;
            event.preventDefault();
            leave();
          }}
        >
          {say((words) => words.format('ui.exit.button'))}
        </a>
        <p className="sr-exit__presses" role="status">
          {missing !== undefined && messages.format('ui.exit.presses', { count: missing })}
        </p>
      </div>
      <p className="sr-part sr-exit__about" id={id} lang={messages.locale} dir={messages.direction}>
        {say((words) =>
          [
            words.format('ui.exit.about'),
            words.format('ui.exit.keys', { key: words.format('ui.exit.key') }),
            words.format('ui.exit.unsaved'),
            words.format(wipe ? 'ui.exit.drafts-wiped' : 'ui.exit.drafts-stay'),
            words.format('ui.exit.limits'),
          ].join(' '),
        )}
      </p>
    </>
  );
}

/** Whether an address leads to a page. What it is relative to does not matter: that is one itself. */
function isAddress(to: string): boolean {
  const base = 'https://host.invalid/';
  return to.trim() !== '' && URL.canParse(to, base) && /^https?:$/.test(new URL(to, base).protocol);
}
