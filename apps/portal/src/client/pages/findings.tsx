import { findingParts } from '@safe-return/messages';
import { DepartureReadiness, FindingsPanel, RiskMatrix, SafeguardsOverview } from '@safe-return/react';
import { useCallback, useMemo, type ReactNode } from 'react';
import type { CaseDetail, EvaluationSummary, LatestEvaluation } from '../../api.ts';
import type { CaseFile } from '@safe-return/core';
import { CaseFrame } from '../case-frame.tsx';
import { wayToQuestions } from '../go-to-question.ts';
import { useLanguage } from '../language.ts';
import { Loading } from '../loading.tsx';
import { Moment } from '../moment.tsx';
import { NoEvaluationYet } from '../no-evaluation-yet.tsx';
import { addressOf } from '../page.ts';
import { fetchCase, fetchCaseFile, fetchEvaluation, fetchEvaluations, orNone } from '../server.ts';
import { useLoaded } from '../use-loaded.ts';
import { WithWords } from '../with-words.tsx';

/** What is found in the whole case file: by the latest evaluation, or by an earlier one. */
export function FindingsPage({
  id,
  evaluation,
}: {
  readonly id: string;
  readonly evaluation?: string;
}): ReactNode {
  const { texts } = useLanguage();
  const [loaded, again] = useLoaded(
    useCallback(
      () =>
        Promise.all([
          fetchCase(id),
          fetchEvaluations(id),
          evaluation === undefined ? orNone(fetchEvaluation(id)) : fetchEvaluation(id, evaluation),
          fetchCaseFile(id),
        ]),
      [id, evaluation],
    ),
  );
  return (
    <Loading loaded={loaded} again={again}>
      {([found, { evaluations: all }, shown, caseFile]) => (
        <CaseFrame found={found} title={texts.parts.findings} part="findings">
          {shown ? (
            <Findings found={found} all={all} shown={shown} caseFile={caseFile} />
          ) : (
            <NoEvaluationYet />
          )}
        </CaseFrame>
      )}
    </Loading>
  );
}

function Findings({
  found,
  all,
  shown,
  caseFile,
}: {
  readonly found: CaseDetail;
  readonly all: readonly EvaluationSummary[];
  readonly shown: LatestEvaluation;
  readonly caseFile: CaseFile;
}): ReactNode {
  const { texts } = useLanguage();
  const { evaluation } = shown;
  const isLatest = all[0]?.id === shown.id;
  const way = useMemo(() => wayToQuestions(found), [found]);
  return (
    <>
      <p>
        {texts.evaluatedAt} <Moment at={shown.madeAt} />. {texts.why[shown.why]}
      </p>
      {!isLatest && (
        <p className="notice">
          {texts.notTheLatest} <a href={addressOf({ name: 'findings', id: found.id })}>{texts.seeLatest}</a>
        </p>
      )}
      <WithWords parts={findingParts}>
        {({ messages }) => (
          <div className="side-by-side">
            <FindingsPanel
              evaluation={evaluation}
              messages={messages}
              {...way}
              picture={<SafeguardsOverview evaluation={evaluation} messages={messages} headingLevel={3} />}
            />
            <div>
              {/* What is recorded today says nothing of what an earlier evaluation rested on. */}
              {isLatest && caseFile.riskAssessment && (
                <RiskMatrix payload={caseFile.riskAssessment} messages={messages} />
              )}
              <DepartureReadiness evaluation={evaluation} messages={messages} {...way} />
            </div>
          </div>
        )}
      </WithWords>
      <OtherEvaluations caseId={found.id} all={all} shown={shown.id} />
    </>
  );
}

function OtherEvaluations({
  caseId: id,
  all,
  shown,
}: {
  readonly caseId: string;
  readonly all: readonly EvaluationSummary[];
  readonly shown: string;
}): ReactNode {
  const { texts, messages } = useLanguage();
  return (
    <section aria-labelledby="evaluations">
      <h2 id="evaluations">{texts.evaluations}</h2>
      <table className="stacks">
        <thead>
          <tr>
            <th scope="col">{texts.evaluatedAt}</th>
            <th scope="col">{texts.found}</th>
            <th scope="col">{texts.whyMade}</th>
          </tr>
        </thead>
        <tbody>
          {all.map((each) => (
            <tr key={each.id}>
              <th scope="row">
                {each.id === shown ? (
                  <>
                    <Moment at={each.madeAt} /> <em>({texts.shownHere})</em>
                  </>
                ) : (
                  <a href={addressOf({ name: 'evaluation', id, evaluation: each.id })}>
                    <Moment at={each.madeAt} />
                  </a>
                )}
              </th>
              <td>{messages.format(`conclusion.${each.conclusion}`)}</td>
              <td>
                {texts.why[each.why]} {texts.ruleSetVersion} {messages.number(each.ruleSetVersion)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
