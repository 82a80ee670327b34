import {
  withPayload,
  type DataSharingConsent,
  type Payload,
  type ReintegrationPlan,
} from '@safe-return/core';
import { copyParts } from '@safe-return/messages';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useFormContext } from '../form-context.tsx';
import { localDay } from '../local-day.ts';
import { useLoaded } from '../use-loaded.ts';
import { useMoreMessages } from '../use-messages.ts';

/** Opens the person’s own copy of a consent or a plan over the form. Other forms have none. */
export function PersonsCopyButton(): ReactNode {
  const { state, messages } = useFormContext();
  const [shown, setShown] = useState<DataSharingConsent | ReintegrationPlan>();
  return (
    <>
      <button
        type="button"
        className="sr-button sr-button--secondary sr-copy-button"
        aria-haspopup="dialog"
        onClick={() => {
          const payload: Payload = state.payload();
          if (isCopied(payload)) setShown(payload);
        }}
      >
        {messages.format('ui.copy.button')}
      </button>
      {shown && <CopyDialog payload={shown} onClose={() => setShown(undefined)} />}
    </>
  );
}

function isCopied(payload: Payload): payload is DataSharingConsent | ReintegrationPlan {
  return payload.form === 'data-sharing-consent' || payload.form === 'reintegration-plan';
}

function CopyDialog({
  payload,
  onClose,
}: {
  readonly payload: DataSharingConsent | ReintegrationPlan;
  readonly onClose: () => void;
}): ReactNode {
  const { messages } = useFormContext();
  const dialog = useRef<HTMLDialogElement>(null);
  const [tries, setTries] = useState(0);

  useEffect(() => {
    // In the strict mode of React effects run twice, and a dialog that is open can't be opened.
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);

  return (
    <dialog
      ref={dialog}
      className="sr-copy-dialog"
      aria-label={messages.format('ui.copy.button')}
      onClose={onClose}
    >
      <button
        type="button"
        className="sr-button sr-button--secondary"
        onClick={() => {
          dialog.current?.close();
        }}
      >
        {messages.format('ui.close')}
      </button>
      <Copy key={tries} payload={payload} onAgain={() => setTries(tries + 1)} />
    </dialog>
  );
}

/** The copy and its words, which are much more than the form itself, and come once they are asked for. */
function Copy({
  payload,
  onAgain,
}: {
  readonly payload: DataSharingConsent | ReintegrationPlan;
  readonly onAgain: () => void;
}): ReactNode {
  const { messages: worker, second: person, otherParts, findingsFor } = useFormContext();
  // A form that was not told a day is looked at on this one.
  const [on] = useState(() => findingsFor?.on ?? localDay(new Date()));
  const { module, failed } = useLoaded(loadPersonsCopy);
  const mine = useMoreMessages(worker, 'copy.title.consent', copyParts);
  const theirs = useMoreMessages(person, 'copy.title.consent', copyParts);
  if (failed || mine.failed || theirs.failed) {
    return (
      <div role="alert">
        <p>{worker.format('ui.copy.failed')}</p>
        <button type="button" className="sr-button" onClick={onAgain}>
          {worker.format('ui.try-again')}
        </button>
      </div>
    );
  }
  if (!module || !mine.messages || (person && !theirs.messages)) {
    return <p role="status">{worker.format('ui.copy.loading')}</p>;
  }
  return (
    <module.PersonsCopy
      payload={payload}
      messages={mine.messages}
      second={theirs.messages}
      on={on}
      caseFile={withPayload(otherParts ?? {}, payload)}
    />
  );
}

async function loadPersonsCopy(): Promise<typeof import('./persons-copy.tsx')> {
  return import('./persons-copy.tsx');
}
