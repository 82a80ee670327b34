export { DataSharingConsentForm } from '@safe-return/react';
export * from './first-page-in-english.ts';
