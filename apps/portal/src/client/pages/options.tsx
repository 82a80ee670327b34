import { findingParts } from '@safe-return/messages';
import { ProtectionOptions } from '@safe-return/react';
import { useCallback, type ReactNode } from 'react';
import { CaseFrame } from '../case-frame.tsx';
import { wayToQuestions } from '../go-to-question.ts';
import { useLanguage } from '../language.ts';
import { Loading } from '../loading.tsx';
import { Day } from '../moment.tsx';
import { NoEvaluationYet } from '../no-evaluation-yet.tsx';
import { fetchCase, fetchEvaluation, orNone } from '../server.ts';
import { useLoaded } from '../use-loaded.ts';
import { WithWords } from '../with-words.tsx';

/** The other ways than return that what is recorded opens. */
export function OptionsPage({ id }: { readonly id: string }): ReactNode {
  const { texts } = useLanguage();
  const [loaded, again] = useLoaded(
    useCallback(() => Promise.all([fetchCase(id), orNone(fetchEvaluation(id))]), [id]),
  );
  return (
    <Loading loaded={loaded} again={again}>
      {([found, latest]) => (
        <CaseFrame found={found} title={texts.parts.options} part="options">
          {latest ? (
            <>
              <p>
                {texts.foundOn} <Day on={latest.on} />
              </p>
              <WithWords parts={findingParts}>
                {({ messages }) => (
                  <ProtectionOptions
                    evaluation={latest.evaluation}
                    messages={messages}
                    {...wayToQuestions(found)}
                  />
                )}
              </WithWords>
            </>
          ) : (
            <NoEvaluationYet />
          )}
        </CaseFrame>
      )}
    </Loading>
  );
}
