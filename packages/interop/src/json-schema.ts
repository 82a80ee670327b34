import {
  forms,
  type Condition,
  type Form,
  type FormId,
  type KnownFormId,
  type Level,
  type PlacedQuestion,
} from '@safe-return/core';
import * as z from 'zod/mini';
import { holds, type Placing } from './certain.ts';

/** A JSON Schema (draft 2020-12), as plain JSON. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What is to be written. */
export interface JsonSchemaOptions {
  readonly level: Level;
  /** The words of the question at a path, such as `profile.return.kind`, to stand beside it as its title. */
  readonly title?: (path: string) => string | undefined;
}

/**
 * Writes the schema of a form's payload as JSON Schema 2020-12, for languages that core does not run in.
 *
 * It never refuses what `validate` takes at the same level. It lets through what JSON Schema has no words for; the README
 * lists that. `$id` is a stable URN of form, version and level.
 */
export function jsonSchema(formId: KnownFormId, { level, title }: JsonSchemaOptions): JsonSchema {
  const form: Form<FormId> = forms[formId];
  const { $schema, ...shape } = z.toJSONSchema(forms[formId].draftSchema, { target: 'draft-2020-12' });
  if (title) addTitles(shape, form, title);
  return {
    $schema,
    $id: `urn:safe-return:json-schema:${form.id}:${String(form.version)}:${level}`,
    ...shape,
    ...(level === 'complete' && {
      allOf: form.placed.map((placed) => mustBeThere(form, placed)).filter((each) => each !== undefined),
    }),
  };
}

type Shape = z.core.JSONSchema.BaseSchema;

function addTitles(shape: Shape, form: Form<FormId>, title: (path: string) => string | undefined): void {
  for (const { path } of form.placed) {
    const at = segmentsOf(form, path).reduce<Shape | undefined>((within, segment, index, all) => {
      const below = within?.properties?.[segment.replace('[]', '')];
      const list = typeof below === 'object' ? below : undefined;
      const row = segment.endsWith('[]') && index < all.length - 1 ? list?.items : list;
      return typeof row === 'object' && !Array.isArray(row) ? row : undefined;
    }, shape);
    const words = title(path);
    if (at && words !== undefined) at.title = words;
  }
}

/** When an answer has to be there, as far as other answers alone decide it and JSON Schema can say so. */
function mustBeThere(form: Form<FormId>, placed: PlacedQuestion): JsonSchema | undefined {
  const { path, question, repeat } = placed;
  if (question.required === undefined) return undefined;
  const conditions = [
    ...listsAround(form, repeat).flatMap((list) => partsOf(list.question.relevant)),
    ...partsOf(question.relevant),
    ...(question.required === 'always' ? [] : partsOf(question.required)),
  ];
  // An empty list or text is no answer.
  const answer: JsonSchema = { minItems: 1, minLength: 1 };
  const whole = given(
    conditions.filter((condition) => !isOfRow(condition)),
    (at, schema) =>
      at.includes('[].') || at.startsWith('.') ? undefined : nest(segmentsOf(form, at), schema, true),
  );
  const inRow = given(conditions.filter(isOfRow), (at, schema) =>
    at.startsWith('.') && !at.includes('[]') ? nest(at.slice(1).split('.'), schema, true) : undefined,
  );
  if (!whole || !inRow) return undefined;
  if (repeat === undefined)
    return conditions.some(isOfRow) ? undefined : when(whole, nest(segmentsOf(form, path), answer, true));
  const row = when(inRow, nest(path.slice(repeat.length + 1).split('.'), answer, true));
  return when(whole, nest(segmentsOf(form, repeat), row, false));
}

/** The lists whose rows a question belongs to, the innermost first. */
function listsAround(form: Form<FormId>, repeat: string | undefined): readonly PlacedQuestion[] {
  const list = form.placed.find(({ path }) => path === repeat);
  return list ? [list, ...listsAround(form, list.repeat)] : [];
}

function when(conditions: readonly JsonSchema[], then: JsonSchema): JsonSchema {
  // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema, and nothing that can be called
  return conditions.length === 0 ? then : { if: { allOf: conditions }, then };
}

/** Says every condition, or none of them. */
function given(conditions: readonly Condition[], placing: Placing): readonly JsonSchema[] | undefined {
  const said = conditions.map((condition) => holds(condition, placing));
  return said.every((each) => each !== undefined) ? said : undefined;
}

/** The parts of a condition that have all to be true. */
function partsOf(condition: Condition | undefined): readonly Condition[] {
  if (!condition) return [];
  return condition.op === 'all' ? condition.of.flatMap(partsOf) : [condition];
}

/** Whether a condition speaks of answers of the same row; one that speaks of others too can't be said, and is left out. */
function isOfRow(condition: Condition): boolean {
  switch (condition.op) {
    case 'all':
    case 'any':
      return condition.of.some(isOfRow);
    case 'not':
      return isOfRow(condition.of);
    case 'is':
    case 'answered':
    case 'known':
      return condition.path.startsWith('.');
    case 'some':
    case 'every':
    case 'fact':
    case 'before':
    case 'notAfter':
    case 'atLeast':
    case 'moreThan':
    case 'lessThan':
      return false;
  }
}

/** The keys of a payload on the way to a place: `riskAssessment.x[].y` stands in `answers`, `x[]`, `y`. */
function segmentsOf(form: Form<FormId>, path: string): readonly string[] {
  const [first = '', ...others] = path.split('.');
  return [first === form.root ? 'answers' : first, ...others];
}

/** Puts a schema where a place is, within objects that have to be there or need not; of a list it is that of each row. */
function nest([segment, ...others]: readonly string[], schema: JsonSchema, mustBe: boolean): JsonSchema {
  if (segment === undefined) return schema;
  const isList = segment.endsWith('[]');
  const key = isList ? segment.slice(0, -2) : segment;
  const below = nest(others, schema, mustBe);
  // The list itself is meant where nothing follows and it has to be there.
  const within = isList && !(mustBe && others.length === 0) ? { items: below } : below;
  return { properties: { [key]: within }, ...(mustBe && { required: [key] }) };
}
