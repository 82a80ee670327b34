import type { AskedQuestion } from '@safe-return/core';
import { isAnswered, type FormState } from '../form-state.ts';

/** How far a section is: what it asks for, and what is there. */
export interface Progress {
  readonly state: 'not-started' | 'in-progress' | 'complete' | 'not-needed';
  readonly answered: number;
  readonly required: number;
  readonly problems: number;
}

/** Counts, for each section, what is required, what of it is answered, and what is wrong. */
export function progressOf(state: FormState): ReadonlyMap<string, Progress> {
  const asked = new Map(state.form.sections.map(({ id }): [string, AskedQuestion[]] => [id, []]));
  for (const question of state.asked()) {
    if (question.relevant === true) asked.get(question.section)?.push(question);
  }
  return new Map([...asked].map(([id, questions]) => [id, progressIn(questions, state)]));
}

function progressIn(asked: readonly AskedQuestion[], state: FormState): Progress {
  const required = asked.filter((question) => question.required);
  const answered = required.filter(isAnswered).length;
  return {
    state: stateOf(asked.length, required.length, answered, asked.some(isAnswered)),
    answered,
    required: required.length,
    problems: asked.filter(({ location }) => state.issueAt(location) !== undefined).length,
  };
}

function stateOf(asked: number, required: number, answered: number, begun: boolean): Progress['state'] {
  if (asked === 0) return 'not-needed';
  if (answered < required) return begun ? 'in-progress' : 'not-started';
  return begun || required > 0 ? 'complete' : 'not-started';
}
