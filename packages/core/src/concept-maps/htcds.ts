import {
  controlMeans,
  exploitationForms,
  genders,
  recruitmentMeans,
  relationsToTrafficker,
} from '../questions/code-lists.ts';
import { broader, conceptMap, equivalent, narrower, related, type Standard } from './concept-map.ts';

// The value names of “HTCDS Field Standards 2.0.ods”, spelled as there. The XLSForm of the toolkit has the same values.
function field(set: string): Standard {
  return {
    standard: 'Human Trafficking Case Data Standard (HTCDS)',
    version: '2.0',
    set,
    url: 'https://github.com/UNMigration/HTCDS',
    checked: '2026-11-30',
  };
}

/** `ChildLabour` turns on the age and `Servitude` is not defined, so that nothing goes to either. */
export const exploitationToHtcds = conceptMap(exploitationForms, 2, field('vic_TypeOfExploitation'), {
  sexual: equivalent('SexualExploitation'),
  labour: equivalent('ForcedLabour'),
  // Its own place is the field for the industry: `T_ActivitiesOfHouseholdsAsEmployers`.
  'domestic-work': broader('ForcedLabour'),
  begging: equivalent('ForcedBegging'),
  crime: broader('Other'),
  'forced-marriage': equivalent('ForcedMarriage'),
  'organ-removal': equivalent('OrganRemoval'),
  'armed-conflict': narrower('ForcedMilitaryByNonStateActors'),
  'illegal-adoption': related('ForcedAdoption'),
  surrogacy: equivalent('Surrogacy'),
  'slavery-like': broader('Other'),
  // May be `ChildLabour` or `Servitude` there.
  other: related('Other'),
});

/** The standard defines methods for restricted movement and for the use of children, but its list has no value for them. */
export const controlToHtcds = conceptMap(controlMeans, 1, field('vic_MethodsOfControl'), {
  // There, a debt that is worked off.
  debt: narrower('DebtBondage'),
  'earnings-taken': equivalent('TakesEarnings'),
  'finances-controlled': equivalent('RestrictsFinancialAccess'),
  'false-promises': equivalent('FalsePromises'),
  psychological: equivalent('PsychologicalAbuse'),
  physical: equivalent('PhysicalAbuse'),
  sexual: equivalent('SexualAbuse'),
  threats: narrower('PhysicalThreats'),
  'threats-to-family': equivalent('ThreatensChildrenFamily'),
  'threat-of-authorities': equivalent('ThreatsLawEnforcement'),
  'movement-restricted': broader('Other'),
  'papers-taken': broader('WithholdsDocuments'),
  'excessive-hours': equivalent('ExcessiveWorkingHours'),
  'drugs-or-alcohol': equivalent('PsychoactiveSubstance'),
  'medical-care-denied': broader('RestrictsMedicalCare'),
  'basic-needs-denied': broader('WithholdsNecessities'),
  'children-used': broader('Other'),
  other: broader('Other'),
});

/** There it is asked where or through whom a person was found, here mostly with what they were drawn in. */
export const recruitmentToHtcds = conceptMap(recruitmentMeans, 1, field('vic_MethodOfRecruitment'), {
  'job-offer': null,
  'travel-offer': null,
  'study-offer': null,
  'marriage-or-relationship': null,
  'adoption-or-care': null,
  'family-arranged': broader('ThroughFamilyOrFamilyEvents'),
  sold: null,
  abduction: null,
  debt: null,
  // May be `ThroughAnOnlineAdvertisement` there.
  online: narrower('ThroughOnlineSocialNetworks'),
  // May be any of the places and media there.
  other: related('Other'),
});

/** One value there, any number here. A role does not say whether the person knew the one who had it. */
export const relationsToHtcds = conceptMap(relationsToTrafficker, 1, field('vic_RelationshipToTrafficker'), {
  stranger: equivalent('Unaquainted'),
  acquaintance: broader('Acquainted'),
  friend: broader('Acquainted'),
  // Husbands, wives and others alike; the standard does not say who of them counts as family.
  partner: related('Acquainted'),
  parent: broader('Familial'),
  sibling: broader('Familial'),
  'other-family': broader('Familial'),
  employer: null,
  agency: null,
  'community-leader': null,
  official: null,
});

/** A woman or girl is whoever says that she is; there transgender persons have values of their own. */
export const genderToHtcds = conceptMap(genders, 1, field('prs_Gender'), {
  'woman-or-girl': narrower('Feminine'),
  'man-or-boy': narrower('Masculine'),
  'non-binary': broader('NonConforming'),
  'own-words': null,
});
