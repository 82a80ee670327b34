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
    case 'reference':
    case 'repeat':
      return fc.constant(undefined);
  }
}

/** Generates case files: any answers to any questions of the risk assessment, up to two rows in each repeat. */
export const generatedCaseFiles: fc.Arbitrary<Readonly<Record<string, unknown>>> = fc
  .tuple(
    ...forms['risk-assessment'].placed
      .filter(({ question }) => question.kind !== 'repeat')
      .flatMap(({ path, question }) =>
        path.includes('[]')
          ? [0, 1].map((row) =>
              answerTo(question).map((answer) => [path.replace('[]', `[${String(row)}]`), answer] as const),
            )
          : [answerTo(question).map((answer) => [path, answer] as const)],
      ),
  )
  .map((answers) => caseFileFrom(Object.fromEntries(answers.filter(([, answer]) => answer !== undefined))));

/** Puts answers given by place together into a case file. */
export function caseFileFrom(given: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { profile = {}, riskAssessment = {}, plan } = withoutHoles(treeOf(given));
  return {
    profile,
    riskAssessment: { form: 'risk-assessment', version: 1, profile, answers: riskAssessment },
    ...(plan === undefined ? {} : { plan: { answers: plan } }),
  };
}

/** A row of which nothing was given is an empty row, as it would be in JSON. */
function withoutHoles(tree: Record<string, unknown>): Record<string, unknown> {
  return JSON.parse(JSON.stringify(tree), (_, value: unknown) => value ?? {}) as Record<string, unknown>;
}
