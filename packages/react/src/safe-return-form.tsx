import {
  type CaseFile,
  type Form,
  type FormId,
  type JurisdictionArgument,
  type Payload,
} from '@safe-return/core';
import { partsOfForm, type Catalogue, type Locale } from '@safe-return/messages';
import { useEffect, useId, useMemo, useRef, useState, type ReactNode } from 'react';
import { useDraft, type DraftKeeping } from './drafts/use-draft.ts';
import { arrangeSteps, type ExtraSection, type Step } from './extra-sections.ts';
import {
  elementId,
  FormProvider,
  nameOfPart,
  TargetProvider,
  type Components,
  type FormContext,
  type Wording,
} from './form-context.tsx';
import { createFormState } from './form-state.ts';
import { BothLanguages } from './parts/both-languages.tsx';
import { ErrorSummary } from './parts/error-summary.tsx';
import { ExitPage } from './parts/exit-page.tsx';
import { FindingsBeside } from './parts/findings-beside.tsx';
import { FormSteps } from './parts/form-steps.tsx';
import { HostSection } from './parts/host-section.tsx';
import { ReviewAnswers } from './parts/review-answers.tsx';
import { SaveState } from './parts/save-state.tsx';
import { Section } from './parts/section.tsx';
import { Submitted } from './parts/submitted.tsx';
import { reviewStep, TaskList } from './parts/task-list.tsx';
import { WordingSwitch } from './parts/wording-switch.tsx';
import type { SectionViews } from './sections/section-views.ts';
import type { Submit } from './submission.ts';
import { useMessages } from './use-messages.ts';
import { useSteps } from './use-steps.ts';
import { useSubmission } from './use-submission.ts';

/** What a host gives a form. */
export interface SafeReturnFormProps<Content extends Payload> extends DraftKeeping {
  /** What is there already: a draft, or what the portal knows of the case. Read once, at the beginning. */
  readonly defaultValue?: Content | undefined;
  /** The case profile as the portal knows it; what `defaultValue` says of it goes first. */
  readonly profile?: Content['profile'] | undefined;
  /** Takes the complete payload. May refuse it with issues, or throw: nothing that was written is lost. */
  readonly onSubmit?: Submit<Content> | undefined;
  /** Told of every change, with everything written so far. Saving, and how often, is the host's. */
  readonly onDraft?: ((payload: Content) => void) | undefined;
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
  readonly readOnly?: boolean | undefined;
  /** Whether the form begins with one section at a time, or with all on one page. It can be changed there. */
  readonly layout?: Layout | undefined;
  /** Controls of the host's own, by kind of question. */
  readonly components?: Components | undefined;
  /** Sections of the host's own among those of the form. What is written in them is in no payload. */
  readonly extraSections?: readonly ExtraSection[] | undefined;
  /**
   * A dull page to leave for when somebody comes in who must not see this one: puts a way out above the form, which
   * then forgets every answer at once. An `http` or `https` address, or one relative to this page.
   */
  readonly exitTo?: string | undefined;
  /** Deletes what was saved when that way out is taken. Without it saved drafts stay. */
  readonly wipe?: (() => void | Promise<void>) | undefined;
}

/** How much of a form is on the page at once. */
export type Layout = 'one-section' | 'one-page';

const noComponents: Components = {};

/** A form of Safe Return: sections with a task list, review, submission, and the findings beside it. */
export function SafeReturnForm<Content extends Payload>(props: FormToShow<Content>): ReactNode {
  // Apart from the form, so that the form goes with every answer in it.
  const [left, setLeft] = useState(false);
  return left ? <div className="sr-form" /> : <FormToFillIn {...props} onLeave={() => setLeft(true)} />;
}

type FormToShow<Content extends Payload> = SafeReturnFormProps<Content> & {
  readonly form: Form<FormId, Content>;
  readonly views?: SectionViews;
};

function FormToFillIn<Content extends Payload>({
  form,
  views,
  onLeave,
  ...props
}: FormToShow<Content> & { readonly onLeave: () => void }): ReactNode {
  const { locale = 'en', secondLocale } = props;
  const parts = useMemo(() => partsOfForm(form.id), [form.id]);
  const { messages, failed } = useMessages(locale, props.messages, parts);
  const second = useMessages(secondLocale, props.secondMessages, parts).messages;
  const idPrefix = useId();
  const root = useRef<HTMLDivElement>(null);
  const [state] = useState(() => createFormState(form, begin(form, props)));
  const steps = useMemo(() => arrangeSteps(form, props.extraSections), [form, props.extraSections]);
  const { step, moves, target, skipped, go, goTo, skip } = useSteps(form, steps);
  const [layout, setLayout] = useState<Layout>(props.layout ?? 'one-section');
  const [wording, setWording] = useState<Wording>(props.wording ?? 'usual');
  const draft = useDraft(state, props);
  const { submission, submit } = useSubmission(state, props.onSubmit, draft.submitted);
  const [announcement, setAnnouncement] = useState('');

  const { onDraft } = props;
  const draftTo = useRef(onDraft);
  useEffect(() => {
    draftTo.current = onDraft;
  });
  useEffect(
    () =>
      state.subscribe(() => {
        draftTo.current?.(state.payload());
      }),
    [state],
  );

  // The question may only just have come onto the page.
  useEffect(() => {
    if (target) focusOn(root.current, elementId(idPrefix, target.location));
  }, [target, idPrefix]);

  const context = useMemo<FormContext | undefined>(
    () =>
      messages && {
        state,
        messages,
        second,
        wording,
        idPrefix,
        title: props.title,
        readOnly: props.readOnly ?? false,
        components: props.components ?? noComponents,
        otherParts: props.otherParts,
        goTo,
        steps,
        views,
        findingsFor:
          props.on === undefined || props.jurisdiction === undefined
            ? undefined
            : { on: props.on, jurisdiction: props.jurisdiction },
        announce: setAnnouncement,
      },
    [
      state,
      messages,
      second,
      wording,
      idPrefix,
      props.title,
      props.readOnly,
      props.components,
      props.otherParts,
      props.on,
      props.jurisdiction,
      goTo,
      steps,
      views,
    ],
  );

  if (!context || !messages) {
    // The language is not there yet, so nothing can be said in it; the host's page goes on meanwhile.
    return <div className="sr-form" aria-busy={failed ? undefined : true} data-failed={failed} ref={root} />;
  }

  const index = steps.findIndex(({ id }) => id === step);
  const onePage = layout === 'one-page';
  const [previous, next] = around(steps, index, onePage);
  const shown = index === -1 ? [] : onePage ? steps : steps.slice(index, index + 1);

  const title = props.title ?? messages.formatKnown(`form.${form.id}.title`);
  return (
    <FormProvider value={context}>
      <div
        className="sr-form"
        lang={messages.locale}
        dir={messages.direction}
        ref={root}
        data-read-only={context.readOnly || undefined}
      >
        {props.exitTo !== undefined && (
          <ExitPage
            to={props.exitTo}
            messages={messages}
            second={second}
            onLeave={onLeave}
            wipe={props.wipe}
          />
        )}
        {/* No header and footer: in a page of the host these would be those of the page. */}
        <div className="sr-form__header">
          <h1 className="sr-form__title" id={`${idPrefix}-title`}>
            {title}
          </h1>
          <p className="sr-form__about">
            <BothLanguages id="ui.start.no-verdict" />
          </p>
          <p className="sr-form__about">
            <BothLanguages id="ui.start.nobody-has-to-answer" />
          </p>
          {context.readOnly && <p className="sr-note">{messages.format('ui.read-only')}</p>}
          {form.asksChild && <WordingSwitch onChange={setWording} />}
          <div className="sr-form__tools">
            <button
              type="button"
              className="sr-link-button"
              onClick={() => setLayout(onePage ? 'one-section' : 'one-page')}
            >
              {messages.format(onePage ? 'ui.nav.one-by-one' : 'ui.nav.all-on-one-page')}
            </button>
          </div>
        </div>
        <SaveState draft={draft} />
        <div
          className="sr-form__body"
          key={draft.replaced}
          hidden={draft.status.name === 'found'}
          inert={draft.status.name === 'looking'}
        >
          <TaskList current={step} skipped={skipped} onGo={go} />
          <form
            className="sr-form__main"
            noValidate
            aria-label={title}
            onSubmit={(event) => {
              event.preventDefault();
              if (step === reviewStep) void submit();
              else go(next);
            }}
          >
            <ErrorSummary
              attempt={'attempt' in submission ? submission.attempt : 0}
              note={
                submission.name === 'refused' || submission.name === 'failed'
                  ? (submission.note ?? messages.format(`ui.submit.${submission.name}`))
                  : undefined
              }
            />
            {submission.name === 'done' ? (
              <Submitted />
            ) : step === reviewStep ? (
              <ReviewAnswers skipped={skipped} onGo={go} />
            ) : (
              <TargetProvider value={target}>
                {shown.map((each) => {
                  const visit = each.id === step ? moves : 0;
                  return 'extra' in each ? (
                    <HostSection key={each.id} extra={each.extra} visit={visit} />
                  ) : (
                    <Section
                      key={each.id}
                      section={each.section}
                      visit={visit}
                      onSkip={() => {
                        skip(each.id);
                        go(around(steps, steps.indexOf(each), false)[1]);
                      }}
                    />
                  );
                })}
              </TargetProvider>
            )}
            {submission.name !== 'done' && (
              <FormSteps
                onBack={previous === undefined ? undefined : () => go(previous)}
                next={step === reviewStep ? 'submit' : next === reviewStep ? 'review' : 'section'}
                sending={submission.name === 'sending'}
              />
            )}
          </form>
          {props.on !== undefined && props.jurisdiction !== undefined && (
            <aside
              className="sr-form__findings"
              aria-label={nameOfPart(messages.format('ui.findings.title'), context)}
            >
              <FindingsBeside on={props.on} jurisdiction={props.jurisdiction} otherParts={props.otherParts} />
            </aside>
          )}
        </div>
        <p className="sr-visually-hidden" role="status">
          {announcement}
        </p>
        <p className="sr-form__footer">{messages.format('ui.independent')}</p>
      </div>
    </FormProvider>
  );
}

/** The steps before and after a section, or the review where the index is none; on one page there is only the review. */
function around(
  steps: readonly Step[],
  index: number,
  onePage: boolean,
): readonly [string | undefined, string] {
  const previous = index === -1 ? steps.at(-1) : onePage ? undefined : steps[index - 1];
  const next = onePage ? undefined : steps[index + 1];
  return [previous?.id, index === -1 ? reviewStep : (next?.id ?? reviewStep)];
}

/** What a form begins with: the draft, else the profile that the portal knows. */
function begin<Content extends Payload>(
  form: Form<FormId, Content>,
  { defaultValue, profile }: Pick<SafeReturnFormProps<Content>, 'defaultValue' | 'profile'>,
): Content {
  const given: Payload = defaultValue ?? { form: form.id, version: form.version };
  const known = given.profile ?? profile;
  // A payload of this form, with the profile that belongs to it.
  return { ...given, ...(known === undefined ? {} : { profile: known }) } as Content;
}

/** Puts the focus on a control, or on the name of a list that nothing can be added to. */
function focusOn(root: HTMLElement | null, id: string): void {
  const element =
    root?.querySelector<HTMLElement>(`#${CSS.escape(id)}`) ??
    root?.querySelector<HTMLElement>(`#${CSS.escape(`${id}-name`)}`);
  element?.focus();
  element?.scrollIntoView({ block: 'center' });
}
