import { isRecord } from '../answers/record.ts';
import { dayRange } from '../answers/partial-date.ts';
import { evaluateCondition, type Row } from '../conditions/evaluate.ts';
import type { Truth } from '../conditions/truth.ts';
import { CaseContext } from '../facts/case-context.ts';
import type { Place } from '../facts/places.ts';
import { pointerTo, type Form } from '../forms/form.ts';
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
    facts: form.facts,
    on: recordedAt,
    jurisdiction:
      typeof returning === 'string' && /^[A-Z]{2}$/.test(returning) ? { state: returning } : undefined,
  });
}

/** What is told of one question at one place, without making anything for those that nobody looks at. */
type Visit = (
  placed: PlacedQuestion,
  row: Row | undefined,
  relevance: Truth,
  required: boolean,
  answer: unknown,
) => void;

/** Visits every question of a form over a payload, row by row. */
function visitQuestions(form: Form, context: CaseContext, visit: Visit): void {
  for (const placed of form.placed) {
    const place = context.placeAt(placed.path);
    if (!place.repeat) visitQuestion(placed, place, context, undefined, visit);
    else for (const row of rowsOf(place.repeat, context)) visitQuestion(placed, place, context, row, visit);
  }
}

function visitQuestion(
  placed: PlacedQuestion,
  place: Place,
  context: CaseContext,
  row: Row | undefined,
  visit: Visit,
): void {
  const needed = placed.question.required;
  const relevance = context.relevance(place, row);
  const required =
    relevance === 'true' &&
    needed !== undefined &&
    (needed === 'always' || evaluateCondition(needed, context, row) === 'true');
  visit(placed, row, relevance, required, context.written(place, row));
}

function rowsOf({ path, repeat: outer }: Place, context: CaseContext): readonly Row[] {
  if (!outer) return context.rows(path) ?? [];
  const own = path.slice(outer.path.length);
  return rowsOf(outer, context).flatMap((row) => context.rows(own, row) ?? []);
}

function locationAt({ path }: PlacedQuestion, row: Row | undefined): string {
  return row ? row.at + path.slice(row.repeat.length) : path;
}

/**
 * Lists every question of a form over a payload, row by row.
 *
 * `relevant` is undefined while the answers that decide it are open: such a question is not asked yet, and an answer
 * that is there already may stay.
 */
export function askedQuestions(form: Form, context: CaseContext): readonly AskedQuestion[] {
  const asked: AskedQuestion[] = [];
  visitQuestions(form, context, (placed, row, relevance, required, answer) => {
    const relevant = relevance === 'unknown' ? undefined : relevance === 'true';
    asked.push({ ...placed, location: locationAt(placed, row), answer, relevant, required });
  });
  return asked;
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
  visitQuestions(form, context, (placed, row, relevance, required, answer) => {
    if (required && isEmpty(answer)) report(locationAt(placed, row), 'required');
    else if (relevance === 'false' && !isEmpty(answer)) report(locationAt(placed, row), 'not-relevant');
  });
  for (const { earlier, later } of orders) {
    if (!form.questions.has(earlier) || !form.questions.has(later)) continue;
    const { repeat } = context.placeAt(earlier);
    for (const row of repeat ? rowsOf(repeat, context) : [undefined]) {
      const from = dayRange(context.answer(row ? earlier.slice(row.repeat.length) : earlier, row));
      const own = row ? later.slice(row.repeat.length) : later;
      const until = dayRange(context.answer(own, row));
      if (from && until && until.latest < from.earliest) {
        report(row ? row.at + own : later, 'date-order', { after: earlier });
      }
    }
  }
  for (const check of form.structure) {
    for (const { location, code, params } of check(context)) report(location, code, params);
  }
  return issues;
}

function isEmpty(answer: unknown): boolean {
  return (
    answer === undefined || answer === null || answer === '' || (Array.isArray(answer) && answer.length === 0)
  );
}
