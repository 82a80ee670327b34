import { askedQuestions, contextOf, forms, type Payload } from '@safe-return/core';

/** Names the questions to which two payloads of a form have different answers, in the order of the form. */
export function differingQuestions(
  form: (typeof forms)['risk-assessment'],
  mine: Payload,
  theirs: Payload,
): readonly string[] {
  const [here, there] = [mine, theirs].map((payload) => answersByLocation(form, payload));
  const locations = new Set([...(here?.keys() ?? []), ...(there?.keys() ?? [])]);
  const differing = new Set<string>();
  for (const location of locations) {
    const [one, other] = [here?.get(location), there?.get(location)];
    if (one?.answer !== other?.answer) differing.add(one?.path ?? other?.path ?? '');
  }
  return form.placed.map(({ path }) => path).filter((path) => differing.has(path));
}

function answersByLocation(
  form: (typeof forms)['risk-assessment'],
  payload: Payload,
): ReadonlyMap<string, { readonly path: string; readonly answer: string }> {
  const answered = [...askedQuestions(form, contextOf(form, payload))].filter(
    ({ answer }) => answer !== undefined,
  );
  return new Map(
    answered.map(({ location, path, answer }) => [
      location,
      // What stands in the rows is compared question by question; here it is only how many there are.
      { path, answer: JSON.stringify(Array.isArray(answer) && path.endsWith('[]') ? answer.length : answer) },
    ]),
  );
}
