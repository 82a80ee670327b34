import { dayRange } from '../answers/partial-date.ts';
import { evaluateCondition, type Row } from '../conditions/evaluate.ts';
import { CaseContext } from '../facts/case-context.ts';
import { pointerTo, type Form } from '../forms/form.ts';
import { resolveJurisdiction } from '../jurisdictions/jurisdiction.ts';
import type { PlacedQuestion } from '../questions/register.ts';
import type { Issue, IssueCode } from './issue.ts';
import { orders } from './orders.ts';

/** What a form asks of one payload: each question at each place where it can be answered. */
export interface AskedQuestion extends PlacedQuestion {
  /** Where the answer stands, `profile.person.children[1].adult`. */
  readonly location: string;
  readonly answer: unknown;
  readonly relevant: boolean | undefined;
  readonly required: boolean;
}

/** A payload, or what may become one: whatever stands in these places is read with care. */
export interface Fillable {
  readonly caseReference?: unknown;
  readonly profile?: unknown;
  readonly answers?: unknown;
}

/** Reads a payload as a case of its own: on the day it was recorded, for the state that it names. */
export function contextOf(form: Form, payload: Fillable): CaseContext {
  const profile = isRecord(payload.profile) ? payload.profile : {};
  const recordedAt = dayRange(profile['recordedAt'])?.latest ?? '9999-12-31';
  const states = profile['states'];
  const returning = isRecord(states) ? states['returning'] : undefined;
  return new CaseContext({
    answers: { caseReference: payload.caseReference, profile, [form.root]: payload.answers ?? {} },
    questions: form.questions,
    on: recordedAt,
    jurisdiction:
      typeof returning === 'string' && /^[A-Z]{2}$/.test(returning)
        ? resolveJurisdiction(returning)
        : undefined,
  });
}

/**
 * Walks every question of a form over a payload, row by row.
 *
 * `relevant` is undefined while the answers that decide it are open: such a question is not asked yet, and an answer
 * that is there already may stay.
 */
export function* askedQuestions(form: Form, context: CaseContext): Generator<AskedQuestion> {
  for (const placed of form.placed) {
    for (const row of rowsFor(placed.repeat, context)) yield ask(placed, context, row);
  }
}

function rowsFor(repeat: string | undefined, context: CaseContext): readonly (Row | undefined)[] {
  if (repeat === undefined) return [undefined];
  const outer =
    repeat.indexOf('[]') < repeat.length - 2
      ? repeat.slice(0, repeat.lastIndexOf('[]', repeat.length - 3) + 2)
      : undefined;
  if (outer === undefined) return context.rows(repeat) ?? [];
  const inner = repeat.slice(outer.length);
  return rowsFor(outer, context).flatMap((row) => context.rows(inner, row) ?? []);
}

function ask(placed: PlacedQuestion, context: CaseContext, row: Row | undefined): AskedQuestion {
  const { path, question } = placed;
  const own = row ? path.slice(row.repeat.length) : path;
  const location = row ? row.at + own : path;
  const answer = context.written(own, row);
  const relevance = context.relevance(path, row);
  const relevant = relevance === 'unknown' ? undefined : relevance === 'true';
  const required =
    relevant === true &&
    question.required !== undefined &&
    (question.required === 'always' || evaluateCondition(question.required, context, row) === 'true');
  return { ...placed, location, answer, relevant, required };
}

/**
 * Checks that everything relevant and required is there, that nothing irrelevant remains, and that answers fit together.
 *
 * A reserved value is an answer here: nobody can be made to say more.
 */
export function checkCompleteness(form: Form, payload: Fillable): readonly Issue[] {
  const context = contextOf(form, payload);
  const issues: Issue[] = [];
  const report = (location: string, code: IssueCode, params: Issue['params'] = {}): void => {
    issues.push({ path: pointerTo(form, location), code, params });
  };
  for (const { location, answer, relevant, required } of askedQuestions(form, context)) {
    if (relevant === false && !isEmpty(answer)) report(location, 'not-relevant');
    if (required && isEmpty(answer)) report(location, 'required');
  }
  for (const { earlier, later } of orders) {
    if (!form.questions.has(earlier) || !form.questions.has(later)) continue;
    for (const row of rowsFor(form.placed.find(({ path }) => path === earlier)?.repeat, context)) {
      const from = dayRange(context.answer(row ? earlier.slice(row.repeat.length) : earlier, row));
      const own = row ? later.slice(row.repeat.length) : later;
      const until = dayRange(context.answer(own, row));
      if (from && until && until.latest < from.earliest) {
        report(row ? row.at + own : later, 'date-order', { after: earlier });
      }
    }
  }
  return issues;
}

function isEmpty(answer: unknown): boolean {
  return (
    answer === undefined || answer === null || answer === '' || (Array.isArray(answer) && answer.length === 0)
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
