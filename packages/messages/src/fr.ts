export { all as fr } from './compiled/fr.ts';
