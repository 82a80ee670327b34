import type { ReactNode } from 'react';
import { useLanguage } from './language.ts';

/** Says that nothing was submitted yet, so that nothing could be found. */
export function NoEvaluationYet(): ReactNode {
  const { texts } = useLanguage();
  return <p>{texts.notAssessed}</p>;
}
