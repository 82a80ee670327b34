import type { KnownFormId } from '@safe-return/core';
import { useCallback, type ReactNode } from 'react';
import type { CaseDetail } from '../../api.ts';
import { CaseFacts } from '../case-facts.tsx';
import { CaseFrame } from '../case-frame.tsx';
import { Conclusion } from '../conclusion.tsx';
import { formIds } from '../form-ids.ts';
import { useLanguage } from '../language.ts';
import { Loading } from '../loading.tsx';
import { WhoAndWhen } from '../moment.tsx';
import { addressOf } from '../page.ts';
import { fetchCase } from '../server.ts';
import { useLoaded } from '../use-loaded.ts';

/** One case: where it stands, and how far each form is. */
export function CasePage({ id }: { readonly id: string }): ReactNode {
  const { texts } = useLanguage();
  const [loaded, again] = useLoaded(useCallback(() => fetchCase(id), [id]));
  return (
    <Loading loaded={loaded} again={again}>
      {(found) => (
        <CaseFrame found={found} title={texts.caseTitle} part="case">
          {found.conclusion === undefined ? (
            <p>{texts.notAssessed}</p>
          ) : (
            <section aria-labelledby="stands">
              <h2 id="stands">{texts.whereItStands}</h2>
              <Conclusion conclusion={found.conclusion} on={found.evaluatedOn} />
              <p>
                <a href={addressOf({ name: 'findings', id })}>{texts.seeFindings}</a>
              </p>
            </section>
          )}
          <section aria-labelledby="forms">
            <h2 id="forms">{texts.forms}</h2>
            <table className="stacks">
              <thead>
                <tr>
                  <th scope="col">{texts.form}</th>
                  <th scope="col">{texts.howFar}</th>
                  <th scope="col">{texts.toDo}</th>
                </tr>
              </thead>
              <tbody>
                {formIds.map((form) => (
                  <FormRow key={form} found={found} form={form} />
                ))}
              </tbody>
            </table>
          </section>
          <section aria-labelledby="about">
            <h2 id="about">{texts.aboutTheCase}</h2>
            <CaseFacts of={found} />
          </section>
        </CaseFrame>
      )}
    </Loading>
  );
}

function FormRow({ found, form }: { readonly found: CaseDetail; readonly form: KnownFormId }): ReactNode {
  const { texts, messages } = useLanguage();
  const { id, fillsIn } = found;
  const title = messages.format(`form.${form}.title`);
  const draft = found.drafts.find((each) => each.form === form);
  const submitted = found.submissions.filter((each) => each.form === form);
  const latest = submitted.find(({ number }) => submitted.every((other) => other.number <= number));
  return (
    <tr>
      <th scope="row">{title}</th>
      <td>
        {!draft && !latest && texts.notBegun}
        {draft && (
          <p>
            <strong>{texts.beingFilledIn}</strong> <WhoAndWhen by={draft.savedBy} at={draft.savedAt} />
          </p>
        )}
        {latest && (
          <p>
            {texts.submittedVersion} {messages.number(latest.number)}{' '}
            <WhoAndWhen by={latest.submittedBy} at={latest.submittedAt} />
          </p>
        )}
      </td>
      <td>
        <ul className="links">
          {fillsIn.includes(form) && (
            <li>
              <a className="button" href={addressOf({ name: 'fill-in', id, form })}>
                {draft ? texts.goOn : latest ? texts.fillInAgain : texts.fillIn}
                <span className="unseen">: {title}</span>
              </a>
            </li>
          )}
          {latest && (
            <li>
              <a href={addressOf({ name: 'submission', id, submission: latest.id })}>
                {texts.read}
                <span className="unseen">: {title}</span>
              </a>
            </li>
          )}
        </ul>
      </td>
    </tr>
  );
}
