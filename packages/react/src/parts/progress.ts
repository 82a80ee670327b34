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
  const all = new Map(state.form.sections.map(({ id }): [string, AskedQuestion[]] => [id, []]));
  for (const question of state.asked()) all.get(question.section)?.push(question);
  return new Map([...all].map(([id, questions]) => [id, progressIn(questions, state)]));
}

function progressIn(all: readonly AskedQuestion[], state: FormState): Progress {
  const asked = all.filter(({ relevant }) => relevant === true);
  // While it is open what is asked, or there is no row yet to ask it of, nobody knows that nothing will be.
  const needed = all.length === 0 || all.some(({ relevant }) => relevant !== false);
  const required = asked.filter((question) => question.required);
  const answered = required.filter(isAnswered).length;
  return {
    state: needed ? stateOf(required.length, answered, asked.some(isAnswered)) : 'not-needed',
    answered,
    required: required.length,
    problems: asked.filter(({ location }) => state.issueAt(location) !== undefined).length,
  };
}

function stateOf(required: number, answered: number, begun: boolean): Progress['state'] {
  if (answered < required) return begun ? 'in-progress' : 'not-started';
  return begun || required > 0 ? 'complete' : 'not-started';
}
