import { caseFileKeys, forms, type CaseFile, type Payload } from '@safe-return/core';
import { findingParts, type Part } from '@safe-return/messages';
import {
  answersInWords,
  ConsentMatrix,
  DepartureReadiness,
  FindingsPanel,
  MonitoringTimeline,
  RiskMatrix,
} from '@safe-return/react';
import { useCallback, useEffect, useState, type ReactNode } from 'react';
import type { CaseDetail, LatestEvaluation } from '../../api.ts';
import { AnswerList } from '../answer-list.tsx';
import { CaseFacts } from '../case-facts.tsx';
import { CaseFrame } from '../case-frame.tsx';
import { formIds } from '../form-ids.ts';
import { useLanguage, type Words } from '../language.ts';
import { Loading } from '../loading.tsx';
import { Day } from '../moment.tsx';
import { payloadOfToday } from '../payload-of-today.ts';
import { fetchCase, fetchCaseFile, fetchEvaluation, orNone } from '../server.ts';
import { useSession } from '../session.ts';
import { SetApart } from '../set-apart.tsx';
import { useLoaded } from '../use-loaded.ts';
import { WithWords } from '../with-words.tsx';

const parts: readonly Part[] = [...findingParts, 'sharing', 'schedule'];

/** A case on paper: what was found and why, the other ways, the schedule, and what was submitted last. */
export function PrintPage({ id }: { readonly id: string }): ReactNode {
  const { texts } = useLanguage();
  const [loaded, again] = useLoaded(
    useCallback(() => Promise.all([fetchCase(id), orNone(fetchEvaluation(id)), fetchCaseFile(id)]), [id]),
  );
  return (
    <Loading loaded={loaded} again={again}>
      {([found, latest, caseFile]) => (
        <CaseFrame found={found} title={texts.paperTitle} part="print">
          <WithWords parts={parts}>
            {(words) => <Paper found={found} latest={latest} caseFile={caseFile} words={words} />}
          </WithWords>
        </CaseFrame>
      )}
    </Loading>
  );
}

function Paper({
  found,
  latest,
  caseFile,
  words: { messages },
}: {
  readonly found: CaseDetail;
  readonly latest: LatestEvaluation | undefined;
  readonly caseFile: CaseFile;
  readonly words: Words;
}): ReactNode {
  const { texts } = useLanguage();
  const me = useSession();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  useReferenceOnEachPage(found.reference);
  const { plan, consents = [], monitoringReports = [], profile } = caseFile;
  const sheets: readonly Sheet[] = [
    ...(latest
      ? [
          {
            id: 'findings',
            title: texts.parts.findings,
            content: (
              <>
                <FindingsPanel
                  evaluation={latest.evaluation}
                  form={forms['risk-assessment']}
                  messages={messages}
                />
                {caseFile.riskAssessment && (
                  <RiskMatrix payload={caseFile.riskAssessment} messages={messages} />
                )}
                <DepartureReadiness
                  evaluation={latest.evaluation}
                  form={forms['risk-assessment']}
                  messages={messages}
                />
              </>
            ),
          },
        ]
      : []),
    ...(plan
      ? [
          {
            id: 'schedule',
            title: texts.parts.schedule,
            content: (
              <MonitoringTimeline
                plan={plan}
                consents={consents}
                reports={monitoringReports}
                {...(profile && { profile })}
                on={found.today}
                messages={messages}
              />
            ),
          },
        ]
      : []),
    ...(consents.length > 0
      ? [
          {
            id: 'sharing',
            title: texts.parts.sharing,
            content: (
              <ConsentMatrix
                consents={consents}
                on={found.today}
                caseFile={caseFile}
                jurisdiction={found.returningState}
                messages={messages}
              />
            ),
          },
        ]
      : []),
    ...formIds.flatMap((form) => {
      const payloads: readonly Payload[] = [caseFile[caseFileKeys[form]] ?? []].flat();
      if (payloads.length === 0) return [];
      return [
        {
          id: form,
          title: messages.format(`form.${form}.title`),
          isForm: true,
          content: Array.from(payloads.entries(), ([index, stored]) => {
            const { payload, setApart } = payloadOfToday(stored);
            return (
              <div key={index} className="payload">
                {payloads.length > 1 && <h3>{messages.format('ui.rows.row', { number: index + 1 })}</h3>}
                <SetApart form={forms[form]} messages={messages} setApart={setApart} />
                <AnswerList
                  answers={answersInWords(forms[form], payload, { messages, otherParts: caseFile })}
                  headingLevel={payloads.length > 1 ? 4 : 3}
                />
              </div>
            );
          }),
        },
      ];
    }),
  ];

  return (
    <>
      <div className="on-screen">
        <p className="notice">{messages.format('ui.print.warning')}</p>
        {sheets.length > 0 && (
          <fieldset className="choices">
            <legend>{texts.whatToPrint}</legend>
            {sheets.map(({ id, title }) => (
              <label key={id}>
                <input
                  type="checkbox"
                  checked={!left.has(id)}
                  onChange={({ target }) =>
                    setLeft(target.checked ? without(left, id) : new Set([...left, id]))
                  }
                />
                <span>{title}</span>
              </label>
            ))}
          </fieldset>
        )}
        <p className="actions">
          <button type="button" className="button primary" onClick={() => window.print()}>
            {messages.format('ui.print.button')}
          </button>
        </p>
      </div>
      <CaseFacts of={found} />
      <p className="hint">
        {texts.printedOn} <Day on={found.today} />, <bdi>{me.name}</bdi>
      </p>
      {latest === undefined && <p>{texts.notAssessed}</p>}
      {sheets
        .filter(({ id }) => !left.has(id))
        .map(({ id, title, isForm = false, content }) => (
          // What finds and pictures has a heading of its own.
          <section key={id} className="sheet" aria-label={title}>
            {isForm && <h2>{title}</h2>}
            {/* A sheet that gets lost has to say which case it is of. */}
            <p className="reference of-sheet">
              <bdi>{found.reference}</bdi>
            </p>
            {content}
          </section>
        ))}
    </>
  );
}

interface Sheet {
  readonly id: string;
  readonly title: string;
  readonly isForm?: boolean;
  readonly content: ReactNode;
}

function without(set: ReadonlySet<string>, item: string): ReadonlySet<string> {
  return new Set([...set].filter((each) => each !== item));
}

/**
 * Puts the reference into the margin of each page, where the browser can do that.
 *
 * As a style sheet that is made here: the reference is no part of the portal's own, and no style may stand in the page.
 */
function useReferenceOnEachPage(reference: string): void {
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`@page { @top-right { content: ${cssText(reference)}; } }`);
    document.adoptedStyleSheets.push(sheet);
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    };
  }, [reference]);
}

/** A text as CSS writes it: every letter that could end it, or mean something there, by its number. */
function cssText(text: string): string {
  const letters = Array.from(text, (letter) =>
    /[\p{L}\p{N} ]/u.test(letter) ? letter : `\\${(letter.codePointAt(0) ?? 0).toString(16)} `,
  );
  return `"${letters.join('')}"`;
}
