import {
  forms,
  pointerTo,
  type CaseFile,
  type Form,
  type Issue,
  type IssueCode,
  type Payload,
  type RiskAssessment,
} from '@safe-return/core';
import { createMessages, type Locale, type Messages } from '@safe-return/messages';
import { ar } from '@safe-return/messages/ar';
import { en } from '@safe-return/messages/en';
import { fr } from '@safe-return/messages/fr';
import { useId, useMemo, useState, type ReactNode } from 'react';
import {
  createFormState,
  FormProvider,
  Question,
  ToldItems,
  type FormContext,
  type FormLook,
  type Wording,
} from '@safe-return/react';
import { useToolbars } from './toolbars/use-toolbars.ts';

/** The texts of every language, so that no story waits for them. */
export const catalogues = { en, fr, ar } as const;

/** The texts of a language, for stories and tests. */
export function messagesIn(locale: Locale): Messages {
  return createMessages({ locale, messages: catalogues[locale] });
}

/** What a story of one question is told. */
export interface OneQuestionProps {
  /** The path of the question. */
  readonly path: string;
  /** Where it is answered, if that is within a row. */
  readonly location?: string;
  /** What is answered already, in the form that is asked. */
  readonly payload?: Payload;
  readonly otherParts?: CaseFile;
  readonly locale?: Locale;
  readonly secondLocale?: Locale;
  readonly wording?: Wording;
  readonly readOnly?: boolean;
  /** A problem to show at the question. */
  readonly problem?: IssueCode;
}

const look: FormLook = {
  controls: { 'consent.told.points': ToldItems, 'consent.transfers[].told': ToldItems },
};
const empty: RiskAssessment = { form: 'risk-assessment', version: 2 };

/** One question by itself, with a form around it that is not shown. */
export function OneQuestion({
  path,
  location = path,
  payload = empty,
  otherParts,
  wording = 'usual',
  readOnly = false,
  problem,
  ...own
}: OneQuestionProps): ReactNode {
  const room = useToolbars();
  const locale = own.locale ?? room.locale;
  const secondLocale = own.secondLocale ?? room.secondLocale;
  const idPrefix = useId();
  const [said, setSaid] = useState('');
  const form: Form = forms[payload.form];
  const state = useMemo(() => {
    const made = createFormState(form, payload);
    if (problem !== undefined) {
      const issue: Issue = { path: pointerTo(form, location), code: problem, params: { max: 500 } };
      made.refuse([issue]);
    }
    return made;
  }, [form, payload, problem, location]);
  const context = useMemo<FormContext>(
    () => ({
      state,
      messages: messagesIn(locale),
      second: secondLocale && messagesIn(secondLocale),
      wording,
      idPrefix,
      readOnly,
      look,
      components: {},
      otherParts,
      goTo: () => undefined,
      announce: setSaid,
    }),
    [state, locale, secondLocale, wording, idPrefix, readOnly, otherParts],
  );
  const placed = form.placed.find((each) => each.path === path);
  if (!placed) throw new Error(`There is no question ${path}.`);
  return (
    <FormProvider value={context}>
      <div className="sr-form" lang={locale} dir={context.messages.direction}>
        <Question placed={placed} location={location} />
        <p className="sr-visually-hidden" role="status">
          {said}
        </p>
      </div>
    </FormProvider>
  );
}
