/** What stays open as long as there is no plan, and nothing of what comes with one: no consents, no contacts. */
export const withoutPlan = [
  'safe.every-stage',
  'conduct.privacy-in-transit',
  'conduct.rights-and-dignity',
  'privacy.no-mark-in-documents',
  'remedies.claim-pending',
  'remedies.informed',
  'remedies.informed-decision',
  'remedies.legal-aid',
  'remedies.no-wrong-condition',
  'remedies.procedure-known',
  'remedies.return-as-remedy',
  'cooperation.civil-society',
  'cooperation.contacts-named',
  'cooperation.partner-named',
  'cooperation.receiving-state',
  'cooperation.safety-enquiry',
  'monitoring.consent',
  'monitoring.non-intrusive',
  'monitoring.returning-state',
  'departure.conduct',
  'departure.fit-to-travel',
  'departure.medicines',
  'departure.papers-secured',
  'departure.papers-unmarked',
  'departure.person-told',
  'departure.police-on-arrival',
  'departure.receiving-organisation',
  'departure.risks-known',
  'departure.safe-place',
] as const;

/** The same, for a state bound by the conventions of the Council of Europe. */
export const withoutPlanInEurope = [
  ...withoutPlan,
  'harm.no-discriminatory-refusal',
  'harm.protection-follows-threat',
  'harm.safety-needs-considered',
  'reintegration.multi-agency',
  'reintegration.programme',
  'remedies.guarantee',
  'cooperation.every-phase',
] as const;

/** The same, where it is a child who would travel. */
export const withoutPlanForChild = [
  ...withoutPlanInEurope,
  'child.identity-protected',
  'child.accompanied',
  'child.plan-from-individual-assessment',
  'child.return-child-appropriate',
  'child.wellbeing-watched',
  'reintegration.child-stages',
  'monitoring.child-review',
  'departure.child-carer',
  'departure.child-custody',
] as const;
