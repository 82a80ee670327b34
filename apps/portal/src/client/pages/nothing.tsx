import type { ReactNode } from 'react';
import { useLanguage } from '../language.ts';
import { addressOf } from '../page.ts';
import { PageTitle } from '../page-title.tsx';

/** Says that there is nothing at this address. */
export function NothingPage(): ReactNode {
  const { texts } = useLanguage();
  return (
    <>
      <PageTitle>{texts.notFoundTitle}</PageTitle>
      <p>{texts.notFound}</p>
      <p>
        <a href={addressOf({ name: 'cases' })}>{texts.allCases}</a>
      </p>
    </>
  );
}
