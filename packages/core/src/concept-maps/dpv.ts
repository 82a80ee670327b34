import { consentEvents, dataCategories } from '../questions/code-lists.ts';
import { broader, conceptMap, equivalent, related } from './concept-map.ts';

const release = { standard: 'W3C Data Privacy Vocabulary (DPV)', version: '2.3', checked: '2026-11-30' };

/**
 * What a consent is after an event, within the scope of that event.
 *
 * Everything that ends a consent goes to a state that is not valid for processing: left out, it would leave the yes that
 * came before it as the last word.
 */
export const consentEventsToDpv = conceptMap(
  consentEvents,
  1,
  { ...release, set: 'ConsentStatus', url: 'https://w3id.org/dpv#' },
  {
    requested: equivalent('ConsentRequested'),
    'put-off': equivalent('ConsentRequestDeferred'),
    given: equivalent('ConsentGiven'),
    refused: equivalent('ConsentRefused'),
    renewed: equivalent('RenewedConsentGiven'),
    // Closed until what is left of it is given again.
    narrowed: broader('ConsentStatusInvalidForProcessing'),
    withdrawn: equivalent('ConsentWithdrawn'),
    'revoked-by-other': equivalent('ConsentRevoked'),
    expired: equivalent('ConsentExpired'),
    invalidated: equivalent('ConsentInvalidated'),
    // What others decided for the child no longer holds.
    'came-of-age': broader('ConsentExpired'),
    // A use of the consent, no state of it.
    shared: null,
  },
);

/** Kinds of information. What hurts to be called by the wrong name goes to nothing. */
export const dataCategoriesToDpv = conceptMap(
  dataCategories,
  1,
  { ...release, set: 'personal data', url: 'https://w3id.org/dpv/pd#' },
  {
    // Nationality and sex are not among what identifies there.
    identity: related('Identifying'),
    // Covers both `Contact` and `Location`.
    whereabouts: broader('Tracking'),
    'trafficking-experience': broader('LifeHistory'),
    health: equivalent('MedicalHealth'),
    family: equivalent('Family'),
    // Only `Criminal` is there: what a person did, not what was done to them.
    'legal-proceedings': null,
    'protection-security': related('Vulnerability'),
    'migration-status': null,
    'education-work': equivalent('Professional'),
    'views-wishes': broader('Internal'),
    // About the work on the case, not about the person.
    process: null,
  },
);
