import { consentFacts } from '../../facts/consent.ts';
import type { AnswersBelow } from '../answers-of.ts';
import { caseProfileSections, type CaseProfile } from '../case-profile/case-profile.ts';
import { defineForm, type Payload } from '../form.ts';
import { deciding } from './deciding.ts';
import { events } from './events.ts';
import { grants } from './grants.ts';
import { how } from './how.ts';
import { permissions } from './permissions.ts';
import { publicIdentity } from './public-identity.ts';
import { record } from './record.ts';
import { storage } from './storage.ts';
import { consentStructure } from './structure.ts';
import { told } from './told.ts';
import { traffickingStatus } from './trafficking-status.ts';
import { transfer } from './transfer.ts';
import { withdrawal } from './withdrawal.ts';
import { withholding } from './withholding.ts';
import { withoutConsent } from './without-consent.ts';

/** The questions of the form itself. */
export const dataSharingConsentQuestions = {
  ...record.questions,
  ...deciding.questions,
  ...told.questions,
  ...how.questions,
  ...grants.questions,
  ...traffickingStatus.questions,
  ...transfer.questions,
  ...withholding.questions,
  ...permissions.questions,
  ...publicIdentity.questions,
  ...storage.questions,
  ...events.questions,
  ...withdrawal.questions,
  ...withoutConsent.questions,
};

/** A consent for data sharing, recorded as far as it is. */
export type DataSharingConsent = Payload<
  'data-sharing-consent',
  CaseProfile,
  AnswersBelow<typeof dataSharingConsentQuestions, 'consent'>
>;

/** The consent for data sharing: who may be told what about this person, for what, and until when. */
export const dataSharingConsent = defineForm<'data-sharing-consent', DataSharingConsent>({
  id: 'data-sharing-consent',
  version: 1,
  root: 'consent',
  asksChild: true,
  structure: consentStructure,
  facts: consentFacts,
  sections: [
    ...caseProfileSections,
    record,
    deciding,
    told,
    how,
    grants,
    traffickingStatus,
    transfer,
    withholding,
    permissions,
    publicIdentity,
    storage,
    events,
    withdrawal,
    withoutConsent,
  ],
});
