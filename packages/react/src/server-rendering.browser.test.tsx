import { examples } from '@safe-return/examples';
import { en } from '@safe-return/messages/en';
import { fr } from '@safe-return/messages/fr';
import { StrictMode, type ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { BestInterestsForm } from './best-interests-form.tsx';
import { DataSharingConsentForm } from './data-sharing-consent-form.tsx';
import { MonitoringReportForm } from './monitoring-report-form.tsx';
import { ReintegrationPlanForm } from './reintegration-plan-form.tsx';
import { RiskAssessmentForm } from './risk-assessment-form.tsx';

const { caseFile } = examples['returned-and-followed-up'];
const child = examples['child-goes-home-to-mother'].caseFile;
const inFrench = { locale: 'fr', messages: fr } as const;
const report = caseFile.monitoringReports?.at(-1);

const forms: Readonly<Record<string, ReactElement>> = {
  'risk assessment': <RiskAssessmentForm {...inFrench} defaultValue={caseFile.riskAssessment} />,
  'risk assessment to read': (
    <RiskAssessmentForm {...inFrench} defaultValue={caseFile.riskAssessment} readOnly />
  ),
  'best interests': <BestInterestsForm {...inFrench} defaultValue={child.bestInterests} />,
  consent: <DataSharingConsentForm {...inFrench} defaultValue={caseFile.consents?.[0]} />,
  plan: <ReintegrationPlanForm {...inFrench} defaultValue={caseFile.plan} otherParts={caseFile} />,
  report: (
    <MonitoringReportForm {...inFrench} layout="one-page" defaultValue={report} otherParts={caseFile} />
  ),
};

let container: HTMLElement;
const roots: Root[] = [];

beforeEach(() => {
  container = document.createElement('div');
  document.body.replaceChildren(container);
});

afterEach(() => {
  for (const root of roots.splice(0)) root.unmount();
  vi.restoreAllMocks();
});

/** Renders as a server does whose data of the world are older, and takes over in the browser. Gives what went wrong. */
function renderAndTakeOver(form: ReactElement): readonly string[] {
  const names = vi
    .spyOn(Intl.DisplayNames.prototype, 'of')
    .mockImplementation((code) => `${code.slice(1)}${code} as it was called`);
  container.innerHTML = renderToString(<StrictMode>{form}</StrictMode>);
  names.mockRestore();
  expect(container.querySelectorAll('input, .sr-answer').length).toBeGreaterThan(3);
  // A strict policy would stop them.
  expect(container.querySelectorAll('[style], style, script')).toHaveLength(0);
  const complaints: string[] = [];
  vi.spyOn(console, 'error').mockImplementation(
    (...words) => void complaints.push(words.map(String).join(' ')),
  );
  flushSync(() => {
    roots.push(
      hydrateRoot(container, <StrictMode>{form}</StrictMode>, {
        onRecoverableError: (error) => void complaints.push(String(error)),
      }),
    );
  });
  return complaints;
}

test.each(Object.entries(forms))(
  '%s: the browser takes over what a server rendered, also one that calls countries by other names',
  (_, form) => {
    expect(renderAndTakeOver(form)).toEqual([]);
  },
  30_000,
);

test('the words and answers are there before any script runs', () => {
  container.innerHTML = renderToString(
    <RiskAssessmentForm locale="en" messages={en} defaultValue={caseFile.riskAssessment} />,
  );
  expect(container.querySelector('label')?.textContent).toContain('reference of this case');
  expect(container.querySelector('input')?.value).toBe(caseFile.riskAssessment?.caseReference);
});

test('after it the lists of countries are those of the browser, whole and in its order', () => {
  renderAndTakeOver(<RiskAssessmentForm locale="en" messages={en} defaultValue={caseFile.riskAssessment} />);
  const list = page.getByRole('combobox', { name: /Which country is the person in now/ });
  const chosen = caseFile.riskAssessment?.profile?.states?.returning;
  // The one that is chosen keeps the name that it came with.
  const names = [...(list.element() as HTMLSelectElement).options]
    .filter(({ value }) => value !== '' && value !== chosen)
    .map(({ text }) => text);
  expect(names).toContain('Germany');
  expect(names.length).toBeGreaterThan(200);
  expect(names).toEqual(names.toSorted(new Intl.Collator('en').compare));
});
