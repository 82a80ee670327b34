import type { ConceptMap } from './concept-map.ts';
import { controlToCtdc, exploitationToCtdc, genderToCtdc, relationsToCtdc } from './ctdc.ts';
import { consentEventsToDpv, dataCategoriesToDpv } from './dpv.ts';
import { genderToFhir, reservedToFhir } from './fhir.ts';
import {
  controlToHtcds,
  exploitationToHtcds,
  genderToHtcds,
  recruitmentToHtcds,
  relationsToHtcds,
} from './htcds.ts';

/** Every map of a code list to another standard. */
export const conceptMaps: readonly ConceptMap[] = [
  exploitationToHtcds,
  controlToHtcds,
  recruitmentToHtcds,
  relationsToHtcds,
  genderToHtcds,
  exploitationToCtdc,
  controlToCtdc,
  relationsToCtdc,
  genderToCtdc,
  consentEventsToDpv,
  dataCategoriesToDpv,
  reservedToFhir,
  genderToFhir,
];
