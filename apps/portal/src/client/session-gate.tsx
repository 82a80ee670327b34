import { useEffect, type ReactNode } from 'react';
import type { Me } from '../api.ts';
import { Frame } from './frame.tsx';
import { Loading } from './loading.tsx';
import { SignInAgain } from './sign-in-again.tsx';
import { SignInPage } from './pages/sign-in.tsx';
import { fetchMe, SignedOut } from './server.ts';
import { SessionContext } from './session.ts';
import { useLoaded } from './use-loaded.ts';

/** Shows a page to those who are signed in, and the way to sign in to everybody else. */
export function SessionGate({ children }: { readonly children: ReactNode }): ReactNode {
  const [loaded, again] = useLoaded(findMe);
  useReadingAnew();
  const me = loaded.state === 'there' ? loaded.content : undefined;
  if (me) {
    return (
      <SessionContext value={me}>
        <Frame me={me}>{children}</Frame>
        <SignInAgain me={me} />
      </SessionContext>
    );
  }
  return (
    <Frame>
      <Loading loaded={loaded} again={again}>
        {() => <SignInPage onSignedIn={again} />}
      </Loading>
    </Frame>
  );
}

async function findMe(): Promise<Me | undefined> {
  try {
    return await fetchMe();
  } catch (error) {
    if (error instanceof SignedOut) return undefined;
    throw error;
  }
}

/** A page that the browser brings back as it was may be one that somebody has signed out from. */
function useReadingAnew(): void {
  useEffect(() => {
    const readAnew = ({ persisted }: PageTransitionEvent): void => {
      if (persisted) location.reload();
    };
    addEventListener('pageshow', readAnew);
    return () => removeEventListener('pageshow', readAnew);
  }, []);
}
