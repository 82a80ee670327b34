import { useCallback, type ReactNode } from 'react';
import { useLanguage } from '../language.ts';
import { Loading } from '../loading.tsx';
import { addressOf } from '../page.ts';
import { PageTitle, useWindowTitle } from '../page-title.tsx';
import { signOut } from '../server.ts';
import { tellOtherWindows } from '../session.ts';
import { useLoaded } from '../use-loaded.ts';

/** Signs out, on a page of its own: with the page before it goes everything that stood on the screen. */
export function SignOutPage(): ReactNode {
  const { texts } = useLanguage();
  useWindowTitle(texts.signOut);
  const [loaded, again] = useLoaded(useCallback(() => leave(), []));
  return (
    <div className="narrow">
      {loaded.state === 'failed' && <p>{texts.notSignedOutYet}</p>}
      <Loading loaded={loaded} again={again}>
        {() => (
          <>
            <PageTitle>{texts.signedOutTitle}</PageTitle>
            <p>{texts.signedOut}</p>
            <p className="actions">
              <a className="button" href={addressOf({ name: 'cases' })}>
                {texts.signIn}
              </a>
            </p>
          </>
        )}
      </Loading>
    </div>
  );
}

async function leave(): Promise<void> {
  await signOut();
  tellOtherWindows(null);
}
