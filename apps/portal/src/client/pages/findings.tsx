import { forms } from '@safe-return/core';
import { FindingsPanel } from '@safe-return/react';
import { useCallback, type ReactNode } from 'react';
import { useLanguage } from '../language.ts';
import { Loading } from '../loading.tsx';
import { Moment } from '../moment.tsx';
import { addressOf } from '../page.ts';
import { PageTitle } from '../page-title.tsx';
import { fetchSubmission } from '../server.ts';
import { useLoaded } from '../use-loaded.ts';

/** What the server found in a submitted assessment, with the sources. */
export function FindingsPage({
  id,
  submission,
}: {
  readonly id: string;
  readonly submission: string;
}): ReactNode {
  const { texts, messages } = useLanguage();
  const [loaded, again] = useLoaded(useCallback(() => fetchSubmission(id, submission), [id, submission]));
  return (
    <Loading loaded={loaded} again={again}>
      {({ payload, evaluation, submittedAt }) => (
        <>
          <p>
            <a href={addressOf({ name: 'case', id })}>{texts.backToCase}</a>
          </p>
          <PageTitle>{texts.submissionTitle}</PageTitle>
          <p className="reference">
            <bdi>{payload.caseReference}</bdi>
          </p>
          <p>
            {texts.submittedOn} <Moment at={submittedAt} />
          </p>
          <FindingsPanel evaluation={evaluation} form={forms['risk-assessment']} messages={messages} />
        </>
      )}
    </Loading>
  );
}
