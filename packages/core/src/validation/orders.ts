/**
 * Pairs of dates of which one can't come before the other.
 *
 * Only what the calendar forbids; that something was done too late is for the rules to say, not for a form to refuse.
 */
export const orders = [
  { earlier: 'profile.status.reflection.from', later: 'profile.status.reflection.until' },
  { earlier: 'profile.status.permits[].from', later: 'profile.status.permits[].until' },
  { earlier: 'profile.experience.exploitation[].from', later: 'profile.experience.exploitation[].until' },
  { earlier: 'profile.return.documents.requestedOn', later: 'profile.return.documents.issuedOn' },
  { earlier: 'profile.person.birth.date', later: 'profile.recordedAt' },
  { earlier: 'riskAssessment.assessment.on', later: 'riskAssessment.assessment.validUntil' },
  { earlier: 'bestInterests.opening.startedOn', later: 'bestInterests.determination.on' },
  { earlier: 'bestInterests.determination.on', later: 'bestInterests.told.on' },
  { earlier: 'bestInterests.determination.on', later: 'bestInterests.review.carriedOutOn' },
  { earlier: 'consent.record.answeredOn', later: 'consent.record.recordedOn' },
  { earlier: 'consent.grants[].from', later: 'consent.grants[].until' },
  { earlier: 'plan.services[].from', later: 'plan.services[].until' },
  { earlier: 'plan.startedOn', later: 'plan.review.nextDueOn' },
  { earlier: 'plan.startedOn', later: 'plan.closure.on' },
  { earlier: 'plan.travel.returnedOn', later: 'plan.monitoring.until' },
  { earlier: 'monitoring.contact.on', later: 'monitoring.next.nextOn' },
] as const;
