import { controlMeans, exploitationForms, genders, relationsToTrafficker } from '../questions/code-lists.ts';
import { broader, conceptMap, equivalent, narrower, related, type Standard } from './concept-map.ts';

// The variables in the codebook of the Global Synthetic Dataset. A 1 says yes; nothing there says no.
function variables(set: string): Standard {
  return {
    standard: 'Counter-Trafficking Data Collaborative (CTDC), Global Synthetic Dataset',
    version: '2 (February 2024)',
    set,
    url: 'https://www.ctdatacollaborative.org/page/global-synthetic-dataset',
    checked: '2026-11-30',
  };
}

/** A type of labour is a part of `isForcedLabour`, which is 1 with it. */
export const exploitationToCtdc = conceptMap(
  exploitationForms,
  2,
  variables('type of trafficking, type of labour'),
  {
    sexual: equivalent('isSexualExploit'),
    labour: equivalent('isForcedLabour'),
    'domestic-work': broader('typeOfLabourDomesticWork'),
    // Earlier datasets had types of labour for begging and for what is against the law.
    begging: broader('isForcedLabour'),
    crime: broader('isForcedLabour'),
    'forced-marriage': broader('isOtherExploit'),
    'organ-removal': broader('isOtherExploit'),
    'armed-conflict': broader('isOtherExploit'),
    'illegal-adoption': broader('isOtherExploit'),
    surrogacy: broader('isOtherExploit'),
    'slavery-like': broader('isOtherExploit'),
    other: broader('isOtherExploit'),
  },
);

/** The codebook merges what the standard for cases keeps apart, and no longer has a variable for other means. */
export const controlToCtdc = conceptMap(controlMeans, 1, variables('means of control'), {
  debt: broader('meansDebtBondageEarnings'),
  'earnings-taken': broader('meansDebtBondageEarnings'),
  'finances-controlled': broader('meansDenyBasicNeeds'),
  'false-promises': equivalent('meansFalsePromises'),
  psychological: broader('meansAbusePsyPhySex'),
  physical: broader('meansAbusePsyPhySex'),
  sexual: broader('meansAbusePsyPhySex'),
  threats: broader('meansThreats'),
  'threats-to-family': broader('meansThreats'),
  'threat-of-authorities': broader('meansThreats'),
  'movement-restricted': broader('meansDenyBasicNeeds'),
  'papers-taken': broader('meansWithholdDocs'),
  'excessive-hours': equivalent('meansExcessiveWorkHours'),
  'drugs-or-alcohol': equivalent('meansDrugsAlcohol'),
  'medical-care-denied': broader('meansDenyBasicNeeds'),
  'basic-needs-denied': broader('meansDenyBasicNeeds'),
  'children-used': broader('meansThreats'),
  other: null,
});

/** There it is who recruited the person, here who trafficked them, which need not be the same one. */
export const relationsToCtdc = conceptMap(relationsToTrafficker, 1, variables('recruiter relation'), {
  stranger: null,
  acquaintance: related('recruiterRelationFriend'),
  friend: related('recruiterRelationFriend'),
  partner: related('recruiterRelationIntimatePartner'),
  parent: related('recruiterRelationFamily'),
  sibling: related('recruiterRelationFamily'),
  'other-family': related('recruiterRelationFamily'),
  employer: related('recruiterRelationOther'),
  agency: related('recruiterRelationOther'),
  'community-leader': related('recruiterRelationOther'),
  official: related('recruiterRelationOther'),
});

/** A woman or girl is whoever says that she is; there transgender persons have a value of their own. */
export const genderToCtdc = conceptMap(genders, 1, variables('gender'), {
  'woman-or-girl': narrower('Woman'),
  'man-or-boy': narrower('Man'),
  'non-binary': broader('Trans/Transgender/NonConforming'),
  'own-words': null,
});
