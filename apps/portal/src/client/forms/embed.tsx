import type { CaseFile, Form, FormId, Payload } from '@safe-return/core';
import type { SafeReturnFormProps, Submit } from '@safe-return/react';
import type { ComponentType, ReactNode } from 'react';
import type { Words } from '../language.ts';

/** What the portal gives each of its forms. */
export interface EmbeddedFormProps {
  readonly words: Words;
  /** What is filled in already; a payload of the form. */
  readonly payload: Payload;
  readonly otherParts: CaseFile;
  readonly jurisdiction: string;
  readonly on: string;
  readonly startAt: string | undefined;
  readonly onDraft: (payload: Payload) => void;
  readonly onSubmit: Submit<Payload>;
  /** Who submits, where it is not who fills in. */
  readonly insteadOfSubmit: string | undefined;
}

/** A form as the portal embeds it, with its definition. */
export interface EmbeddedForm {
  readonly form: Form;
  readonly Embedded: ComponentType<EmbeddedFormProps>;
}

/** Embeds a form of `@safe-return/react`: all of them alike, each with payloads of its own. */
export function embed<Content extends Payload>(
  form: Form<FormId, Content>,
  Component: ComponentType<SafeReturnFormProps<Content>>,
): EmbeddedForm {
  function Embedded({ words, payload, ...props }: EmbeddedFormProps): ReactNode {
    return (
      <Component
        locale={words.messages.locale}
        messages={words.catalogue}
        // What the server keeps as a draft of this form was written in this form.
        defaultValue={payload as Content}
        {...props}
      />
    );
  }
  return { form, Embedded };
}
