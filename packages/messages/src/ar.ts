export { all as ar } from './compiled/ar.ts';
