import type { CaseFile, CaseProfile, RiskAssessment } from '@safe-return/core';
import { RiskAssessmentForm } from '@safe-return/react';
import '@safe-return/react/styles.css';
import type { ReactNode } from 'react';

/** A case as the portal keeps it. */
export interface PortalCase {
  readonly number: string;
  /** `1997-11-02`, or as much of it as is known. */
  readonly born: string | null;
  readonly nationality: string | null;
  readonly country: string;
  readonly destination: string | null;
}

/** What the portal knows, as a case profile. What it does not know is left out: nobody should be told that it is “no”. */
export function profileOf({ born, nationality, country, destination }: PortalCase): CaseProfile {
  return {
    states: { returning: country },
    person: {
      ...(born !== null && { birth: { date: born } }),
      ...(nationality !== null && { nationalities: [nationality] }),
    },
    ...(destination !== null && { return: { proposed: 'yes', destination } }),
  };
}

export interface PrefilledPageProps {
  readonly case: PortalCase;
  /** What else is on file, so that answers can refer to it and the findings see it. */
  readonly onFile: CaseFile;
  readonly today: string;
}

/** A new assessment that begins with what the portal knows. */
export function PrefilledPage({ case: known, onFile, today }: PrefilledPageProps): ReactNode {
  const begun: RiskAssessment = { form: 'risk-assessment', version: 2, caseReference: known.number };
  return (
    <RiskAssessmentForm
      key={known.number}
      defaultValue={begun}
      profile={profileOf(known)}
      otherParts={onFile}
      jurisdiction={known.country}
      on={today}
    />
  );
}
