import { useEffect, useState, type ReactNode } from 'react';
import type { Reevaluation } from '../../api.ts';
import { ActionStatus } from '../action-status.tsx';
import { useLanguage } from '../language.ts';
import { Loading } from '../loading.tsx';
import { Day, Moment } from '../moment.tsx';
import { addressOf } from '../page.ts';
import { PageTitle } from '../page-title.tsx';
import { fetchReevaluations, startReevaluation } from '../server.ts';
import { useAction } from '../use-action.ts';
import { useLoaded } from '../use-loaded.ts';

/** The evaluations of all cases under new rules, and how far each is. */
export function NewRulesPage(): ReactNode {
  const { texts } = useLanguage();
  const [loaded, again] = useLoaded(fetchReevaluations);
  return (
    <>
      <PageTitle>{texts.newRules}</PageTitle>
      <p>{texts.newRulesAbout}</p>
      <Loading loaded={loaded} again={again}>
        {({ reevaluations }) => <Reevaluations reevaluations={reevaluations} onChange={again} />}
      </Loading>
    </>
  );
}

const soonest = 2000;
const latest = 30_000;

function Reevaluations({
  reevaluations,
  onChange,
}: {
  readonly reevaluations: readonly Reevaluation[];
  readonly onChange: () => void;
}): ReactNode {
  const { texts } = useLanguage();
  const [state, run] = useAction();
  const isUnderWay = reevaluations.some(({ finishedAt }) => finishedAt === null);
  useAskingNowAndThen(isUnderWay, onChange);
  return (
    <>
      {reevaluations.length === 0 && <p>{texts.noReevaluations}</p>}
      <ul className="cards">
        {reevaluations.map((each) => (
          <OneReevaluation key={each.id} of={each} />
        ))}
      </ul>
      <ActionStatus state={state} working={texts.working} />
      <p className="actions">
        <button
          type="button"
          className="button"
          aria-disabled={isUnderWay || state.name === 'working'}
          onClick={() => {
            if (isUnderWay) return;
            run(async () => {
              await startReevaluation();
              onChange();
            });
          }}
        >
          {texts.evaluateAll}
        </button>
      </p>
    </>
  );
}

function OneReevaluation({ of }: { readonly of: Reevaluation }): ReactNode {
  const { texts, messages } = useLanguage();
  const {
    id,
    ruleSetVersion,
    on,
    startedAt,
    finishedAt,
    cases,
    done,
    failed,
    differing,
    changed,
    unreviewed,
  } = of;
  const title = `${texts.ruleSetVersion} ${messages.number(ruleSetVersion)}`;
  return (
    <li>
      <h2>
        <a href={addressOf({ name: 'differences', id })}>{title}</a>
      </h2>
      {finishedAt === null && (
        <p>
          <label>
            {texts.underWay} <progress max={Math.max(cases, 1)} value={done} />
          </label>
        </p>
      )}
      <dl className="facts">
        <Count name={texts.casesDone} value={`${messages.number(done)} / ${messages.number(cases)}`} />
        <Count name={texts.casesDiffering} value={messages.number(differing)} />
        <Count name={texts.casesChanged} value={messages.number(changed)} />
        <Count name={texts.casesUnreviewed} value={messages.number(unreviewed)} />
        {failed > 0 && <Count name={texts.casesFailed} value={messages.number(failed)} />}
        <div>
          <dt>{texts.evaluatedFor}</dt>
          <dd>
            <Day on={on} />
          </dd>
        </div>
        <div>
          <dt>{finishedAt === null ? texts.begun : texts.finished}</dt>
          <dd>
            <Moment at={finishedAt ?? startedAt} />
          </dd>
        </div>
      </dl>
    </li>
  );
}

function Count({ name, value }: { readonly name: string; readonly value: string }): ReactNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

/** Asks again while something is under way: less and less often, and not while nobody looks. */
function useAskingNowAndThen(isUnderWay: boolean, ask: () => void): void {
  const [wait, setWait] = useState(soonest);
  useEffect(() => {
    if (!isUnderWay) return undefined;
    const timer = setInterval(() => {
      if (document.visibilityState === 'hidden') return;
      ask();
      setWait(Math.min(latest, wait * 1.5));
    }, wait);
    return () => clearInterval(timer);
  }, [isUnderWay, ask, wait]);
}
