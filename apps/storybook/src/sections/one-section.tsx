import { forms, type CaseFile, type Form, type Issue, type Payload } from '@safe-return/core';
import {
  createFormState,
  FormProvider,
  Section,
  type FormContext,
  TargetProvider,
  type FormLook,
} from '@safe-return/react';
import { useId, useMemo, useState, type ReactNode } from 'react';
import { messagesIn } from '../one-question.tsx';
import { useToolbars } from '../toolbars/use-toolbars.ts';

/** What a story of one section is told. */
export interface OneSectionProps {
  readonly section: string;
  /** What is answered already, in the form that the section is of. */
  readonly payload: Payload;
  readonly views: NonNullable<FormLook['sections']>;
  readonly otherParts?: CaseFile;
  readonly readOnly?: boolean;
  /** Problems to show, as a server would tell them. */
  readonly issues?: readonly Issue[];
}

/** One section by itself, in the language that the toolbar names. */
export function OneSection({
  section,
  payload,
  views,
  otherParts,
  readOnly = false,
  issues,
}: OneSectionProps): ReactNode {
  const { locale } = useToolbars();
  const idPrefix = useId();
  const [said, setSaid] = useState('');
  const [target, setTarget] = useState<{ readonly location: string }>();
  const form: Form = forms[payload.form];
  const state = useMemo(() => {
    const made = createFormState(form, payload);
    if (issues) made.refuse(issues);
    return made;
  }, [form, payload, issues]);
  const context = useMemo<FormContext>(
    () => ({
      state,
      messages: messagesIn(locale),
      second: undefined,
      wording: 'usual',
      idPrefix,
      readOnly,
      components: {},
      otherParts,
      goTo: (location) => setTarget({ location }),
      look: { sections: views },
      announce: setSaid,
    }),
    [state, locale, idPrefix, readOnly, otherParts, views],
  );
  const shown = form.sections.find(({ id }) => id === section);
  if (!shown) throw new Error(`There is no section ${section}.`);
  return (
    <FormProvider value={context}>
      <TargetProvider value={target}>
        <div className="sr-form" lang={locale} dir={context.messages.direction}>
          <h1 className="sr-form__title">{context.messages.formatKnown(`form.${form.id}.title`)}</h1>
          <form className="sr-form__main">
            <Section section={shown} />
          </form>
          <p className="sr-visually-hidden" role="status">
            {said}
          </p>
        </div>
      </TargetProvider>
    </FormProvider>
  );
}
