import { countryCodes, forms, type Issue } from '@safe-return/core';
import { useId, useRef, useState, type ReactNode } from 'react';
import { useLanguage } from '../language.ts';
import { addressOf } from '../page.ts';
import { PageTitle } from '../page-title.tsx';
import { openCase, RefusedByServer } from '../server.ts';

const referencePath = '/caseReference';
const statePath = '/profile/states/returning';

/** Asks for what a case needs to be opened, and goes on to its risk assessment. */
export function NewCasePage(): ReactNode {
  const { texts, messages } = useLanguage();
  const [reference, setReference] = useState('');
  const [state, setState] = useState('');
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const [unreachable, setUnreachable] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  async function open(): Promise<void> {
    const { id: formId, version } = forms['risk-assessment'];
    setUnreachable(false);
    try {
      const { id } = await openCase({
        form: formId,
        version,
        caseReference: reference.trim(),
        profile: state === '' ? {} : { states: { returning: state } },
      });
      location.assign(addressOf({ name: 'assessment', id }));
    } catch (error) {
      if (!(error instanceof RefusedByServer)) {
        setUnreachable(true);
        return;
      }
      setIssues(error.refusal.issues);
      const [first] = error.refusal.issues;
      const field = first && form.current?.elements.namedItem(first.path);
      if (field instanceof HTMLElement) field.focus();
    }
  }

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
          void open();
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
        <p role="alert">{unreachable && texts.unreachable}</p>
        <p className="actions">
          <button className="button primary" type="submit">
            {texts.openCase}
          </button>
        </p>
      </form>
    </>
  );
}

interface Described {
  readonly id: string;
  readonly required: true;
  readonly 'aria-describedby': string;
  readonly 'aria-invalid': boolean;
}

function Field({
  label,
  hint,
  error,
  children,
}: {
  readonly label: string;
  readonly hint: string;
  readonly error: string | undefined;
  readonly children: (described: Described) => ReactNode;
}): ReactNode {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <p className="hint" id={`${id}-hint`}>
        {hint}
      </p>
      <p className="error" id={`${id}-error`}>
        {error}
      </p>
      {children({
        id,
        required: true,
        'aria-describedby': `${id}-hint ${id}-error`,
        'aria-invalid': error !== undefined,
      })}
    </div>
  );
}
