import { findingParts, type Messages } from '@safe-return/messages';
import { useCallback, useRef, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import type { Difference } from '../../api.ts';
import { ActionStatus } from '../action-status.tsx';
import { useLanguage } from '../language.ts';
import { Loading } from '../loading.tsx';
import { Day, Moment, WhoAndWhen } from '../moment.tsx';
import { addressOf } from '../page.ts';
import { PageTitle } from '../page-title.tsx';
import { fetchDifferences, fetchFailures, noteReviewed } from '../server.ts';
import { useSession } from '../session.ts';
import { ShowMore } from '../show-more.tsx';
import { useAction } from '../use-action.ts';
import { useLoaded } from '../use-loaded.ts';
import { WithWords } from '../with-words.tsx';

/** The cases in which new rules find something else, to be looked through one by one. */
export function DifferencesPage({ id }: { readonly id: string }): ReactNode {
  const { texts } = useLanguage();
  const [loaded, again] = useLoaded(
    useCallback(() => Promise.all([fetchDifferences(id), fetchFailures(id)]), [id]),
  );
  return (
    <>
      <p>
        <a href={addressOf({ name: 'new-rules' })}>{texts.newRules}</a>
      </p>
      <PageTitle>{texts.differencesTitle}</PageTitle>
      <p>{texts.differencesAbout}</p>
      <Loading loaded={loaded} again={again}>
        {([first, failed]) => (
          <>
            <WithWords parts={findingParts}>
              {({ messages }) => <Differences id={id} first={first} messages={messages} />}
            </WithWords>
            <Failures id={id} first={failed} />
          </>
        )}
      </Loading>
    </>
  );
}

interface Page {
  readonly differences: readonly Difference[];
  readonly next?: string | undefined;
}

function Differences({
  id,
  first,
  messages,
}: {
  readonly id: string;
  readonly first: Page;
  readonly messages: Messages;
}): ReactNode {
  const { texts } = useLanguage();
  const [{ differences, next }, setShown] = useState(first);
  if (differences.length === 0) return <p>{texts.nothingDiffers}</p>;
  return (
    <>
      <ul className="cards">
        {differences.map((difference) => (
          <OneDifference key={difference.caseId} id={id} difference={difference} messages={messages} />
        ))}
      </ul>
      <ShowMore
        next={next}
        label={texts.showMore}
        fetchNext={async (after) => {
          const more = await fetchDifferences(id, after);
          setShown({ differences: [...differences, ...more.differences], next: more.next });
        }}
      />
    </>
  );
}

function OneDifference({
  id,
  difference,
  messages,
}: {
  readonly id: string;
  readonly difference: Difference;
  readonly messages: Messages;
}): ReactNode {
  const { texts } = useLanguage();
  const me = useSession();
  const { caseId, reference, before, after, findings } = difference;
  const [reviewed, setReviewed] = useState(
    difference.reviewedAt === null ? undefined : { at: difference.reviewedAt, by: difference.reviewedBy },
  );
  const [state, run] = useAction();
  const noted = useRef<HTMLParagraphElement>(null);
  return (
    <li>
      <h2>
        <a href={addressOf({ name: 'findings', id: caseId })}>
          <bdi>{reference}</bdi>
        </a>
      </h2>
      <dl className="facts">
        {([before, after] as const).map((each, index) => (
          <div key={index === 0 ? 'before' : 'after'}>
            <dt>
              {index === 0 ? texts.before : texts.after}: {texts.ruleSetVersion}{' '}
              {messages.number(each.ruleSetVersion)}, <Day on={each.on} />
            </dt>
            <dd>
              <strong>{messages.format(`conclusion.${each.conclusion}`)}</strong>
            </dd>
          </div>
        ))}
      </dl>
      {before.conclusion === after.conclusion && <p>{texts.sameConclusion}</p>}
      {findings.length > 0 && (
        <table className="stacks">
          <thead>
            <tr>
              <th scope="col">{texts.finding}</th>
              <th scope="col">{texts.before}</th>
              <th scope="col">{texts.after}</th>
            </tr>
          </thead>
          <tbody>
            {findings.map(({ rule, ...outcomes }) => (
              <tr key={rule}>
                <th scope="row">{sayRule(rule, messages)}</th>
                <Outcome of={texts.before} outcome={outcomes.before} none={texts.ruleIsNew} />
                <Outcome of={texts.after} outcome={outcomes.after} none={texts.ruleIsGone} />
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {reviewed ? (
        <p tabIndex={-1} ref={noted}>
          {texts.lookedThrough} <WhoAndWhen by={reviewed.by} at={reviewed.at} />
        </p>
      ) : (
        <>
          <ActionStatus state={state} working={texts.working} />
          <p className="actions">
            <button
              type="button"
              className="button primary"
              aria-disabled={state.name === 'working'}
              onClick={() =>
                run(async () => {
                  await noteReviewed(id, caseId);
                  // The button that was pressed makes room for what it noted.
                  flushSync(() => setReviewed({ at: new Date().toISOString(), by: me.name }));
                  noted.current?.focus();
                })
              }
            >
              {texts.lookThrough}
              <span className="unseen">: {reference}</span>
            </button>
          </p>
        </>
      )}
    </li>
  );
}

function Outcome({
  of,
  outcome,
  none,
}: {
  readonly of: string;
  readonly outcome: Difference['findings'][number]['before'];
  readonly none: string;
}): ReactNode {
  const { messages } = useLanguage();
  return (
    <td>
      <span className="stacked-label" aria-hidden="true">
        {of}
      </span>
      {outcome === null ? none : messages.format(`outcome.${outcome}`)}
    </td>
  );
}

/** The cases that could not be evaluated, where nobody may take it that nothing has changed. */
function Failures({
  id,
  first,
}: {
  readonly id: string;
  readonly first: Awaited<ReturnType<typeof fetchFailures>>;
}): ReactNode {
  const { texts, messages } = useLanguage();
  const [{ failures, next }, setShown] = useState(first);
  if (failures.length === 0) return null;
  return (
    <section aria-labelledby="failures">
      <h2 id="failures">{texts.casesFailed}</h2>
      <p>{texts.failuresAbout}</p>
      <ul className="cards">
        {failures.map(({ caseId, reference, before, why, failedAt }) => (
          <li key={caseId}>
            <h3>
              <a href={addressOf({ name: 'case', id: caseId })}>
                <bdi>{reference ?? texts.notReadable}</bdi>
              </a>
            </h3>
            <p>
              {texts.failureReasons[why]} <Moment at={failedAt} />
            </p>
            <p>
              {texts.before}: {messages.format(`conclusion.${before.conclusion}`)}, <Day on={before.on} />
            </p>
          </li>
        ))}
      </ul>
      <ShowMore
        next={next}
        label={texts.showMore}
        fetchNext={async (after) => {
          const more = await fetchFailures(id, after);
          setShown({ failures: [...failures, ...more.failures], next: more.next });
        }}
      />
    </section>
  );
}

/** A rule that is gone has no words any more. */
function sayRule(rule: string, messages: Messages): string {
  const title = `rule.${rule}.title`;
  return messages.has(title) ? messages.formatKnown(title) : rule;
}
