import { describe, expect, test } from 'vitest';
import { codeLists, type CodeList } from '../questions/code-lists.ts';
import type { ConceptMap } from './concept-map.ts';
import { conceptMaps } from './concept-maps.ts';
import { consentEventsToDpv } from './dpv.ts';
import { reservedToFhir } from './fhir.ts';

// What each standard has, copied from its own text (of DPV’s personal data, what was looked at): a target that is
// misspelt, or was made up, is not here.
const theirs: Readonly<Record<string, string>> = {
  vic_TypeOfExploitation:
    'ForcedLabour SexualExploitation ChildLabour ForcedMarriage Servitude ForcedMilitaryByNonStateActors OrganRemoval ' +
    'ForcedBegging ForcedAdoption Surrogacy Other',
  vic_MethodsOfControl:
    'PhysicalThreats ThreatsLawEnforcement ThreatensChildrenFamily DebtBondage FalsePromises PhysicalAbuse SexualAbuse ' +
    'TakesEarnings RestrictsFinancialAccess RestrictsMedicalCare WithholdsNecessities PsychologicalAbuse ' +
    'PsychoactiveSubstance ExcessiveWorkingHours WithholdsDocuments Other',
  vic_MethodOfRecruitment:
    'AtAPlaceOfBusiness AtAnEducationalInstitution AtWork ThroughOnlineSocialNetworks ThroughAnOnlineAdvertisement ' +
    'ThroughATelevisionAdvert ThroughANewspaperAdvert ThroughFamilyOrFamilyEvents ThroughFriendsOrSocialEvents Other',
  vic_RelationshipToTrafficker: 'Familial Acquainted Unaquainted',
  prs_Gender: 'Feminine Masculine TransgenderFeminine TransgenderMasculine NonConforming NonSpecifiedUnknown',
  'type of trafficking, type of labour':
    'isForcedLabour isSexualExploit isOtherExploit typeOfLabourAgriculture typeOfLabourConstruction ' +
    'typeOfLabourDomesticWork typeOfLabourHospitality',
  'means of control':
    'meansDebtBondageEarnings meansThreats meansAbusePsyPhySex meansFalsePromises meansDrugsAlcohol ' +
    'meansDenyBasicNeeds meansExcessiveWorkHours meansWithholdDocs',
  'recruiter relation':
    'recruiterRelationIntimatePartner recruiterRelationFriend recruiterRelationFamily recruiterRelationOther',
  gender: 'Man Woman Trans/Transgender/NonConforming',
  ConsentStatus:
    'ConsentExpired ConsentGiven ConsentInvalidated ConsentRefused ConsentRequestDeferred ConsentRequested ' +
    'ConsentRevoked ConsentStatusInvalidForProcessing ConsentStatusValidForProcessing ConsentUnknown ConsentWithdrawn ' +
    'RenewedConsentGiven',
  'personal data':
    'Contact Criminal Family Identifying Internal LifeHistory Location MedicalHealth Preference Professional ' +
    'Residency Tracking Vulnerability',
  'data-absent-reason':
    'unknown asked-unknown temp-unknown not-asked asked-declined masked not-applicable unsupported as-text error ' +
    'not-a-number negative-infinity positive-infinity not-performed not-permitted',
  'administrative-gender': 'male female other unknown',
};

function listOf(map: ConceptMap): CodeList | undefined {
  return codeLists.find(({ id }) => id === map.list);
}

function targetsOf(map: ConceptMap): readonly (string | undefined)[] {
  return Object.values(map.codes).map((target) => target?.code);
}

describe.each(conceptMaps.map((map) => [`${map.list} to ${map.to.set}`, map] as const))('%s', (_, map) => {
  test('was made for the list as it is now', () => {
    expect(map.version).toBe(listOf(map)?.version);
  });

  test('has every code of the list and no other', () => {
    expect(Object.keys(map.codes).toSorted()).toEqual(listOf(map)?.codes.toSorted());
  });

  test('goes to codes that the standard has', () => {
    const has: ReadonlySet<string | undefined> = new Set(theirs[map.to.set]?.split(' '));
    expect(targetsOf(map).filter((code) => code !== undefined && !has.has(code))).toEqual([]);
  });

  test('names a version, and when it was compared with the text', () => {
    expect(map.to.version).not.toBe('');
    expect(map.to.url).toMatch(/^https?:/);
    expect(map.to.checked).toMatch(/^(\d{4}-\d{2}-\d{2}|not-verified)$/);
  });
});

test('a list goes to a standard by one map', () => {
  const pairs = conceptMaps.map(({ list, to }) => `${list} ${to.standard} ${to.set}`);
  expect(new Set(pairs).size).toBe(pairs.length);
});

test('each value that stands for an answer has a reason of its own', () => {
  const reasons = targetsOf(reservedToFhir);
  expect(reasons).not.toContain(undefined);
  expect(new Set(reasons).size).toBe(reasons.length);
});

describe('an event of a consent', () => {
  const states = Object.entries(consentEventsToDpv.codes);

  test('is valid for processing only where consent was given', () => {
    const valid = new Set(['ConsentGiven', 'RenewedConsentGiven', 'ConsentStatusValidForProcessing']);
    const going = states.filter(([, target]) => target !== null && valid.has(target.code));
    expect(going.map(([kind]) => kind)).toEqual(['given', 'renewed']);
  });

  test('is left out only where it changes nothing', () => {
    expect(states.filter(([, target]) => target === null).map(([kind]) => kind)).toEqual(['shared']);
  });
});
