import { codeLists, countryCodes, type CaseFile } from '@safe-return/core';
import { useMemo, useState, type ReactNode } from 'react';
import type { CaseDetail, SharingRequest } from '../api.ts';
import { Field } from './field.tsx';
import { useLanguage } from './language.ts';
import { namedRecipients, type Recipient } from './named-recipients.ts';

const nobody: Recipient = { kind: '', name: '', country: '', purpose: '' };

/** Lets what, with whom and what for be chosen: first among those whom the consents name. */
export function ChooseSharing({
  found,
  caseFile,
  onChange,
  onPreview,
}: {
  readonly found: CaseDetail;
  readonly caseFile: CaseFile;
  /** Something else was chosen, so that a preview would be of what was chosen before. */
  readonly onChange: () => void;
  readonly onPreview: (request: SharingRequest) => void;
}): ReactNode {
  const { texts, messages } = useLanguage();
  const named = useMemo(() => namedRecipients(caseFile), [caseFile]);
  const [submission, setSubmission] = useState(found.submissions[0]?.id ?? '');
  const [chosen, setChosen] = useState(named.length > 0 ? '0' : 'other');
  const [to, setTo] = useState<Recipient>(named[0] ?? nobody);
  const [asked, setAsked] = useState(false);
  const isOther = chosen === 'other';

  function change(part: Partial<Recipient>): void {
    setTo({ ...to, ...part });
    onChange();
  }

  const missing = (value: string, sentence: string): string | undefined =>
    asked && value.trim() === '' ? sentence : undefined;
  const sayKind = (code: string): string =>
    code === ''
      ? messages.format('reserved.not-known')
      : messages.formatKnown(`code.recipient-kinds.${code}`);
  const sayPurpose = (code: string): string =>
    code === ''
      ? messages.format('reserved.not-known')
      : messages.formatKnown(`code.sharing-purposes.${code}`);
  const sayCountry = (code: string): string =>
    code === '' ? messages.format('reserved.not-known') : messages.country(code);

  return (
    <form
      noValidate
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        const { purpose, ...recipient } = { ...to, name: to.name.trim() };
        if ([purpose, ...Object.values(recipient)].includes('')) return;
        // Of a list, or of a consent, whose codes the server knows; it refuses any other.
        onPreview({ submission, recipient, purpose } as SharingRequest);
      }}
    >
      <Field label={texts.whatToShare}>
        {(described) => (
          <select
            value={submission}
            onChange={({ target }) => {
              setSubmission(target.value);
              onChange();
            }}
            {...described}
          >
            {found.submissions.map(({ id, form, number, submittedAt }) => (
              <option key={id} value={id}>
                {messages.format(`form.${form}.title`)} – {texts.version} {messages.number(number)} –{' '}
                {messages.date(submittedAt.slice(0, 10))}
              </option>
            ))}
          </select>
        )}
      </Field>
      {named.length > 0 && (
        <fieldset className="choices">
          <legend>{texts.withWhom}</legend>
          {named.map((each, index) => (
            <label key={JSON.stringify(each)}>
              <input
                type="radio"
                name="recipient"
                checked={chosen === String(index)}
                onChange={() => {
                  setChosen(String(index));
                  setTo(each);
                  onChange();
                }}
              />
              <bdi>{each.name === '' ? messages.format('reserved.not-known') : each.name}</bdi>
              <span className="by">
                {sayKind(each.kind)} – {sayCountry(each.country)} – {sayPurpose(each.purpose)}
              </span>
            </label>
          ))}
          <label>
            <input
              type="radio"
              name="recipient"
              checked={isOther}
              onChange={() => {
                setChosen('other');
                setTo(nobody);
                onChange();
              }}
            />
            <span>{texts.somebodyElse}</span>
          </label>
        </fieldset>
      )}
      {isOther && (
        <>
          <Field
            label={texts.recipientName}
            hint={texts.recipientNameHint}
            error={missing(to.name, messages.format('issue.required.text'))}
          >
            {(described) => (
              <input
                maxLength={500}
                value={to.name}
                onChange={({ target }) => change({ name: target.value })}
                {...described}
              />
            )}
          </Field>
          <Choose
            label={texts.recipientKind}
            error={missing(to.kind, messages.format('issue.required.choice'))}
            value={to.kind}
            options={codesOf('recipient-kinds').map((code) => ({ code, name: sayKind(code) }))}
            onChange={(kind) => change({ kind })}
          />
          <Choose
            label={texts.recipientCountry}
            error={missing(to.country, messages.format('issue.required.country'))}
            value={to.country}
            options={messages.countries(countryCodes)}
            onChange={(country) => change({ country })}
          />
        </>
      )}
      <Choose
        label={texts.whatFor}
        error={missing(to.purpose, messages.format('issue.required.choice'))}
        value={to.purpose}
        options={codesOf('sharing-purposes').map((code) => ({ code, name: sayPurpose(code) }))}
        onChange={(purpose) => change({ purpose })}
      />
      <p className="actions">
        <button type="submit" className="button primary">
          {texts.showPreview}
        </button>
      </p>
    </form>
  );
}

/** The codes of a list, in its order. */
function codesOf(list: string): readonly string[] {
  return codeLists.find(({ id }) => id === list)?.codes ?? [];
}

function Choose({
  label,
  error,
  value,
  options,
  onChange,
}: {
  readonly label: string;
  readonly error: string | undefined;
  readonly value: string;
  readonly options: readonly { readonly code: string; readonly name: string }[];
  readonly onChange: (code: string) => void;
}): ReactNode {
  const { texts } = useLanguage();
  return (
    <Field label={label} error={error}>
      {(described) => (
        <select value={value} onChange={({ target }) => onChange(target.value)} {...described}>
          <option value="">{texts.choose}</option>
          {options.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
