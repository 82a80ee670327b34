import type { ReactNode } from 'react';
import type { CaseSummary } from '../api.ts';
import { useLanguage } from './language.ts';
import { Moment } from './moment.tsx';

/** What there is to know of a case at a glance. */
export function CaseFacts({ of }: { readonly of: CaseSummary }): ReactNode {
  const { texts, messages } = useLanguage();
  const { returningState, openedAt, draftSavedAt, lastSubmission } = of;
  return (
    <dl className="facts">
      <div>
        <dt>{texts.returningState}</dt>
        <dd>{messages.country(returningState)}</dd>
      </div>
      <div>
        <dt>{texts.opened}</dt>
        <dd>
          <Moment at={openedAt} />
        </dd>
      </div>
      {draftSavedAt !== undefined && (
        <div>
          <dt>{texts.draftSaved}</dt>
          <dd>
            <Moment at={draftSavedAt} />
          </dd>
        </div>
      )}
      <div>
        <dt>{texts.assessed}</dt>
        <dd>
          {lastSubmission ? (
            <>
              <Moment at={lastSubmission.submittedAt} />:{' '}
              <strong>{messages.format(`conclusion.${lastSubmission.conclusion}`)}</strong>
            </>
          ) : (
            texts.notAssessed
          )}
        </dd>
      </div>
    </dl>
  );
}
