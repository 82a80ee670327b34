import { lazy, type ReactNode } from 'react';
import { isFormId } from './form-ids.ts';
import { Frame } from './frame.tsx';
import { chosenLocale, LanguageContext, useChosenLanguage } from './language.ts';
import { NotToBeHad } from './not-to-be-had.tsx';
import { pageAt, type Page } from './page.ts';
import { CasePage } from './pages/case.tsx';
import { CasesPage } from './pages/cases.tsx';
import { NothingPage } from './pages/nothing.tsx';
import { SignOutPage } from './pages/sign-out.tsx';
import { SessionGate } from './session-gate.tsx';
import { texts as textsByLocale } from './texts/texts.ts';

// The list of cases and a case are there at once; what stands on questions and rules is loaded with its page.
const AccountPage = lazy(async () => ({ default: (await import('./pages/account.tsx')).AccountPage }));
const AuditPage = lazy(async () => ({ default: (await import('./pages/audit.tsx')).AuditPage }));
const ComparisonPage = lazy(async () => ({
  default: (await import('./pages/comparison.tsx')).ComparisonPage,
}));
const DifferencesPage = lazy(async () => ({
  default: (await import('./pages/differences.tsx')).DifferencesPage,
}));
const FillInPage = lazy(async () => ({ default: (await import('./pages/fill-in.tsx')).FillInPage }));
const FindingsPage = lazy(async () => ({ default: (await import('./pages/findings.tsx')).FindingsPage }));
const HistoryPage = lazy(async () => ({ default: (await import('./pages/history.tsx')).HistoryPage }));
const NewCasePage = lazy(async () => ({ default: (await import('./pages/new-case.tsx')).NewCasePage }));
const NewRulesPage = lazy(async () => ({ default: (await import('./pages/new-rules.tsx')).NewRulesPage }));
const OptionsPage = lazy(async () => ({ default: (await import('./pages/options.tsx')).OptionsPage }));
const PeoplePage = lazy(async () => ({ default: (await import('./pages/people.tsx')).PeoplePage }));
const PrintPage = lazy(async () => ({ default: (await import('./pages/print.tsx')).PrintPage }));
const SchedulePage = lazy(async () => ({ default: (await import('./pages/schedule.tsx')).SchedulePage }));
const SharingPage = lazy(async () => ({ default: (await import('./pages/sharing.tsx')).SharingPage }));
const SubmissionPage = lazy(async () => ({
  default: (await import('./pages/submission.tsx')).SubmissionPage,
}));

/** The whole portal: what every page has, and the page that the address names. */
export function Portal(): ReactNode {
  const [loaded, again] = useChosenLanguage();
  if (loaded.state === 'loading') return null;
  if (loaded.state === 'failed')
    return <NotToBeHad failure={loaded.failure} again={again} texts={textsByLocale[chosenLocale()]} />;
  const page = pageAt(location.pathname);
  return (
    <LanguageContext value={loaded.content}>
      {page.name === 'sign-out' ? (
        <Frame>
          <SignOutPage />
        </Frame>
      ) : (
        <SessionGate>
          <PageContent page={page} />
        </SessionGate>
      )}
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
    case 'fill-in':
      return isFormId(page.form) ? <FillInPage id={page.id} form={page.form} /> : <NothingPage />;
    case 'submission':
      return <SubmissionPage id={page.id} submission={page.submission} />;
    case 'findings':
      return <FindingsPage id={page.id} />;
    case 'evaluation':
      return <FindingsPage id={page.id} evaluation={page.evaluation} />;
    case 'options':
      return <OptionsPage id={page.id} />;
    case 'sharing':
      return <SharingPage id={page.id} />;
    case 'schedule':
      return <SchedulePage id={page.id} />;
    case 'history':
      return <HistoryPage id={page.id} />;
    case 'comparison':
      return <ComparisonPage id={page.id} one={page.one} other={page.other} />;
    case 'print':
      return <PrintPage id={page.id} />;
    case 'people':
      return <PeoplePage id={page.id} />;
    case 'audit':
      return <AuditPage id={page.id} />;
    case 'new-rules':
      return <NewRulesPage />;
    case 'differences':
      return <DifferencesPage id={page.id} />;
    case 'account':
      return <AccountPage />;
    case 'sign-out':
    case 'nothing':
      return <NothingPage />;
  }
}
