import { forms, validate, type Form, type Issue, type Payload } from '@safe-return/core';
import { createFormState, FormProvider, type FormContext } from '@safe-return/react';
import { useId, useMemo, useState, type ReactNode } from 'react';
import { messagesIn } from '../one-question.tsx';
import { useToolbars } from '../toolbars/use-toolbars.ts';

/** What surrounds a part of a form. */
export interface PartOfFormProps {
  /** What is answered already, in the form that the part is of. */
  readonly payload: Payload;
  readonly readOnly?: boolean;
  /** Problems to show, as a server would tell them. */
  readonly issues?: readonly Issue[];
  /** Whether somebody has tried to submit the answers as they are. */
  readonly submitted?: boolean;
}

/** The form around a part of it, in the languages that the toolbars name. */
export function PartOfForm({
  payload,
  readOnly = false,
  issues,
  submitted = false,
  children,
}: PartOfFormProps & { readonly children: ReactNode }): ReactNode {
  const { locale, secondLocale } = useToolbars();
  const idPrefix = useId();
  const [said, setSaid] = useState('');
  const form: Form = forms[payload.form];
  const state = useMemo(() => {
    const made = createFormState(form, payload);
    const checked = submitted ? validate(payload.form, payload, { level: 'complete' }) : undefined;
    const found = checked?.ok === false ? checked.issues : issues;
    if (found) made.refuse(found);
    return made;
  }, [form, payload, issues, submitted]);
  const context = useMemo<FormContext>(
    () => ({
      state,
      messages: messagesIn(locale),
      second: secondLocale && messagesIn(secondLocale),
      wording: 'usual',
      idPrefix,
      readOnly,
      components: {},
      otherParts: undefined,
      goTo: () => undefined,
      announce: setSaid,
    }),
    [state, locale, secondLocale, idPrefix, readOnly],
  );
  return (
    <FormProvider value={context}>
      <div className="sr-form" lang={locale} dir={context.messages.direction}>
        {children}
        <p className="sr-visually-hidden" role="status">
          {said}
        </p>
      </div>
    </FormProvider>
  );
}
