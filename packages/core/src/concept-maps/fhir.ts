import { genders, reservedCodes } from '../questions/code-lists.ts';
import { broader, conceptMap, equivalent, related } from './concept-map.ts';

const release = { standard: 'HL7 FHIR', version: '4.0.1', checked: '2026-11-30' };

/**
 * Each value that stands for an answer has a reason of its own, so that it can be read back.
 *
 * `withheld` never leaves by itself: what is shared shows no gaps, and `masked` would be one.
 */
export const reservedToFhir = conceptMap(
  reservedCodes,
  1,
  {
    ...release,
    set: 'data-absent-reason',
    url: 'http://terminology.hl7.org/CodeSystem/data-absent-reason',
  },
  {
    'not-known': equivalent('asked-unknown'),
    declined: equivalent('asked-declined'),
    // There it need not have been unsafe or out of place to ask.
    'not-asked': broader('not-asked'),
    'not-applicable': equivalent('not-applicable'),
    withheld: equivalent('masked'),
  },
);

/** There it is the gender of records and offices, which need not be the person's own. */
export const genderToFhir = conceptMap(
  genders,
  1,
  { ...release, set: 'administrative-gender', url: 'http://hl7.org/fhir/administrative-gender' },
  {
    'woman-or-girl': related('female'),
    'man-or-boy': related('male'),
    'non-binary': broader('other'),
    'own-words': related('other'),
  },
);
