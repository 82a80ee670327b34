import fc from 'fast-check';
import type { Question } from '../questions/question.ts';
import { forms } from '../forms/forms.ts';
import { treeOf } from '../rules/given.test-support.ts';

const days = ['2008-06-15', '2026-03-01', '2026-06-15', '2026-09-30'];

/** Generates an answer to a question, a reserved value among them, or none. */
function answerTo(question: Question): fc.Arbitrary<unknown> {
  const none = fc.constantFrom<unknown>(undefined, ...question.reserved);
  switch (question.kind) {
    case 'yes-no':
    case 'choice':
      return fc.oneof(none, fc.constantFrom(...question.options));
    case 'choices':
      return fc.oneof(none, fc.subarray([...question.options], { minLength: 1 }));
    case 'date':
      return fc.oneof(none, fc.constantFrom(...days));
    case 'partial-date':
      return fc.oneof(none, fc.constantFrom(...days, '2026', '2026-06'));
    case 'number':
      return fc.oneof(none, fc.integer({ min: 14, max: 25 }));
    case 'country':
      return fc.oneof(none, fc.constantFrom('FR', 'MD', 'AL'));
    case 'countries':
      return fc.oneof(none, fc.subarray(['FR', 'MD', 'AL'], { minLength: 1 }));
    case 'text':
    case 'long-text':
      return fc.oneof(none, fc.constant('words'));
    case 'language':
      return fc.oneof(none, fc.constant('sq'));
    case 'reference':
      return fc.constantFrom(undefined, ...rowIds);
    case 'repeat':
      return fc.constant(undefined);
  }
}

const rowIds = ['row-0', 'row-1'] as const;

/** Lists the places at which a question can be answered, with two rows in each repeat. */
function placesOf(path: string): readonly string[] {
  return path.includes('[]')
    ? rowIds.flatMap((_, row) => placesOf(path.replace('[]', `[${String(row)}]`)))
    : [path];
}

/** The questions of every form; those of the profile once. */
const asked = new Map(
  Object.values(forms).flatMap(({ placed }) => placed.map(({ path, question }) => [path, question] as const)),
);

const idsOfRows = Object.fromEntries(
  [...asked].flatMap(([path, { kind }]) =>
    kind === 'repeat'
      ? placesOf(path).map((place) => [`${place}.id`, rowIds[place.endsWith('[0]') ? 0 : 1]])
      : [],
  ),
);

/** Generates case files: any answers to any questions of every form, two rows in each repeat. */
export const generatedCaseFiles: fc.Arbitrary<Readonly<Record<string, unknown>>> = fc
  .tuple(
    ...[...asked].flatMap(([path, question]) =>
      question.kind === 'repeat'
        ? []
        : placesOf(path).map((place) => answerTo(question).map((answer) => [place, answer] as const)),
    ),
  )
  .map((answers) =>
    caseFileFrom({
      ...idsOfRows,
      ...Object.fromEntries(answers.filter(([, answer]) => answer !== undefined)),
    }),
  );

/** Puts answers given by place together into a case file. */
export function caseFileFrom(given: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { profile = {}, ...answers } = withoutHoles(treeOf(given));
  const payload = (id: keyof typeof forms): unknown => {
    const { version, root } = forms[id];
    return { form: id, version, profile, answers: answers[root] ?? {} };
  };
  return {
    profile,
    riskAssessment: payload('risk-assessment'),
    bestInterests: payload('best-interests'),
    plan: payload('reintegration-plan'),
    consents: [payload('data-sharing-consent')],
    monitoringReports: [payload('monitoring-report')],
  };
}

/** A row of which nothing was given is an empty row, as it would be in JSON. */
function withoutHoles(tree: Record<string, unknown>): Record<string, unknown> {
  return JSON.parse(JSON.stringify(tree), (_, value: unknown) => value ?? {}) as Record<string, unknown>;
}
