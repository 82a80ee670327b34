export { all as en } from './compiled/en.ts';
