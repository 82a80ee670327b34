import type { Fact } from '../facts/fact.ts';
import { formFacts } from '../facts/form-facts.ts';
import { placeQuestions, type PlacedQuestion } from '../questions/register.ts';
import type { Question } from '../questions/question.ts';
import type { Questions, Section } from '../questions/section.ts';
import type { StructureCheck } from './structure.ts';

/** The forms, by id. */
export type FormId =
  'risk-assessment' | 'best-interests' | 'data-sharing-consent' | 'reintegration-plan' | 'monitoring-report';

/** One filled-in form as it travels: its own answers, and a snapshot of the case profile they were given with. */
export interface Payload<Id extends FormId = FormId, Profile = unknown, Answers = unknown> {
  form: Id;
  /** The version of the form's schema. */
  version: number;
  /** A code for the case, never a name. */
  caseReference?: string;
  profile?: Profile;
  answers?: Answers;
}

declare const content: unique symbol;

/** A form: what it asks, in which order, and in which shape the answers travel. */
export interface Form<Id extends FormId = FormId, Content extends Payload = Payload> {
  readonly id: Id;
  readonly version: number;
  /** The first word of the paths of the form's own questions: `riskAssessment`. */
  readonly root: string;
  /** The sections of the case profile, then those of the form itself. */
  readonly sections: readonly Section<Questions>[];
  /** How the answers must fit together, beyond what single questions say; checked on completion. */
  readonly structure: readonly StructureCheck[];
  /** Whether what is put to the person is put to a child, and so has a second wording in words for one. */
  readonly asksChild: boolean;
  /** The facts that decide what is asked. */
  readonly facts: Readonly<Record<string, Fact>>;
  /** Every question with its place, in order. */
  readonly placed: readonly PlacedQuestion[];
  readonly questions: ReadonlyMap<string, Question>;
  /** The type of its payloads, for the compiler only: nothing stands here. */
  readonly [content]?: Content;
}

/** Defines a form from its sections. */
export function defineForm<Id extends FormId, Content extends Payload<Id>>(spec: {
  readonly id: Id;
  readonly version: number;
  readonly root: string;
  readonly sections: readonly Section<Questions>[];
  readonly structure?: readonly StructureCheck[];
  readonly asksChild?: boolean;
  /** Facts that this form’s questions read, beside those that every form may. */
  readonly facts?: Readonly<Record<string, Fact>>;
}): Form<Id, Content> {
  const placed = placeQuestions(spec.sections);
  return {
    ...spec,
    structure: spec.structure ?? [],
    asksChild: spec.asksChild ?? false,
    facts: spec.facts ? { ...formFacts, ...spec.facts } : formFacts,
    placed,
    questions: new Map(placed.map(({ path, question }) => [path, question])),
  };
}

/** Finds where the answer to a question stands in a payload, as a JSON Pointer: `profile.person.children[1].adult`. */
export function pointerTo(form: Pick<Form, 'root'>, location: string): string {
  const segments = location
    .replaceAll(/\[(\d+)\]/g, '.$1')
    .replaceAll('[]', '')
    .split('.');
  if (segments[0] === form.root) segments[0] = 'answers';
  return `/${segments.join('/')}`;
}

/** Finds the place of the question that a JSON Pointer into a payload leads to; the reverse of `pointerTo`. */
export function locationOf(form: Pick<Form, 'root'>, pointer: string): string {
  const segments = pointer.split('/').slice(1);
  if (segments[0] === 'answers') segments[0] = form.root;
  return segments.join('.').replaceAll(/\.(\d+)(?=\.|$)/g, '[$1]');
}

/**
 * Whether a question is put to a child too, and is therefore worded a second time, in words for one.
 *
 * Those of the case profile are shared with every form, and are asked about the person.
 */
export function isPutToChild(
  form: Pick<Form, 'root' | 'asksChild'>,
  { path, question }: PlacedQuestion,
): boolean {
  return form.asksChild && path.startsWith(`${form.root}.`) && question.answeredBy.includes('person');
}
