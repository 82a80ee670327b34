import type { ReactNode } from 'react';
import { useLanguage } from '../language.ts';
import { PageTitle } from '../page-title.tsx';
import { fetchMe } from '../server.ts';
import { tellOtherWindows } from '../session.ts';
import { SignInFields } from '../sign-in-fields.tsx';

/** Stands in place of every page until somebody is signed in. */
export function SignInPage({ onSignedIn }: { readonly onSignedIn: () => void }): ReactNode {
  const { texts } = useLanguage();
  return (
    <div className="narrow">
      <PageTitle>{texts.signIn}</PageTitle>
      <SignInFields
        onSignedIn={async () => {
          const { id } = await fetchMe();
          tellOtherWindows(id);
          onSignedIn();
        }}
      />
      <p className="hint">{texts.forgotten}</p>
    </div>
  );
}
