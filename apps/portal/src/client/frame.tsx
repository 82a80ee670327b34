import { Suspense, useRef, type ReactNode } from 'react';
import type { Me } from '../api.ts';
import { PageOrFault } from './page-or-fault.tsx';
import { LanguageChooser } from './language-chooser.tsx';
import { useLanguage } from './language.ts';
import { addressOf } from './page.ts';
import { useFocusOnHeading } from './use-focus-on-heading.ts';

/** What stands around every page. */
export function Frame({ me, children }: { readonly me?: Me; readonly children: ReactNode }): ReactNode {
  const { texts } = useLanguage();
  const main = useRef<HTMLElement>(null);
  useFocusOnHeading(main);
  return (
    <>
      <a className="skip" href="#content">
        {texts.skip}
      </a>
      <header className="bar">
        <a className="brand" href={addressOf({ name: 'cases' })}>
          <strong>{texts.name}</strong> <span>{texts.subtitle}</span>
        </a>
        {me && <WhoIsSignedIn me={me} />}
        <LanguageChooser />
      </header>
      {me?.trial === true && (
        <aside className="trial" aria-label={texts.trialTitle}>
          <strong>{texts.trialTitle}</strong> {texts.trial}
        </aside>
      )}
      <main id="content" tabIndex={-1} ref={main}>
        <PageOrFault>
          <Suspense fallback={<p role="status">{texts.loading}</p>}>{children}</Suspense>
        </PageOrFault>
      </main>
      <footer>
        <p>{texts.notADecision}</p>
      </footer>
    </>
  );
}

function WhoIsSignedIn({ me }: { readonly me: Me }): ReactNode {
  const { texts } = useLanguage();
  return (
    <nav className="who" aria-label={texts.portalNavigation}>
      <p>
        <bdi>{me.name}</bdi> <span className="role">{texts.roles[me.role]}</span>
      </p>
      <ul>
        <li>
          <a href={addressOf({ name: 'cases' })}>{texts.casesTitle}</a>
        </li>
        {me.role === 'reviewer' && (
          <li>
            <a href={addressOf({ name: 'new-rules' })}>{texts.newRules}</a>
          </li>
        )}
        <li>
          <a href={addressOf({ name: 'account' })}>{texts.account}</a>
        </li>
        <li>
          <a href={addressOf({ name: 'sign-out' })}>{texts.signOut}</a>
        </li>
      </ul>
    </nav>
  );
}
