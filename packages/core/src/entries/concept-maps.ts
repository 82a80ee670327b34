export { conceptMaps } from '../concept-maps/concept-maps.ts';
export type { ConceptMap, Relation, Standard, Target } from '../concept-maps/concept-map.ts';
export * from '../concept-maps/ctdc.ts';
export * from '../concept-maps/dpv.ts';
export * from '../concept-maps/fhir.ts';
export * from '../concept-maps/htcds.ts';
