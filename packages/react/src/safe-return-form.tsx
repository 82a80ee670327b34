import type { Evaluation, Form, FormId, Payload } from '@safe-return/core';
import { useState, type ReactNode } from 'react';
import type { Step } from './extra-sections.ts';
import { FormProvider, nameOfPart, TargetProvider } from './form-context.tsx';
import type { FormLook } from './form-look.ts';
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
import { WordsToCome } from './parts/words-to-come.tsx';
import { WordingSwitch } from './parts/wording-switch.tsx';
import { useFormParts, type FormSettings } from './use-form-parts.ts';

/** What a host gives a form. */
export interface SafeReturnFormProps<Content extends Payload> extends FormSettings<Content> {
  /** Whether the form begins with one section at a time, or with all on one page. It can be changed there. */
  readonly layout?: Layout | undefined;
  /**
   * A dull page to leave for when somebody comes in who must not see this one: puts a way out above the form, which
   * then forgets every answer at once. An `http` or `https` address, or one relative to this page.
   */
  readonly exitTo?: string | undefined;
  /**
   * Stands in place of the button that submits, for somebody who fills in and may not submit: who will, in the language of
   * the form.
   */
  readonly insteadOfSubmit?: string | undefined;
  /** Told what the findings beside the form come to, each time that they are worked out. */
  readonly onFindings?: ((evaluation: Evaluation) => void) | undefined;
  /** Deletes what was saved when that way out is taken. Without it saved drafts stay. */
  readonly wipe?: (() => void | Promise<void>) | undefined;
}

/** How much of a form is on the page at once. */
export type Layout = 'one-section' | 'one-page';

/** A form of Safe Return: sections with a task list, review, submission, and the findings beside it. */
export function SafeReturnForm<Content extends Payload>(props: FormToShow<Content>): ReactNode {
  // Apart from the form, so that the form goes with every answer in it.
  const [left, setLeft] = useState(false);
  // The answers of one person must not come into the draft of another that a host shows in the same place.
  const { draftId } = props;
  const [draft, setDraft] = useState({ id: draftId, number: 0 });
  if (draftId !== draft.id)
    setDraft({ id: draftId, number: draft.number + (draft.id === undefined ? 0 : 1) });
  if (left) return <div className="sr-form" />;
  return <FormToFillIn key={draft.number} {...props} onLeave={() => setLeft(true)} />;
}

type FormToShow<Content extends Payload> = SafeReturnFormProps<Content> & {
  readonly form: Form<FormId, Content>;
  readonly look?: FormLook;
};

function FormToFillIn<Content extends Payload>({
  form,
  look,
  onLeave,
  ...props
}: FormToShow<Content> & { readonly onLeave: () => void }): ReactNode {
  const { locale = 'en' } = props;
  const parts = useFormParts(form, props, look);
  const { context, worker, person, whole, steps, step, moves, target, skipped, go, skip } = parts;
  const { draft, submission, submit, root } = parts;
  const [layout, setLayout] = useState<Layout>(props.layout ?? 'one-section');

  if (!context) {
    return (
      <div className="sr-form" ref={root}>
        <WordsToCome locale={locale} failed={worker.failed} onTryAgain={worker.tryAgain} />
      </div>
    );
  }

  const { messages, second, idPrefix } = context;
  const index = steps.findIndex(({ id }) => id === step);
  const onePage = layout === 'one-page';
  const [previous, next] = around(steps, index, onePage);
  const shown = index === -1 ? [] : onePage ? steps : steps.slice(index, index + 1);
  const sayable = shown.filter((each) => whole || 'extra' in each || each.id === form.sections[0]?.id);
  const toCome = !whole && (index === -1 || sayable.length < shown.length);

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
          {props.readOnly === true && <p className="sr-note">{messages.format('ui.read-only')}</p>}
          {person.failed && (
            <p className="sr-note">
              {messages.format('ui.language.second-failed')}{' '}
              <button type="button" className="sr-link-button" onClick={person.tryAgain}>
                {messages.format('ui.try-again')}
              </button>
            </p>
          )}
          {form.asksChild && <WordingSwitch onChange={parts.setWording} />}
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
            autoComplete="off"
            aria-label={title}
            onSubmit={(event) => {
              event.preventDefault();
              if (step !== reviewStep) go(next);
              else if (props.insteadOfSubmit === undefined) void submit();
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
            ) : step === reviewStep && whole ? (
              <ReviewAnswers skipped={skipped} onGo={go} />
            ) : (
              <TargetProvider value={target}>
                {sayable.map((each) => {
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
            {toCome && <WordsToCome locale={locale} failed={worker.failed} onTryAgain={worker.tryAgain} />}
            {submission.name !== 'done' && !(toCome && step === reviewStep) && (
              <FormSteps
                onBack={previous === undefined ? undefined : () => go(previous)}
                next={step === reviewStep ? 'submit' : next === reviewStep ? 'review' : 'section'}
                sending={submission.name === 'sending'}
                instead={props.insteadOfSubmit}
              />
            )}
          </form>
          {props.on !== undefined && props.jurisdiction !== undefined && (
            <aside
              className="sr-form__findings"
              aria-label={nameOfPart(messages.format('ui.findings.title'), context)}
            >
              <FindingsBeside
                on={props.on}
                jurisdiction={props.jurisdiction}
                otherParts={props.otherParts}
                onFindings={props.onFindings}
              />
            </aside>
          )}
        </div>
        <p className="sr-visually-hidden" role="status">
          {parts.announcement}
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
