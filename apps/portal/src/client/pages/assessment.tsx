import type { CaseFile, Payload, RiskAssessment } from '@safe-return/core';
import { forms, upgrade, isCountryCode } from '@safe-return/core';
import { RiskAssessmentForm } from '@safe-return/react';
import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import type { CaseDetail } from '../../api.ts';
import { Conflict } from '../conflict.tsx';
import { createDraftSaver, type DraftSaver, type SaveState } from '../draft-saver.ts';
import { newIdempotencyKey } from '../idempotency-key.ts';
import { useLanguage } from '../language.ts';
import { Loading } from '../loading.tsx';
import { addressOf } from '../page.ts';
import { useWindowTitle } from '../page-title.tsx';
import { SaveStatus } from '../save-status.tsx';
import {
  fetchCase,
  fetchCaseFile,
  fetchDraft,
  fetchSubmission,
  putDraft,
  RefusedByServer,
  submitPayload,
} from '../server.ts';
import { useLoaded } from '../use-loaded.ts';

/** The risk assessment of a case, to be filled in. */
export function AssessmentPage({ id }: { readonly id: string }): ReactNode {
  const { texts } = useLanguage();
  useWindowTitle(texts.assessmentTitle);
  const [loaded, again] = useLoaded(useCallback(() => beginAssessment(id), [id]));
  return (
    <>
      <p>
        <a href={addressOf({ name: 'case', id })}>{texts.backToCase}</a>
      </p>
      <Loading loaded={loaded} again={again}>
        {(beginning) => <Assessment {...beginning} />}
      </Loading>
    </>
  );
}

interface Beginning {
  readonly found: CaseDetail;
  readonly payload: Payload;
  readonly version: number;
  /** What else is recorded, for the findings beside the form. */
  readonly otherParts: CaseFile;
}

/** Goes on with the draft; without one, begins with what is known of the case, and assesses the danger anew. */
async function beginAssessment(id: string): Promise<Beginning> {
  const [found, draft, otherParts] = await Promise.all([
    fetchCase(id),
    fetchDraft(id, 'risk-assessment'),
    fetchCaseFile(id),
  ]);
  const payload = draft.payload ?? (await newAssessment(found));
  return { found, version: draft.version, payload, otherParts };
}

async function newAssessment({ id, reference, lastSubmission }: CaseDetail): Promise<Payload> {
  const { id: form, version } = forms['risk-assessment'];
  const last = lastSubmission && (await fetchSubmission(id, lastSubmission.id));
  const profile = last && profileOfToday(last.payload);
  return { form, version, caseReference: reference, ...(profile === undefined ? {} : { profile }) };
}

/** The profile of an earlier submission, which may be of an older version. */
function profileOfToday(submitted: Payload): unknown {
  const { payload } = upgrade(submitted);
  return (payload as Payload).profile;
}

function Assessment({ found, payload, version, otherParts }: Beginning): ReactNode {
  const { locale, catalogue } = useLanguage();
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

  async function submit(answers: RiskAssessment): Promise<void> {
    await saver.save();
    // The same answers sent again, because no answer came, are the same submission; other answers are another.
    const text = JSON.stringify(answers);
    if (attempt.current.text !== text) attempt.current = { key: newIdempotencyKey(), text };
    try {
      const { key } = attempt.current;
      const submission = await submitPayload(id, answers, { key, version: saver.version });
      saver.stop();
      location.assign(addressOf({ name: 'findings', id, submission: submission.id }));
    } catch (error) {
      const theirs = error instanceof RefusedByServer ? error.refusal.draft : undefined;
      if (theirs) saver.meet(theirs, answers);
      throw error;
    }
  }

  return (
    <>
      <SaveStatus state={state} saver={saver} />
      {state.name === 'conflict' && (
        <Conflict
          {...state}
          onKeepMine={() => void saver.replaceTheirs()}
          onTakeTheirs={() => {
            saver.stop();
            location.reload();
          }}
        />
      )}
      <RiskAssessmentForm
        locale={locale}
        messages={catalogue}
        defaultValue={payload as RiskAssessment}
        jurisdiction={jurisdiction}
        on={found.today}
        otherParts={otherParts}
        onDraft={(latest) => {
          saver.change(latest);
          setJurisdiction(stateOf(latest) ?? found.returningState);
        }}
        onSubmit={submit}
      />
    </>
  );
}

/** The state that the answers name, if they do. */
function stateOf(payload: Payload): string | undefined {
  const { profile } = payload as RiskAssessment;
  const named = profile?.states?.returning;
  return named !== undefined && isCountryCode(named) ? named : undefined;
}

/** Saves when the page goes out of sight, and has the browser ask before it is left with something unsaved. */
function useSavingBeforeLeaving(saver: DraftSaver): void {
  useEffect(() => {
    const saveOutOfSight = (): void => {
      if (document.visibilityState === 'hidden') void saver.save();
    };
    const warn = (event: BeforeUnloadEvent): void => {
      if (!saver.settled) event.preventDefault();
    };
    document.addEventListener('visibilitychange', saveOutOfSight);
    addEventListener('beforeunload', warn);
    return () => {
      document.removeEventListener('visibilitychange', saveOutOfSight);
      removeEventListener('beforeunload', warn);
    };
  }, [saver]);
}
