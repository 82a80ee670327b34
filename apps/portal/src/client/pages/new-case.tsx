import { countryCodes, type Issue } from '@safe-return/core';
import { riskAssessment } from '@safe-return/core/risk-assessment';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { ActionStatus } from '../action-status.tsx';
import { Field } from '../field.tsx';
import { useLanguage } from '../language.ts';
import { addressOf } from '../page.ts';
import { PageTitle } from '../page-title.tsx';
import { openCase, RefusedByServer } from '../server.ts';
import { useAction } from '../use-action.ts';

const referencePath = '/caseReference';
const statePath = '/profile/states/returning';

/** Asks for what a case needs to be opened, and goes on to its risk assessment. */
export function NewCasePage(): ReactNode {
  const { texts, messages } = useLanguage();
  const [reference, setReference] = useState('');
  const [state, setState] = useState('');
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const [action, run] = useAction();
  const form = useRef<HTMLFormElement>(null);

  async function open(): Promise<void> {
    const { id: formId, version } = riskAssessment;
    setIssues([]);
    try {
      const { id } = await openCase({
        form: formId,
        version,
        caseReference: reference.trim(),
        profile: state === '' ? {} : { states: { returning: state } },
      });
      location.assign(addressOf({ name: 'fill-in', id, form: formId }));
    } catch (error) {
      const found = error instanceof RefusedByServer ? error.refusal.issues : [];
      if (found.length === 0) throw error;
      setIssues(found);
    }
  }

  useEffect(() => {
    const [first] = issues;
    const field = first && form.current?.elements.namedItem(first.path);
    if (field instanceof HTMLElement) field.focus();
  }, [issues]);

  function errorAt(path: string, ifMissing: string): string | undefined {
    const issue = issues.find((one) => one.path === path);
    if (!issue) return undefined;
    if (issue.code === 'duplicate') return texts.referenceTaken;
    return issue.code === 'required' ? ifMissing : messages.issue(issue);
  }

  return (
    <>
      <p>
        <a href={addressOf({ name: 'cases' })}>{texts.allCases}</a>
      </p>
      <PageTitle>{texts.newCaseTitle}</PageTitle>
      <p>{texts.newCaseIntro}</p>
      <form
        ref={form}
        noValidate
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          run(open);
        }}
      >
        <Field
          label={texts.reference}
          hint={texts.referenceHint}
          error={errorAt(referencePath, messages.format('issue.required.text'))}
        >
          {(described) => (
            <input
              name={referencePath}
              maxLength={500}
              required
              value={reference}
              onChange={({ target }) => setReference(target.value)}
              {...described}
            />
          )}
        </Field>
        <Field
          label={texts.returningState}
          hint={texts.returningStateHint}
          error={errorAt(statePath, messages.format('issue.required.country'))}
        >
          {(described) => (
            <select
              name={statePath}
              required
              value={state}
              onChange={({ target }) => setState(target.value)}
              {...described}
            >
              <option value="">{texts.choose}</option>
              {messages.countries(countryCodes).map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <ActionStatus state={action} working={texts.working} />
        <p className="actions">
          <button className="button primary" type="submit" aria-disabled={action.name === 'working'}>
            {texts.openCase}
          </button>
        </p>
      </form>
    </>
  );
}
