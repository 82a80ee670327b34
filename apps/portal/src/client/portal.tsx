import { locales } from '@safe-return/messages';
import { useId, type ReactNode } from 'react';
import { chosenLocale, LanguageContext, useChosenLanguage, useLanguage } from './language.ts';
import { addressOf, pageAt, type Page } from './page.ts';
import { AssessmentPage } from './pages/assessment.tsx';
import { CasePage } from './pages/case.tsx';
import { CasesPage } from './pages/cases.tsx';
import { FindingsPage } from './pages/findings.tsx';
import { NewCasePage } from './pages/new-case.tsx';
import { NothingPage } from './pages/nothing.tsx';
import { texts as textsByLocale } from './texts/texts.ts';
import { Unreachable } from './unreachable.tsx';

/** The whole portal: what every page has, and the page that the address names. */
export function Portal(): ReactNode {
  const [loaded, again] = useChosenLanguage();
  if (loaded.state === 'loading') return null;
  if (loaded.state !== 'there') return <Unreachable again={again} texts={textsByLocale[chosenLocale()]} />;
  const language = loaded.content;
  const { texts } = language;
  return (
    <LanguageContext value={language}>
      <a className="skip" href="#content">
        {texts.skip}
      </a>
      <header className="bar">
        <a className="brand" href={addressOf({ name: 'cases' })}>
          <strong>{texts.name}</strong> <span>{texts.subtitle}</span>
        </a>
        <LanguageChooser />
      </header>
      <aside className="trial">
        <strong>{texts.trialTitle}</strong> {texts.trial}
      </aside>
      <main id="content" tabIndex={-1}>
        <PageContent page={pageAt(location.pathname)} />
      </main>
      <footer>
        <p>{texts.notADecision}</p>
      </footer>
    </LanguageContext>
  );
}

function PageContent({ page }: { readonly page: Page }): ReactNode {
  switch (page.name) {
    case 'cases':
      return <CasesPage />;
    case 'new-case':
      return <NewCasePage />;
    case 'case':
      return <CasePage id={page.id} />;
    case 'assessment':
      return <AssessmentPage id={page.id} />;
    case 'findings':
      return <FindingsPage id={page.id} submission={page.submission} />;
    case 'nothing':
      return <NothingPage />;
  }
}

function LanguageChooser(): ReactNode {
  const { locale, texts, choose } = useLanguage();
  const id = useId();
  return (
    <div className="language">
      <label htmlFor={id}>{texts.language}</label>
      <select
        id={id}
        value={locale}
        onChange={({ target }) => {
          const chosen = locales.find(({ code }) => code === target.value);
          if (chosen) choose(chosen.code);
        }}
      >
        {locales.map(({ code, name }) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
