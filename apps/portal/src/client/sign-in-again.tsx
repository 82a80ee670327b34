import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import type { Me } from '../api.ts';
import { useLanguage } from './language.ts';
import { addressOf } from './page.ts';
import { fetchMe, whenSessionEnds } from './server.ts';
import { hearOtherWindows, tellOtherWindows } from './session.ts';
import { SignInFields } from './sign-in-fields.tsx';

interface Wait {
  readonly promise: Promise<void>;
  readonly over: () => void;
}

/**
 * Lets the person whose session has ended sign in again above the page, where everything that was typed stays.
 *
 * Only the same person: what stands on the page was typed by them, and would be saved in somebody else's name. Until
 * then the page is covered, since whoever comes by could read it.
 */
export function SignInAgain({ me }: { readonly me: Me }): ReactNode {
  const { texts } = useLanguage();
  const [isNeeded, setNeeded] = useState(false);
  const wait = useRef<Wait>(undefined);
  const dialog = useRef<HTMLDialogElement>(null);

  const waitForIt = useCallback((): Promise<void> => {
    wait.current ??= newWait();
    setNeeded(true);
    return wait.current.promise;
  }, []);

  useEffect(() => whenSessionEnds(waitForIt), [waitForIt]);
  useEffect(() =>
    hearOtherWindows((account) => {
      if (account !== me.id) void waitForIt();
      else goOn().catch(() => undefined);
    }),
  );

  useEffect(() => {
    const { current } = dialog;
    if (!isNeeded || current?.open !== false) return;
    current.showModal();
    current.querySelector<HTMLInputElement>('input[type="password"]')?.focus();
  }, [isNeeded]);

  /** Goes on with everything that waits, once the same person is signed in. */
  async function goOn(): Promise<void> {
    const { id } = await fetchMe();
    if (id !== me.id) return;
    setNeeded(false);
    wait.current?.over();
    wait.current = undefined;
  }

  if (!isNeeded) return null;
  return (
    <dialog
      ref={dialog}
      className="dialog covering"
      aria-labelledby="sign-in-again"
      onCancel={(event) => event.preventDefault()}
      // A browser lets a dialog be closed all the same when it is insisted on.
      onClose={({ currentTarget }) => currentTarget.showModal()}
    >
      <h2 id="sign-in-again">{texts.sessionEndedTitle}</h2>
      <p>{texts.sessionEnded}</p>
      <SignInFields
        email={me.email}
        onSignedIn={async () => {
          await goOn();
          tellOtherWindows(me.id);
        }}
      />
      <p>
        <a href={addressOf({ name: 'sign-out' })}>{texts.leaveUnsaved}</a>
      </p>
    </dialog>
  );
}

function newWait(): Wait {
  let over = (): void => undefined;
  const promise = new Promise<void>((resolve) => {
    over = resolve;
  });
  return { promise, over };
}
