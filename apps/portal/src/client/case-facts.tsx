import type { ReactNode } from 'react';
import type { CaseSummary } from '../api.ts';
import { useLanguage } from './language.ts';
import { Day, Moment } from './moment.tsx';

/** What there is to know of a case at a glance. */
export function CaseFacts({ of }: { readonly of: CaseSummary }): ReactNode {
  const { texts, messages } = useLanguage();
  const { returningState, openedAt, conclusion, evaluatedOn } = of;
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
      <div>
        <dt>{texts.foundLast}</dt>
        <dd>
          {conclusion === undefined ? (
            texts.notAssessed
          ) : (
            <>
              <strong>{messages.format(`conclusion.${conclusion}`)}</strong>
              {evaluatedOn !== undefined && (
                <>
                  {' '}
                  (<Day on={evaluatedOn} />)
                </>
              )}
            </>
          )}
        </dd>
      </div>
    </dl>
  );
}
