import type { CaseFile, Form, FormId, JurisdictionArgument, Payload } from '@safe-return/core';
import { firstPageParts, partsOfForm, type Catalogue, type Locale } from '@safe-return/messages';
import { useCallback, useEffect, useId, useMemo, useRef, useState, type RefObject } from 'react';
import { useDraft, type DraftKeeping, type UsedDraft } from './drafts/use-draft.ts';
import { arrangeSteps, type ExtraSection, type Step } from './extra-sections.ts';
import { elementId, type Components, type FormContext, type Wording } from './form-context.tsx';
import type { FormLook } from './form-look.ts';
import { createFormState, type FormState } from './form-state.ts';
import { issuesIn, type Refusal, type SubmissionState, type Submit } from './submission.ts';
import { useMessages, type LoadedMessages } from './use-messages.ts';
import { useSteps, type Steps } from './use-steps.ts';
import { useSubmission } from './use-submission.ts';

/** What the parts of a form work with, as a host gives it. */
export interface FormSettings<Content extends Payload> extends DraftKeeping {
  /** What is there already: a draft, or what the portal knows of the case. Read once, at the beginning. */
  readonly defaultValue?: Content | undefined;
  /** The case profile as the portal knows it; what `defaultValue` says of it goes first. */
  readonly profile?: Content['profile'] | undefined;
  /** Takes the complete payload. May refuse it with issues, or throw: nothing that was written is lost. */
  readonly onSubmit?: Submit<Content> | undefined;
  /**
   * Why `defaultValue` was not taken, where a server refused it and sends the page again: shown as after a submission.
   * Read once, at the beginning.
   */
  readonly refusal?: Refusal | undefined;
  /** Told of every change, with everything written so far. Saving, and how often, is the host's. */
  readonly onDraft?: ((payload: Content) => void) | undefined;
  /**
   * Given the answers and whatever asks for them, once the form is there; called back when it goes. A host that only reads
   * them along keeps no draft, as one with `onDraft` does.
   */
  readonly onState?: ((state: FormState<Content>) => () => void) | undefined;
  /** Another title than the form's own. Two of the same form on one page need it, so that each can be told by its name. */
  readonly title?: string | undefined;
  readonly locale?: Locale | undefined;
  /** The language of the person, shown beside that of the worker. */
  readonly secondLocale?: Locale | undefined;
  /** The texts, if the host has them already; without them they are loaded. Needed to render on a server. */
  readonly messages?: Catalogue | undefined;
  readonly secondMessages?: Catalogue | undefined;
  /** The state that would return the person. Without it there are no findings beside the form. */
  readonly jurisdiction?: JurisdictionArgument | undefined;
  /** The day that the findings are made for, `YYYY-MM-DD`. Without it there are none beside the form. */
  readonly on?: string | undefined;
  /**
   * What else the case file holds, so that answers can refer to it, and the findings beside the form are those that a
   * server comes to. Where the form is one of several, it takes the place of the one with its record id, if there is one.
   */
  readonly otherParts?: CaseFile | undefined;
  /**
   * In which words the questions are put at first: the usual ones, or `child` for those of a child. The worker can switch
   * on the page, where the form has both: the best interests determination and the consent. Answers stay the same.
   */
  readonly wording?: Wording | undefined;
  /**
   * The question that the form opens at, by its place (`plan.services[1].provider`), as where a finding waits for it. Read
   * once, at the beginning.
   */
  readonly startAt?: string | undefined;
  readonly readOnly?: boolean | undefined;
  /** Controls of the host's own, by kind of question. */
  readonly components?: Components | undefined;
  /** Sections of the host's own among those of the form. What is written in them is in no payload. */
  readonly extraSections?: readonly ExtraSection[] | undefined;
}

/** A form put together, for a page that lays its parts out itself. */
export interface FormParts<Content extends Payload> extends Steps {
  readonly state: FormState<Content>;
  /** What the parts work with, for `FormProvider`; undefined while the words are on their way. */
  readonly context: FormContext | undefined;
  /** The words of the worker’s language, and how their loading stands. */
  readonly worker: LoadedMessages;
  /** The same for the person’s. */
  readonly person: LoadedMessages;
  /** Whether every word is there, and not only those of the first section. */
  readonly whole: boolean;
  /** The sections in order, with those of the host among them. */
  readonly steps: readonly Step[];
  readonly setWording: (wording: Wording) => void;
  readonly draft: UsedDraft;
  readonly submission: SubmissionState;
  /** Checks everything, and gives it to `onSubmit` if nothing is missing or wrong. */
  readonly submit: () => Promise<void>;
  /** What is to be said to those who listen to the page, for a region with the role `status`. */
  readonly announcement: string;
  /** For the element around the parts, within which questions are gone to. */
  readonly root: RefObject<HTMLDivElement | null>;
}

const noComponents: Components = {};

const acts = ['keydown', 'pointerdown'] as const;

/** Puts a form together: its answers, words, steps, draft and submission, without anything on the page yet. */
export function useFormParts<Content extends Payload>(
  form: Form<FormId, Content>,
  settings: FormSettings<Content>,
  look?: FormLook,
): FormParts<Content> {
  const { locale = 'en', secondLocale } = settings;
  const parts = useMemo(() => partsOfForm(form.id), [form.id]);
  const worker = useMessages(locale, settings.messages, parts, firstPageParts);
  const person = useMessages(secondLocale, settings.secondMessages, parts, firstPageParts);
  const { messages } = worker;
  // The page waits for a second language to begin with, and never again: it would take away what somebody is writing in.
  const settled = worker.whole && (secondLocale === undefined || person.whole || person.failed);
  const [begun, setBegun] = useState(settled);
  if (settled && !begun) setBegun(true);
  const whole = worker.whole && (settled || begun);
  // Words of which half could not be loaded, or is on its way, are not shown: their ids would stand there.
  const second = person.whole || !(whole || person.failed) ? person.messages : undefined;
  const idPrefix = useId();
  const root = useRef<HTMLDivElement>(null);
  const [state] = useState(() => beginState(form, settings));
  const steps = useMemo(() => arrangeSteps(form, settings.extraSections), [form, settings.extraSections]);
  const place = useSteps(form, steps, settings.startAt);
  const { target, step, goTo } = place;
  const [wording, setWording] = useState<Wording>(settings.wording ?? 'usual');
  const draft = useDraft(state, settings);
  const { submission, submit } = useSubmission(state, settings, draft.submitted);
  // What is written while the form is sent would neither be sent nor, once that is accepted, stay in the draft.
  const readOnly = settings.readOnly === true || submission.name === 'sending';
  const [announcement, setAnnouncement] = useState('');
  const announce = useCallback((text: string) => {
    // The same words a second time would be no change, and not be spoken.
    setAnnouncement((before) => (before === text ? `${text}\u00A0` : text));
  }, []);

  const { onDraft } = settings;
  const draftTo = useRef(onDraft);
  useEffect(() => {
    draftTo.current = onDraft;
  });
  useEffect(
    () =>
      state.subscribe(() => {
        try {
          draftTo.current?.(state.payload());
        } catch (thrown) {
          // A host that can't save must not keep the page from showing what is written.
          reportError(thrown);
        }
      }),
    [state],
  );

  const { onState } = settings;
  useEffect(() => onState?.(state), [state, onState]);

  // The question may only just have come onto the page, or be on its way there.
  useEffect(() => {
    const within = root.current;
    if (!target || !whole || !within) return undefined;
    const id = elementId(idPrefix, target.location);
    if (focusOn(within, id)) return undefined;
    focusOn(within, `${idPrefix}-section-${step}`);
    const observer = new MutationObserver(() => {
      if (focusOn(within, id)) stop();
    });
    // Whoever does something meanwhile keeps the focus: the question may be one that is not asked, until it is.
    const stop = (): void => {
      observer.disconnect();
      for (const act of acts) within.removeEventListener(act, stop);
    };
    for (const act of acts) within.addEventListener(act, stop);
    observer.observe(within, { childList: true, subtree: true });
    return stop;
  }, [target, step, whole, idPrefix]);

  const context = useMemo<FormContext | undefined>(
    () =>
      messages && {
        state,
        messages,
        second,
        wording,
        idPrefix,
        title: settings.title,
        readOnly,
        components: settings.components ?? noComponents,
        otherParts: settings.otherParts,
        goTo,
        steps,
        look,
        findingsFor:
          settings.on === undefined || settings.jurisdiction === undefined
            ? undefined
            : { on: settings.on, jurisdiction: settings.jurisdiction },
        announce,
      },
    [
      state,
      messages,
      second,
      wording,
      idPrefix,
      settings.title,
      readOnly,
      settings.components,
      settings.otherParts,
      settings.on,
      settings.jurisdiction,
      goTo,
      steps,
      look,
      announce,
    ],
  );

  return {
    ...place,
    state,
    context,
    worker,
    person,
    whole,
    steps,
    setWording,
    draft,
    submission,
    submit,
    announcement,
    root,
  };
}

function beginState<Content extends Payload>(
  form: Form<FormId, Content>,
  settings: FormSettings<Content>,
): FormState<Content> {
  const state = createFormState(form, begin(form, settings));
  if (settings.refusal) state.refuse(issuesIn(settings.refusal) ?? []);
  return state;
}

/** What a form begins with: the draft, else the profile that the portal knows. */
function begin<Content extends Payload>(
  form: Form<FormId, Content>,
  { defaultValue, profile }: Pick<FormSettings<Content>, 'defaultValue' | 'profile'>,
): Content {
  const given: Payload = defaultValue ?? { form: form.id, version: form.version };
  const known = given.profile ?? profile;
  // A payload of this form, with the profile that belongs to it.
  return { ...given, ...(known === undefined ? {} : { profile: known }) } as Content;
}

/** Puts the focus on a control, or on the name of a list that nothing can be added to. Says whether either is there. */
function focusOn(root: HTMLElement, id: string): boolean {
  const element =
    root.querySelector<HTMLElement>(`#${CSS.escape(id)}`) ??
    root.querySelector<HTMLElement>(`#${CSS.escape(`${id}-name`)}`);
  element?.focus();
  element?.scrollIntoView({ block: 'center' });
  return element !== null;
}
