import { useCallback, useState, type ReactNode } from 'react';
import type { CasePage, CaseSummary } from '../../api.ts';
import { CaseFacts } from '../case-facts.tsx';
import { ActionStatus } from '../action-status.tsx';
import { Field } from '../field.tsx';
import { useLanguage } from '../language.ts';
import { Loading } from '../loading.tsx';
import { addressOf } from '../page.ts';
import { PageTitle } from '../page-title.tsx';
import { fetchCases, findCase, loadExamples } from '../server.ts';
import { useSession } from '../session.ts';
import { ShowMore } from '../show-more.tsx';
import { useAction } from '../use-action.ts';
import { useLoaded } from '../use-loaded.ts';

/** The list of cases, and the way to find one. */
export function CasesPage(): ReactNode {
  const { texts } = useLanguage();
  const { role, trial } = useSession();
  const [reference, setReference] = useState<string>();
  const [page, again] = useLoaded(
    useCallback(() => (reference === undefined ? fetchCases() : findCase(reference)), [reference]),
  );
  return (
    <>
      <PageTitle>{texts.casesTitle}</PageTitle>
      <div className="actions">
        {role === 'case-worker' && (
          <a className="button primary" href={addressOf({ name: 'new-case' })}>
            {texts.newCase}
          </a>
        )}
        {trial && role === 'case-worker' && <LoadExamples onLoaded={again} />}
      </div>
      <FindCase onFind={setReference} isFiltered={reference !== undefined} />
      <Loading loaded={page} again={again}>
        {(first) =>
          first.cases.length > 0 ? (
            <Cases key={first.cases[0]?.id} first={first} />
          ) : (
            <p role="status">
              {reference !== undefined
                ? texts.noSuchCase
                : role === 'case-worker'
                  ? texts.noCases
                  : texts.noCasesForYou}
            </p>
          )
        }
      </Loading>
    </>
  );
}

function FindCase({
  onFind,
  isFiltered,
}: {
  readonly onFind: (reference: string | undefined) => void;
  readonly isFiltered: boolean;
}): ReactNode {
  const { texts } = useLanguage();
  const [typed, setTyped] = useState('');
  return (
    <search>
      <form
        className="find"
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          onFind(typed.trim() === '' ? undefined : typed.trim());
        }}
      >
        <Field label={texts.findByReference} hint={texts.findHint}>
          {(described) => (
            <input
              maxLength={500}
              value={typed}
              onChange={({ target }) => setTyped(target.value)}
              {...described}
            />
          )}
        </Field>
        <p className="actions">
          <button type="submit" className="button">
            {texts.find}
          </button>
          {isFiltered && (
            <button
              type="button"
              className="button"
              onClick={() => {
                setTyped('');
                onFind(undefined);
              }}
            >
              {texts.showAll}
            </button>
          )}
        </p>
      </form>
    </search>
  );
}

function Cases({ first }: { readonly first: CasePage }): ReactNode {
  const { texts } = useLanguage();
  const [more, setMore] = useState<{
    readonly cases: readonly CaseSummary[];
    readonly next?: string | undefined;
  }>({ cases: [], next: first.next });

  async function fetchMore(after: string): Promise<void> {
    const { cases, next } = await fetchCases(after);
    setMore({ cases: [...more.cases, ...cases], next });
  }

  return (
    <>
      <ul className="cards">
        {[...first.cases, ...more.cases].map((one) => (
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
      <ShowMore next={more.next} label={texts.showMore} fetchNext={fetchMore} />
    </>
  );
}

function LoadExamples({ onLoaded }: { readonly onLoaded: () => void }): ReactNode {
  const { texts } = useLanguage();
  const [state, run] = useAction();
  return (
    <>
      <button
        type="button"
        className="button"
        aria-disabled={state.name === 'working'}
        onClick={() =>
          run(async () => {
            await loadExamples();
            onLoaded();
          })
        }
      >
        {texts.loadExamples}
      </button>
      <ActionStatus state={state} working={texts.loadingExamples} />
    </>
  );
}
