import { forms, type Disclosure, type Payload } from '@safe-return/core';
import type { Messages } from '@safe-return/messages';
import { answersInWords } from '@safe-return/react';
import { useEffect, useRef, type ReactNode } from 'react';
import type { CaseDetail, SharingRequest } from '../api.ts';
import { AnswerList } from './answer-list.tsx';
import { useLanguage } from './language.ts';

/** Exactly what the recipient would see: in words, as a file, and to be saved as that file. Nothing is sent. */
export function WhatIsSeen({
  request,
  disclosure: { disclosed },
  found,
  messages,
}: {
  readonly request: SharingRequest;
  readonly disclosure: Disclosure;
  readonly found: CaseDetail;
  readonly messages: Messages;
}): ReactNode {
  const { texts } = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const shared = found.submissions.find(({ id }) => id === request.submission);
  const answers = shared
    ? // The form is known to the sender also where the recipient would not be told which it is.
      answersInWords(
        forms[shared.form],
        { ...withoutForm(disclosed), form: shared.form, version: 0 },
        { messages },
      )
    : [];
  const file = JSON.stringify(disclosed, null, 2);
  return (
    <section className="seen" aria-labelledby="seen">
      <h2 id="seen" tabIndex={-1} ref={heading}>
        {texts.seenTitle}
      </h2>
      <p>
        <bdi>{request.recipient.name}</bdi> –{' '}
        {messages.formatKnown(`code.recipient-kinds.${request.recipient.kind}`)},{' '}
        {messages.country(request.recipient.country)}.{' '}
        {messages.format('picture.consent.purpose', {
          purpose: messages.formatKnown(`code.sharing-purposes.${request.purpose}`),
        })}
      </p>
      <p className="notice">{texts.nothingSent}</p>
      {typeof disclosed['form'] === 'string' && (
        <p>{messages.formatKnown(`form.${disclosed['form']}.title`)}</p>
      )}
      {answers.length === 0 ? <p>{texts.nothingSeen}</p> : <AnswerList answers={answers} />}
      <details>
        <summary>{texts.asFile}</summary>
        <pre dir="ltr">{file}</pre>
      </details>
      <p className="actions">
        <button type="button" className="button" onClick={() => save(file)}>
          {texts.saveFile}
        </button>
      </p>
      <p className="hint">{texts.saveFileHint}</p>
    </section>
  );
}

function withoutForm(disclosed: Disclosure['disclosed']): Omit<Payload, 'form' | 'version'> {
  const { form: _, version: __, ...rest } = disclosed;
  return rest;
}

/** Saves a file that is made here, in the browser. Its name says nothing of whose it is. */
function save(file: string): void {
  const address = URL.createObjectURL(new Blob([file], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'disclosure.json';
  link.click();
  URL.revokeObjectURL(address);
}
