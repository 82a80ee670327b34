import { useState, type ReactNode } from 'react';
import type { CaseSummary } from '../../api.ts';
import { CaseFacts } from '../case-facts.tsx';
import { useLanguage } from '../language.ts';
import { Loading } from '../loading.tsx';
import { addressOf } from '../page.ts';
import { PageTitle } from '../page-title.tsx';
import { fetchCases, loadExamples } from '../server.ts';
import { useLoaded } from '../use-loaded.ts';

/** The list of cases. */
export function CasesPage(): ReactNode {
  const { texts } = useLanguage();
  const [cases, again] = useLoaded(fetchCases);
  return (
    <>
      <PageTitle>{texts.casesTitle}</PageTitle>
      <p className="actions">
        <a className="button primary" href={addressOf({ name: 'new-case' })}>
          {texts.newCase}
        </a>
        <LoadExamples onLoaded={again} />
      </p>
      <Loading loaded={cases} again={again}>
        {(list) => (list.length > 0 ? <CaseList cases={list} /> : <p>{texts.noCases}</p>)}
      </Loading>
    </>
  );
}

function CaseList({ cases }: { readonly cases: readonly CaseSummary[] }): ReactNode {
  return (
    <ul className="cards">
      {cases.map((one) => (
        <li key={one.id}>
          <h2>
            <a href={addressOf({ name: 'case', id: one.id })}>
              <bdi>{one.reference}</bdi>
            </a>
          </h2>
          <CaseFacts of={one} />
        </li>
      ))}
    </ul>
  );
}

function LoadExamples({ onLoaded }: { readonly onLoaded: () => void }): ReactNode {
  const { texts } = useLanguage();
  const [state, setState] = useState<'idle' | 'loading' | 'failed'>('idle');

  async function load(): Promise<void> {
    setState('loading');
    try {
      await loadExamples();
      setState('idle');
      onLoaded();
    } catch {
      setState('failed');
    }
  }

  return (
    <>
      <button type="button" className="button" disabled={state === 'loading'} onClick={() => void load()}>
        {state === 'loading' ? texts.loadingExamples : texts.loadExamples}
      </button>
      <span role="status">{state === 'failed' && texts.unreachable}</span>
    </>
  );
}
