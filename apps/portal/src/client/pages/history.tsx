import type { KnownFormId } from '@safe-return/core';
import { useCallback, useState, type ReactNode } from 'react';
import type { SubmissionSummary } from '../../api.ts';
import { CaseFrame } from '../case-frame.tsx';
import { Field } from '../field.tsx';
import { formIds } from '../form-ids.ts';
import { useLanguage } from '../language.ts';
import { Loading } from '../loading.tsx';
import { Moment } from '../moment.tsx';
import { addressOf } from '../page.ts';
import { fetchCase } from '../server.ts';
import { useLoaded } from '../use-loaded.ts';

/** Every version of each form that was submitted, with the way to read one and to compare two. */
export function HistoryPage({ id }: { readonly id: string }): ReactNode {
  const { texts } = useLanguage();
  const [loaded, again] = useLoaded(useCallback(() => fetchCase(id), [id]));
  return (
    <Loading loaded={loaded} again={again}>
      {(found) => (
        <CaseFrame found={found} title={texts.parts.history} part="history">
          {found.submissions.length === 0 && <p>{texts.nothingSubmitted}</p>}
          {formIds.map((form) => {
            const versions = found.submissions
              .filter((each) => each.form === form)
              .toSorted((one, other) => other.number - one.number);
            return versions.length > 0 && <Versions key={form} caseId={id} form={form} versions={versions} />;
          })}
        </CaseFrame>
      )}
    </Loading>
  );
}

function Versions({
  caseId: id,
  form,
  versions,
}: {
  readonly caseId: string;
  readonly form: KnownFormId;
  readonly versions: readonly SubmissionSummary[];
}): ReactNode {
  const { texts, messages } = useLanguage();
  const title = messages.format(`form.${form}.title`);
  return (
    <section aria-labelledby={form}>
      <h2 id={form}>{title}</h2>
      <table className="stacks">
        <thead>
          <tr>
            <th scope="col">{texts.version}</th>
            <th scope="col">{texts.when}</th>
            <th scope="col">{texts.who}</th>
            <th scope="col">{texts.found}</th>
          </tr>
        </thead>
        <tbody>
          {versions.map(({ id: submission, number, submittedAt, submittedBy, conclusion }) => (
            <tr key={submission}>
              <th scope="row">
                <a href={addressOf({ name: 'submission', id, submission })}>
                  {texts.version} {messages.number(number)}
                  <span className="unseen">: {title}</span>
                </a>
              </th>
              <td>
                <Moment at={submittedAt} />
              </td>
              <td>
                <bdi>{submittedBy ?? texts.nobodyKnown}</bdi>
              </td>
              <td>{messages.format(`conclusion.${conclusion}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {versions.length > 1 && <ChooseTwo caseId={id} title={title} versions={versions} />}
    </section>
  );
}

function ChooseTwo({
  caseId: id,
  title,
  versions,
}: {
  readonly caseId: string;
  readonly title: string;
  readonly versions: readonly SubmissionSummary[];
}): ReactNode {
  const { texts } = useLanguage();
  const [one, setOne] = useState(versions[1]?.id ?? '');
  const [other, setOther] = useState(versions[0]?.id ?? '');
  return (
    <fieldset className="compare">
      <legend>
        {texts.compare}
        <span className="unseen">: {title}</span>
      </legend>
      <Field label={texts.compareThis}>
        {(described) => <ChooseVersion {...described} versions={versions} value={one} onChange={setOne} />}
      </Field>
      <Field label={texts.compareWith}>
        {(described) => (
          <ChooseVersion {...described} versions={versions} value={other} onChange={setOther} />
        )}
      </Field>
      <a className="button" href={addressOf({ name: 'comparison', id, one, other })}>
        {texts.seeDifferences}
        <span className="unseen">: {title}</span>
      </a>
    </fieldset>
  );
}

function ChooseVersion({
  versions,
  onChange,
  ...props
}: {
  readonly versions: readonly SubmissionSummary[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}): ReactNode {
  const { texts, messages } = useLanguage();
  return (
    <select {...props} onChange={({ target }) => onChange(target.value)}>
      {versions.map(({ id, number, submittedAt }) => (
        <option key={id} value={id}>
          {texts.version} {messages.number(number)} – {messages.date(submittedAt.slice(0, 10))}
        </option>
      ))}
    </select>
  );
}
