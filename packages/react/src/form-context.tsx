import type { CaseFile, Form, FormId, JurisdictionArgument, PlacedQuestion } from '@safe-return/core';
import type { Messages } from '@safe-return/messages';
import { createContext, use, useState, useSyncExternalStore, type ComponentType } from 'react';
import type { Asked, FormState } from './form-state.ts';
import type { ControlProps } from './controls/control.ts';
import { arrangeSteps, type Step } from './extra-sections.ts';
import type { FormLook } from './form-look.ts';

/** The kinds of control that a host can replace by its own. */
export type Components = Readonly<
  Partial<Record<PlacedQuestion['question']['kind'], ComponentType<ControlProps>>>
>;

/** In which words questions are put: the usual ones, about the person, or some for a child, said to the child. */
export type Wording = 'usual' | 'child';

/** What every part of a form works with. */
export interface FormContext {
  readonly state: FormState;
  readonly messages: Messages;
  /** The language of the person, beside that of the worker. */
  readonly second: Messages | undefined;
  readonly wording: Wording;
  /** Begins every id, so that two forms fit on one page. */
  readonly idPrefix: string;
  /** The title that the host gave the form, if it gave one. */
  readonly title?: string | undefined;
  readonly readOnly: boolean;
  readonly components: Components;
  /** What else the case file holds: rows of other forms that an answer may refer to. */
  readonly otherParts: CaseFile | undefined;
  /** Goes to a question, wherever it stands, and puts the focus on it. */
  readonly goTo: (location: string) => void;
  /** The sections of the form with those of the host among them. Without it there are only those of the form. */
  readonly steps?: readonly Step[] | undefined;
  /** What the form has of its own beside its questions. */
  readonly look?: FormLook | undefined;
  /** The day and the state that findings are made for. Without them there are none. */
  readonly findingsFor?: { readonly on: string; readonly jurisdiction: JurisdictionArgument } | undefined;
  /** Says something to those who listen to the page. */
  readonly announce: (text: string) => void;
}

const Context = createContext<FormContext | undefined>(undefined);

/** Gives the parts below what they work with. */
export const FormProvider = Context.Provider;

const TargetContext = createContext<{ readonly location: string } | undefined>(undefined);

/**
 * Tells the parts below where somebody was taken last; each time is a new object, also for the same place.
 *
 * It stands apart from what else they work with, so that only what folds up is rendered again.
 */
export const TargetProvider = TargetContext.Provider;

/** A part of a form that stands outside one. It has no answers to work with. */
export class OutsideForm extends Error {
  override readonly name = 'OutsideForm';

  constructor() {
    super(
      'A part of a form was rendered outside one. It has no answers to work with. Put it inside FormProvider.',
    );
  }
}

/**
 * What the form around works with.
 *
 * @throws {OutsideForm} When there is no form around.
 */
export function useFormContext(): FormContext {
  const context = use(Context);
  if (!context) throw new OutsideForm();
  return context;
}

/** The steps of the form around, in order. */
export function useFormSteps(): readonly Step[] {
  const { state, steps } = useFormContext();
  return steps ?? arrangeSteps(state.form);
}

/** The answer at a place; renders again only when this answer changes. */
export function useAnswer(location: string): unknown {
  const { state } = useFormContext();
  const read = (): unknown => state.answerAt(location);
  return useSyncExternalStore(state.subscribe, read, read);
}

/** Whether a question is asked now. */
export function useAsked(location: string): Asked {
  const { state } = useFormContext();
  const read = (): Asked => state.askedAt(location);
  return useSyncExternalStore(state.subscribe, read, read);
}

/** What is wrong with an answer, in words. */
export function useProblem(location: string, placed: PlacedQuestion): string | undefined {
  const { state, messages } = useFormContext();
  const read = (): ReturnType<FormState['issueAt']> => state.issueAt(location);
  const issue = useSyncExternalStore(state.subscribe, read, read);
  return issue && messages.issue(issue, placed);
}

/**
 * Calls back, while rendering, when somebody is taken to a place: what is folded up around it can open before the focus
 * comes there. It may set the state of the component that calls this, and nothing else.
 */
export function useTarget(onTarget: (location: string) => void): void {
  const target = use(TargetContext);
  const [seen, setSeen] = useState<typeof target>();
  if (target === seen) return;
  setSeen(target);
  if (target) onTarget(target.location);
}

/** The ids of the rows at a place. */
export function useRowIds(location: string): readonly string[] {
  const { state } = useFormContext();
  const read = (): string => JSON.stringify(state.rowIds(location));
  return JSON.parse(useSyncExternalStore(state.subscribe, read, read));
}

/** Something worked out from the form as a whole; it has to be a text or a number, so that it can be compared. */
export function useDerived<T extends string | number>(derive: (state: FormState) => T): T {
  const { state } = useFormContext();
  const read = (): T => derive(state);
  return useSyncExternalStore(state.subscribe, read, read);
}

/** The name of a part of the page that another form on it may have too: told apart by the title that the host gave. */
export function nameOfPart(name: string, { title }: Pick<FormContext, 'title'>): string {
  return title === undefined ? name : `${name} – ${title}`;
}

/** The ids that name a section: its title, and that of the form where the host gave one. */
export function namesOfSection(
  titleId: string,
  { idPrefix, title }: Pick<FormContext, 'idPrefix' | 'title'>,
): string {
  return title === undefined ? titleId : `${titleId} ${idPrefix}-title`;
}

/** The id of the element in which a question is answered. */
export function elementId(idPrefix: string, location: string): string {
  return `${idPrefix}-${location.replaceAll(/[^A-Za-z0-9]+/g, '-')}`;
}

/** The form that owns a section, for the id of its title: the case profile's sections are shared by all. */
export function sectionOwner(form: Form<FormId>, sectionId: string, messages: Messages): string {
  return messages.has(`section.${form.id}.${sectionId}.title`) ? form.id : 'case-profile';
}
