import { forms, type RiskAssessment } from '@safe-return/core';
import {
  createFormState,
  FormProvider,
  SaveState,
  type DraftActions,
  type FormContext,
  type UsedDraft,
} from '@safe-return/react';
import { useId, useMemo, useState, type ReactNode } from 'react';
import { messagesIn } from '../one-question.tsx';
import { useToolbars } from '../toolbars/use-toolbars.ts';

/** What a story of a draft is told. */
export interface SaveStateInRoomProps {
  readonly status: UsedDraft['status'];
  readonly restored?: UsedDraft['restored'];
  /** Told of what somebody chose. */
  readonly onAct?: (action: keyof DraftActions) => void;
}

const begun: RiskAssessment = { form: 'risk-assessment', version: 2 };

/** How a draft stands, above the title of a form, in the language that the toolbar names. */
export function SaveStateInRoom({ status, restored, onAct }: SaveStateInRoomProps): ReactNode {
  const { locale } = useToolbars();
  const idPrefix = useId();
  const [said, setSaid] = useState('');
  const context = useMemo<FormContext>(
    () => ({
      state: createFormState(forms['risk-assessment'], begun),
      messages: messagesIn(locale),
      second: undefined,
      wording: 'usual',
      idPrefix,
      readOnly: false,
      components: {},
      otherParts: undefined,
      goTo: () => undefined,
      announce: setSaid,
    }),
    [locale, idPrefix],
  );
  const act = (action: keyof DraftActions) => () => onAct?.(action);
  const draft: UsedDraft = {
    status,
    restored,
    replaced: 0,
    goOn: act('goOn'),
    startAnew: act('startAnew'),
    deleteIt: act('deleteIt'),
    saveNow: act('saveNow'),
    keepMine: act('keepMine'),
    takeOther: act('takeOther'),
    submitted: act('submitted'),
  };
  return (
    <FormProvider value={context}>
      <div className="sr-form" lang={locale} dir={context.messages.direction}>
        <h1 className="sr-form__title">{context.messages.format('form.risk-assessment.title')}</h1>
        <SaveState draft={draft} />
        <p className="sr-visually-hidden" role="status">
          {said}
        </p>
      </div>
    </FormProvider>
  );
}
