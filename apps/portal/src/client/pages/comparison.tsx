import { forms } from '@safe-return/core';
import { partsOfForm } from '@safe-return/messages';
import { useCallback, useMemo, type ReactNode } from 'react';
import type { Submission } from '../../api.ts';
import { CaseFrame } from '../case-frame.tsx';
import { DifferencesTable } from '../differences-table.tsx';
import { differingAnswers } from '../differing-answers.ts';
import { useLanguage } from '../language.ts';
import { Loading } from '../loading.tsx';
import { WhoAndWhen } from '../moment.tsx';
import { addressOf } from '../page.ts';
import { payloadOfToday } from '../payload-of-today.ts';
import { fetchCase, fetchCaseFile, fetchSubmission } from '../server.ts';
import { useLoaded } from '../use-loaded.ts';
import { WithWords } from '../with-words.tsx';
import { NothingPage } from './nothing.tsx';

/** Two versions of a form, with every question that they answer differently. */
export function ComparisonPage({
  id,
  one,
  other,
}: {
  readonly id: string;
  readonly one: string;
  readonly other: string;
}): ReactNode {
  const { texts } = useLanguage();
  const [loaded, again] = useLoaded(
    useCallback(
      () =>
        Promise.all([fetchCase(id), fetchSubmission(id, one), fetchSubmission(id, other), fetchCaseFile(id)]),
      [id, one, other],
    ),
  );
  return (
    <Loading loaded={loaded} again={again}>
      {([found, first, second, otherParts]) =>
        first.form === second.form ? (
          <CaseFrame found={found} title={texts.comparison}>
            <p>
              <a href={addressOf({ name: 'history', id })}>{texts.backToHistory}</a>
            </p>
            <Comparison one={first} other={second} otherParts={otherParts} />
          </CaseFrame>
        ) : (
          <NothingPage />
        )
      }
    </Loading>
  );
}

function Comparison({
  one,
  other,
  otherParts,
}: {
  readonly one: Submission;
  readonly other: Submission;
  readonly otherParts: Awaited<ReturnType<typeof fetchCaseFile>>;
}): ReactNode {
  const { texts, messages: portal } = useLanguage();
  const form = forms[one.form];
  const parts = useMemo(() => partsOfForm(form.id), [form]);
  const nameOf = ({ number }: Submission): string => `${texts.version} ${portal.number(number)}`;
  return (
    <>
      <h2>{portal.format(`form.${form.id}.title`)}</h2>
      <dl className="facts">
        {[one, other].map((each) => (
          <div key={each.id}>
            <dt>{nameOf(each)}</dt>
            <dd>
              <WhoAndWhen by={each.submittedBy} at={each.submittedAt} />
              {portal.format(`conclusion.${each.conclusion}`)}
            </dd>
          </div>
        ))}
      </dl>
      <WithWords parts={parts}>
        {({ messages }) => {
          const differences = differingAnswers(
            form,
            payloadOfToday(one.payload).payload,
            payloadOfToday(other.payload).payload,
            { messages, otherParts },
          );
          return differences.length === 0 ? (
            <p>{texts.noDifferences}</p>
          ) : (
            <DifferencesTable differences={differences} one={nameOf(one)} other={nameOf(other)} />
          );
        }}
      </WithWords>
    </>
  );
}
