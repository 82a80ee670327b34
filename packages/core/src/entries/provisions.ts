export { coverage, type Coverage } from '../evaluation/coverage.ts';
export * from '../provisions/index.ts';
