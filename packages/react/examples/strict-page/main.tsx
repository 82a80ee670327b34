import { examples } from '@safe-return/examples';
import {
  BestInterestsForm,
  DataSharingConsentForm,
  MonitoringReportForm,
  ReintegrationPlanForm,
  RiskAssessmentForm,
} from '@safe-return/react';
import '@safe-return/react/styles.css';
import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';

const { caseFile, on, jurisdiction } = examples['returned-and-followed-up'];
const child = examples['child-goes-home-to-mother'].caseFile;
const about = { locale: 'en', secondLocale: 'ar', on, jurisdiction } as const;

/** The form that the page’s address names, filled in as far as a case worker would have come. */
function formNamed(name: string): ReactNode {
  switch (name) {
    case 'risk-assessment':
      return <RiskAssessmentForm {...about} defaultValue={caseFile.riskAssessment} />;
    case 'best-interests':
      return <BestInterestsForm {...about} defaultValue={child.bestInterests} />;
    case 'data-sharing-consent':
      return <DataSharingConsentForm {...about} defaultValue={caseFile.consents?.[0]} />;
    case 'reintegration-plan':
      return <ReintegrationPlanForm {...about} defaultValue={caseFile.plan} otherParts={caseFile} />;
    case 'monitoring-report':
      return (
        <MonitoringReportForm
          {...about}
          defaultValue={caseFile.monitoringReports?.at(-1)}
          otherParts={caseFile}
        />
      );
    default:
      return <p>There is no such form.</p>;
  }
}

const root = document.querySelector('#root');
if (root)
  createRoot(root).render(
    <StrictMode>{formNamed(new URLSearchParams(location.search).get('form') ?? '')}</StrictMode>,
  );
