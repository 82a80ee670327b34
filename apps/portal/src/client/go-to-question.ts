import { forms, pathOf, type Form, type KnownFormId } from '@safe-return/core';
import type { CaseDetail } from '../api.ts';
import { formIds } from './form-ids.ts';
import { addressOf } from './page.ts';

/** The questions that the reader may answer, and the way to them. */
interface WayToQuestions {
  readonly form: Pick<Form, 'questions'>;
  readonly onGoTo: (location: string) => void;
}

/**
 * Leads from an answer that a finding waits for to its question.
 *
 * A question of the profile is in every form: it is asked in one that is being filled in, or else in the first.
 */
export function wayToQuestions({ id, fillsIn, drafts }: CaseDetail): WayToQuestions {
  const begun = formIds.filter((form) => drafts.some((draft) => draft.form === form));
  const mine = [...begun, ...formIds].filter((form) => fillsIn.includes(form));
  const formOf = (location: string): KnownFormId | undefined =>
    mine.find((form) => forms[form].questions.has(pathOf(location)));
  return {
    form: { questions: new Map(mine.flatMap((form) => [...forms[form].questions])) },
    onGoTo: (location) => {
      const form = formOf(location);
      if (form !== undefined)
        window.location.assign(addressOf({ name: 'fill-in', id, form }, { at: { question: location } }));
    },
  };
}
