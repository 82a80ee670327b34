import type { ReactNode } from 'react';
import type { CaseDetail, Permission } from '../api.ts';
import { useLanguage } from './language.ts';
import { addressOf } from './page.ts';
import { PageTitle } from './page-title.tsx';

/** The pages of a case, each with what somebody has to be allowed to see it. */
const parts = [
  { name: 'case' },
  { name: 'findings' },
  { name: 'options' },
  { name: 'schedule' },
  { name: 'sharing', needs: 'preview-sharing' },
  { name: 'history' },
  { name: 'people' },
  { name: 'audit', needs: 'see-audit' },
  { name: 'print' },
] as const satisfies readonly { readonly name: string; readonly needs?: Permission }[];

type CasePart = (typeof parts)[number]['name'];

/** What stands around every page of a case: which case it is, and the way to its other pages. */
export function CaseFrame({
  found,
  title,
  part,
  children,
}: {
  readonly found: CaseDetail;
  readonly title: string;
  /** Which of the pages it is, where it is one of them. */
  readonly part?: CasePart;
  readonly children: ReactNode;
}): ReactNode {
  const { texts } = useLanguage();
  const { id, reference, may } = found;
  return (
    <>
      <PageTitle>{title}</PageTitle>
      <p className="reference">
        <span className="hint">{texts.reference}</span> <bdi>{reference}</bdi>
      </p>
      <nav className="parts" aria-label={texts.caseNavigation}>
        <ul>
          {parts
            .filter((each) => !('needs' in each) || may.includes(each.needs))
            .map(({ name }) => (
              <li key={name}>
                <a href={addressOf({ name, id })} aria-current={name === part ? 'page' : undefined}>
                  {texts.parts[name]}
                </a>
              </li>
            ))}
        </ul>
      </nav>
      {children}
    </>
  );
}
