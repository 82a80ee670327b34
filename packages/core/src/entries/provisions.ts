export { coverage, type Coverage } from '../provision-coverage/coverage.ts';
export * from '../provisions/index.ts';
