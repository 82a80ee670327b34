import type { JsonSchema7, UISchemaElement } from '@jsonforms/core';
import type { RJSFSchema, UiSchema } from '@rjsf/utils';
import type { BenchQuestion, Option, Questionnaire } from './questions.ts';

// The same questions as each peer wants to be told of them, with what its own documentation recommends for each kind.

/** All that a page is given. It is made beforehand, so that no peer pays for being told. */
export interface Definition {
  readonly questionnaire: Questionnaire;
  readonly surveyJs: Readonly<Record<string, unknown>>;
  readonly rjsf: { readonly schema: RJSFSchema; readonly uiSchema: UiSchema };
  readonly jsonForms: { readonly schema: JsonSchema7; readonly uischema: UISchemaElement };
}

/** Makes what each contestant is given. */
export function definitionOf(questionnaire: Questionnaire): Definition {
  return {
    questionnaire,
    surveyJs: surveyJsOf(questionnaire),
    rjsf: rjsfOf(questionnaire),
    jsonForms: jsonFormsOf(questionnaire),
  };
}

/** The key under which a peer keeps why there is no answer, where that is no option like others. */
function reasonKey({ key }: BenchQuestion): string {
  return `${key}_no_answer`;
}

/** Whether why there is no answer has a list of its own beside the control. */
export function hasReason({ kind, reserved }: BenchQuestion): boolean {
  return kind !== 'one' && kind !== 'any' && reserved.length > 0;
}

function optionsOf({ options, reserved, kind }: BenchQuestion): readonly Option[] {
  return kind === 'one-of-many' ? options : [...options, ...reserved];
}

function allOf({ sections }: Questionnaire): readonly BenchQuestion[] {
  return sections.flatMap(({ questions }) => questions);
}

function surveyJsOf({ title, sections, noAnswer }: Questionnaire): Definition['surveyJs'] {
  const choicesOf = (options: readonly Option[]): readonly unknown[] =>
    options.map(({ code, words }) => ({ value: code, text: words }));
  const typeOf = (question: BenchQuestion): Readonly<Record<string, unknown>> => {
    switch (question.kind) {
      case 'one':
        return { type: 'radiogroup', choices: choicesOf(optionsOf(question)) };
      case 'any':
        return { type: 'checkbox', choices: choicesOf(optionsOf(question)) };
      case 'one-of-many':
        return { type: 'dropdown', choices: choicesOf(optionsOf(question)) };
      case 'long-text':
        return { type: 'comment' };
      case 'date':
        return { type: 'text', inputType: 'date' };
      case 'number':
        return { type: 'text', inputType: 'number', min: question.least, max: question.most };
      case 'text':
      case 'partial-date':
        return { type: 'text' };
    }
  };
  return {
    title,
    pages: sections
      .filter(({ questions }) => questions.length > 0)
      .map((section) => ({
        name: section.id,
        title: section.title,
        elements: section.questions.flatMap((question) => {
          const { key, words, hint, required, shownIf } = question;
          const visible = shownIf && {
            visibleIf: `{${shownIf.key}} anyof [${shownIf.values.map((value) => `'${value}'`).join(', ')}]`,
          };
          return [
            {
              name: key,
              title: words,
              description: hint,
              isRequired: required,
              ...typeOf(question),
              ...visible,
            },
            ...(hasReason(question)
              ? [
                  {
                    name: reasonKey(question),
                    title: noAnswer,
                    type: 'dropdown',
                    choices: choicesOf(question.reserved),
                    ...visible,
                  },
                ]
              : []),
          ];
        }),
      })),
  };
}

interface Fields {
  readonly properties: Record<string, RJSFSchema>;
  readonly required: string[];
}

function rjsfOf(questionnaire: Questionnaire): Definition['rjsf'] {
  const uiSchema: UiSchema = { 'ui:order': [], 'ui:submitButtonOptions': { norender: true } };
  const always: Fields = { properties: {}, required: [] };
  // Its own way to ask because of an answer: by the answer that others wait for, one schema for each that it may be.
  const dependencies: Record<string, { oneOf: RJSFSchema[] }> = {};
  const questions = allOf(questionnaire);
  for (const question of questions) {
    addUi(question, questionnaire.noAnswer, uiSchema);
    if (!question.shownIf) addFields(question, questionnaire.noAnswer, always);
  }
  for (const key of new Set(questions.flatMap(({ shownIf }) => shownIf?.key ?? []))) {
    const waiting = questions.filter(({ shownIf }) => shownIf?.key === key);
    const codes = optionsOf(questions.find((question) => question.key === key) ?? missing(key));
    dependencies[key] = {
      oneOf: codes.map(({ code }) => {
        const fields: Fields = { properties: { [key]: { enum: [code] } }, required: [] };
        for (const question of waiting) {
          if (question.shownIf?.values.includes(code) === true)
            addFields(question, questionnaire.noAnswer, fields);
        }
        return { ...fields };
      }),
    };
  }
  return { schema: { type: 'object', title: questionnaire.title, ...always, dependencies }, uiSchema };
}

function missing(key: string): never {
  throw new Error(`A question waits for ${key}, which no contestant is told of.`);
}

function addUi(question: BenchQuestion, noAnswer: string, uiSchema: UiSchema): void {
  const { key, kind, hint, reserved } = question;
  const names = (options: readonly Option[]): UiSchema => ({
    'ui:enumNames': options.map(({ words }) => words),
  });
  const widgets = {
    one: 'radio',
    any: 'checkboxes',
    'long-text': 'textarea',
    'one-of-many': 'select',
    date: 'date',
  };
  uiSchema[key] = {
    ...(kind in widgets ? { 'ui:widget': widgets[kind as keyof typeof widgets] } : {}),
    ...(kind === 'one' || kind === 'any' || kind === 'one-of-many' ? names(optionsOf(question)) : {}),
    ...(hint === undefined ? {} : { 'ui:description': hint }),
  };
  uiSchema['ui:order']?.push(key);
  if (!hasReason(question)) return;
  uiSchema[reasonKey(question)] = { 'ui:widget': 'select', 'ui:title': noAnswer, ...names(reserved) };
  uiSchema['ui:order']?.push(reasonKey(question));
}

function addFields(question: BenchQuestion, noAnswer: string, { properties, required }: Fields): void {
  const { key, words } = question;
  properties[key] = {
    title: words,
    ...typeInSchema(question, (options) => ({ enum: options.map(({ code }) => code) })),
  };
  if (question.required) required.push(key);
  if (hasReason(question)) {
    properties[reasonKey(question)] = {
      type: 'string',
      title: noAnswer,
      enum: question.reserved.map(({ code }) => code),
    };
  }
}

function typeInSchema(question: BenchQuestion, listed: (options: readonly Option[]) => object): object {
  switch (question.kind) {
    case 'one':
    case 'one-of-many':
      return { type: 'string', ...listed(optionsOf(question)) };
    case 'any':
      return { type: 'array', uniqueItems: true, items: { type: 'string', ...listed(optionsOf(question)) } };
    case 'text':
    case 'long-text':
      return { type: 'string' };
    case 'date':
      return { type: 'string', format: 'date' };
    case 'partial-date':
      return { type: 'string', pattern: String.raw`^\d{4}(-\d\d){0,2}$` };
    case 'number':
      return { type: 'integer', minimum: question.least, maximum: question.most };
  }
}

function jsonFormsOf(questionnaire: Questionnaire): Definition['jsonForms'] {
  const listed = (options: readonly Option[]): object => ({
    oneOf: options.map(({ code, words }) => ({ const: code, title: words })),
  });
  const properties: Record<string, JsonSchema7> = {};
  const controlsOf = (question: BenchQuestion): readonly UISchemaElement[] => {
    const { key, words, hint, kind, shownIf } = question;
    const rule = shownIf && {
      rule: {
        effect: 'SHOW',
        condition: {
          scope: `#/properties/${shownIf.key}`,
          schema: { enum: shownIf.values },
          failWhenUndefined: true,
        },
      },
    };
    const control = (scope: string, options: object): UISchemaElement =>
      ({ type: 'Control', scope: `#/properties/${scope}`, options, ...rule }) as UISchemaElement;
    properties[key] = {
      title: words,
      ...(hint === undefined ? {} : { description: hint }),
      ...typeInSchema(question, listed),
    };
    const options = {
      ...(kind === 'one' ? { format: 'radio' } : {}),
      ...(kind === 'long-text' ? { multi: true } : {}),
    };
    if (!hasReason(question)) return [control(key, options)];
    properties[reasonKey(question)] = {
      type: 'string',
      title: questionnaire.noAnswer,
      ...listed(question.reserved),
    };
    return [control(key, options), control(reasonKey(question), {})];
  };
  const elements = questionnaire.sections
    .filter(({ questions }) => questions.length > 0)
    .map(({ title, questions }) => ({
      type: 'Group',
      label: title,
      elements: questions.flatMap(controlsOf),
    }));
  const required = allOf(questionnaire).flatMap((question) =>
    question.required && !question.shownIf ? [question.key] : [],
  );
  return {
    schema: { type: 'object', properties, required },
    uischema: { type: 'VerticalLayout', elements },
  };
}
