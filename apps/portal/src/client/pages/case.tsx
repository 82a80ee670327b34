import { useCallback, type ReactNode } from 'react';
import type { SubmissionSummary } from '../../api.ts';
import { CaseFacts } from '../case-facts.tsx';
import { useLanguage } from '../language.ts';
import { Loading } from '../loading.tsx';
import { Moment } from '../moment.tsx';
import { addressOf } from '../page.ts';
import { PageTitle } from '../page-title.tsx';
import { fetchCase } from '../server.ts';
import { useLoaded } from '../use-loaded.ts';

/** One case: where it stands, and what was submitted. */
export function CasePage({ id }: { readonly id: string }): ReactNode {
  const { texts } = useLanguage();
  const [loaded, again] = useLoaded(useCallback(() => fetchCase(id), [id]));
  return (
    <Loading loaded={loaded} again={again}>
      {(found) => (
        <>
          <p>
            <a href={addressOf({ name: 'cases' })}>{texts.allCases}</a>
          </p>
          <PageTitle>{texts.caseTitle}</PageTitle>
          <p className="reference">
            <bdi>{found.reference}</bdi>
          </p>
          <CaseFacts of={found} />
          <p className="actions">
            <a className="button primary" href={addressOf({ name: 'assessment', id })}>
              {found.draftSavedAt === undefined ? texts.assessAgain : texts.fillIn}
            </a>
          </p>
          {found.submissions.length > 0 && <Submissions id={id} submissions={found.submissions} />}
        </>
      )}
    </Loading>
  );
}

function Submissions({
  id,
  submissions,
}: {
  readonly id: string;
  readonly submissions: readonly SubmissionSummary[];
}): ReactNode {
  const { texts, messages } = useLanguage();
  return (
    <section aria-labelledby="submitted">
      <h2 id="submitted">{texts.submitted}</h2>
      <ul className="cards">
        {submissions.map(({ id: submission, submittedAt, conclusion }) => (
          <li key={submission}>
            <h3>
              <a href={addressOf({ name: 'findings', id, submission })}>
                {texts.seeFindings} <Moment at={submittedAt} />
              </a>
            </h3>
            <p>{messages.format(`conclusion.${conclusion}`)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
