import { forms } from '@safe-return/core';
import { findingParts } from '@safe-return/messages';
import { answersInWords, FindingsPanel, SafeguardsOverview } from '@safe-return/react';
import { useCallback, type ReactNode } from 'react';
import { AnswerList } from '../answer-list.tsx';
import { CaseFrame } from '../case-frame.tsx';
import { useLanguage } from '../language.ts';
import { Loading } from '../loading.tsx';
import { WhoAndWhen } from '../moment.tsx';
import { addressOf } from '../page.ts';
import { payloadOfToday } from '../payload-of-today.ts';
import { fetchCase, fetchCaseFile, fetchSubmission } from '../server.ts';
import { SetApart } from '../set-apart.tsx';
import { useLoaded } from '../use-loaded.ts';
import { WithWords } from '../with-words.tsx';

/** What was submitted, and what was found then. It can be read, and not changed. */
export function SubmissionPage({
  id,
  submission,
}: {
  readonly id: string;
  readonly submission: string;
}): ReactNode {
  const { texts, messages: portal } = useLanguage();
  const [loaded, again] = useLoaded(
    useCallback(
      () => Promise.all([fetchCase(id), fetchSubmission(id, submission), fetchCaseFile(id)]),
      [id, submission],
    ),
  );
  return (
    <Loading loaded={loaded} again={again}>
      {([found, submitted, otherParts]) => {
        const { payload, setApart } = payloadOfToday(submitted.payload);
        const form = forms[submitted.form];
        return (
          <CaseFrame found={found} title={portal.format(`form.${form.id}.title`)}>
            <p>
              {texts.submittedVersion} {portal.number(submitted.number)}{' '}
              <WhoAndWhen by={submitted.submittedBy} at={submitted.submittedAt} />
            </p>
            <ul className="links">
              <li>
                <a href="#answers">{texts.answers}</a>
              </li>
              <li>
                <a href={addressOf({ name: 'history', id })}>{texts.otherVersions}</a>
              </li>
              {found.fillsIn.includes(form.id) && (
                <li>
                  <a href={addressOf({ name: 'fill-in', id, form: form.id }, { at: { from: submitted.id } })}>
                    {texts.beginFromThis}
                  </a>
                </li>
              )}
            </ul>
            <WithWords parts={findingParts}>
              {({ messages }) => (
                <>
                  <FindingsPanel
                    evaluation={submitted.evaluation}
                    form={form}
                    messages={messages}
                    picture={
                      <SafeguardsOverview
                        evaluation={submitted.evaluation}
                        messages={messages}
                        headingLevel={3}
                      />
                    }
                  />
                  <section aria-labelledby="answers">
                    <h2 id="answers" tabIndex={-1}>
                      {texts.answers}
                    </h2>
                    <SetApart form={form} messages={messages} setApart={setApart} />
                    <AnswerList answers={answersInWords(form, payload, { messages, otherParts })} />
                  </section>
                </>
              )}
            </WithWords>
          </CaseFrame>
        );
      }}
    </Loading>
  );
}
