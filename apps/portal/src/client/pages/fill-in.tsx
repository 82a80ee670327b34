import { isCountryCode, type CaseFile, type KnownFormId, type Payload } from '@safe-return/core';
import { partsOfForm } from '@safe-return/messages';
import type { SubmissionResult } from '@safe-return/react';
import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { CaseDetail } from '../../api.ts';
import { Conflict } from '../conflict.tsx';
import { createDraftSaver, type DraftSaver, type SaveState } from '../draft-saver.ts';
import { failureOf, patiently } from '../failure.ts';
import type { EmbeddedForm } from '../forms/embed.tsx';
import { loadForm } from '../forms/load-form.ts';
import { newIdempotencyKey } from '../idempotency-key.ts';
import { useLanguage, type Words } from '../language.ts';
import { Loading } from '../loading.tsx';
import { addressOf, forgetPlace, placeInAddress, type Place } from '../page.ts';
import { useWindowTitle } from '../page-title.tsx';
import type { PayloadOfToday } from '../payload-of-today.ts';
import { SaveStatus } from '../save-status.tsx';
import {
  fetchCase,
  fetchCaseFile,
  fetchDraft,
  fetchStart,
  fetchSubmission,
  putDraft,
  RefusedByServer,
  submitPayload,
  Unreachable,
} from '../server.ts';
import { SetApart } from '../set-apart.tsx';
import { useLoaded } from '../use-loaded.ts';
import { WithWords } from '../with-words.tsx';

/** A form of a case, to be filled in. */
export function FillInPage({ id, form }: { readonly id: string; readonly form: KnownFormId }): ReactNode {
  const { texts, messages } = useLanguage();
  useWindowTitle(messages.format(`form.${form}.title`));
  const [place] = useState(placeInAddress);
  useEffect(forgetPlace, []);
  const [loaded, again] = useLoaded(useCallback(() => begin(id, form, place), [id, form, place]));
  const parts = useMemo(() => partsOfForm(form), [form]);
  return (
    <>
      <p>
        <a href={addressOf({ name: 'case', id })}>{texts.backToCase}</a>
      </p>
      <Loading loaded={loaded} again={again}>
        {(beginning) => (
          <WithWords parts={parts}>{(words) => <FillIn {...beginning} words={words} />}</WithWords>
        )}
      </Loading>
    </>
  );
}

interface Beginning extends PayloadOfToday {
  readonly found: CaseDetail;
  readonly embedded: EmbeddedForm;
  readonly version: number;
  /** What else is recorded, for the findings beside the form and for answers that refer to it. */
  readonly otherParts: CaseFile;
  readonly startAt: string | undefined;
  /** Whether there was a draft already where it should have begun from a submission. */
  readonly wasBegun: boolean;
}

/** Goes on with the draft; without one, begins anew, or from what was submitted earlier. */
async function begin(id: string, form: KnownFormId, { question, from }: Place): Promise<Beginning> {
  const [found, draft, otherParts, embedded] = await Promise.all([
    fetchCase(id),
    fetchDraft(id, form),
    fetchCaseFile(id),
    loadForm(form),
  ]);
  const { payload } =
    draft.payload !== null
      ? { payload: draft.payload }
      : await (from === undefined ? fetchStart(id, form) : fetchSubmission(id, from));
  return {
    ...(await readAsToday(payload, embedded)),
    found,
    embedded,
    otherParts,
    version: draft.version,
    startAt: question,
    wasBegun: draft.payload !== null && from !== undefined,
  };
}

/** What reads older versions is loaded where there is one to read. */
async function readAsToday(payload: Payload, { form }: EmbeddedForm): Promise<PayloadOfToday> {
  if (payload.version === form.version) return { payload, setApart: [] };
  const { payloadOfToday } = await import('../payload-of-today.ts').catch(() => {
    throw new Unreachable();
  });
  return payloadOfToday(payload);
}

function FillIn({
  found,
  embedded: { form, Embedded },
  payload,
  setApart,
  version,
  otherParts,
  startAt,
  wasBegun,
  words,
}: Beginning & { readonly words: Words }): ReactNode {
  const { texts } = useLanguage();
  const { id } = found;
  const [state, setState] = useState<SaveState>({ name: 'saved' });
  const [jurisdiction, setJurisdiction] = useState(() => stateOf(payload) ?? found.returningState);
  const [saver] = useState(() =>
    createDraftSaver({
      version,
      send: (latest, builtOn) => putDraft(id, latest, builtOn),
      onState: setState,
    }),
  );
  const attempt = useRef({ key: newIdempotencyKey(), text: '' });

  useSavingBeforeLeaving(saver);

  async function submit(answers: Payload): Promise<SubmissionResult> {
    await saver.save();
    // The same answers sent again, because no answer came, are the same submission; other answers are another.
    const text = JSON.stringify(answers);
    if (attempt.current.text !== text) attempt.current = { key: newIdempotencyKey(), text };
    const { key } = attempt.current;
    try {
      const submission = await patiently(() => submitPayload(id, answers, { key, version: saver.version }));
      saver.stop();
      location.assign(addressOf({ name: 'submission', id, submission: submission.id }));
      return { ok: true };
    } catch (error) {
      const { draft, issues = [] } = error instanceof RefusedByServer ? error.refusal : {};
      if (draft) saver.meet(draft, answers);
      if (issues.length > 0) return { ok: false, issues };
      const why = draft ? texts.conflictTitle : texts.failures[failureOf(error)];
      return { ok: false, issues: [], note: `${texts.notSubmitted} ${why} ${texts.typedIsKept}` };
    }
  }

  return (
    <>
      <p className="reference">
        <span className="hint">{texts.reference}</span> <bdi>{found.reference}</bdi>
      </p>
      {wasBegun && <p className="notice">{texts.draftGoesFirst}</p>}
      <SetApart form={form} messages={words.messages} setApart={setApart} />
      <SaveStatus state={state} saver={saver} />
      {state.name === 'conflict' && (
        <Conflict
          {...state}
          form={form}
          words={words}
          otherParts={otherParts}
          onKeepMine={() => void saver.replaceTheirs()}
          onTakeTheirs={() => {
            saver.stop();
            location.reload();
          }}
        />
      )}
      <Embedded
        words={words}
        payload={payload}
        otherParts={otherParts}
        jurisdiction={jurisdiction}
        on={found.today}
        startAt={startAt}
        onDraft={(latest) => {
          saver.change(latest);
          setJurisdiction(stateOf(latest) ?? found.returningState);
        }}
        onSubmit={submit}
        insteadOfSubmit={found.may.includes('submit') ? undefined : texts.caseWorkerSubmits}
      />
    </>
  );
}

/** The state that the answers name, if they do. */
function stateOf({ profile }: Payload): string | undefined {
  const states: unknown = isObject(profile) ? Reflect.get(profile, 'states') : undefined;
  const named: unknown = isObject(states) ? Reflect.get(states, 'returning') : undefined;
  return typeof named === 'string' && isCountryCode(named) ? named : undefined;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Saves when the page goes out of sight, and has the browser ask before it is left with something unsaved. */
function useSavingBeforeLeaving(saver: DraftSaver): void {
  useEffect(() => {
    const saveOutOfSight = (): void => {
      if (document.visibilityState === 'hidden') void saver.save();
    };
    const saveOnline = (): void => {
      if (!saver.settled) void saver.save();
    };
    const warn = (event: BeforeUnloadEvent): void => {
      if (!saver.settled) event.preventDefault();
    };
    document.addEventListener('visibilitychange', saveOutOfSight);
    addEventListener('online', saveOnline);
    addEventListener('beforeunload', warn);
    return () => {
      document.removeEventListener('visibilitychange', saveOutOfSight);
      removeEventListener('online', saveOnline);
      removeEventListener('beforeunload', warn);
    };
  }, [saver]);
}
