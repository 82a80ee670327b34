import type { ReactNode } from 'react';
import { useLanguage } from '../language.ts';
import { addressOf } from '../page.ts';
import { PageTitle } from '../page-title.tsx';

/** Says that an account may not see what is at this address. */
export function NotAllowedPage(): ReactNode {
  const { texts } = useLanguage();
  return (
    <>
      <PageTitle>{texts.notAllowedTitle}</PageTitle>
      <p>{texts.failures['not-allowed']}</p>
      <p>
        <a href={addressOf({ name: 'cases' })}>{texts.allCases}</a>
      </p>
    </>
  );
}
