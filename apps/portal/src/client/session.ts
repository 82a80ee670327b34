import { createContext, use } from 'react';
import type { Me } from '../api.ts';

/** Where the parts of the portal find who is signed in. */
export const SessionContext = createContext<Me | undefined>(undefined);

/** Gives who is signed in. */
export function useSession(): Me {
  const me = use(SessionContext);
  if (!me) throw new Error('A part of the portal stands outside of its SessionContext.');
  return me;
}

const channel = 'safe-return-session';

/** Tells the other windows of this browser who is signed in now, or that nobody is. They hold the same session. */
export function tellOtherWindows(account: string | null): void {
  const others = new BroadcastChannel(channel);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel takes none
  others.postMessage(account);
  others.close();
}

/** Hears from the other windows of this browser who has signed in, or that somebody has signed out. */
export function hearOtherWindows(listener: (account: unknown) => void): () => void {
  const others = new BroadcastChannel(channel);
  others.addEventListener('message', ({ data }: MessageEvent<unknown>) => listener(data));
  return () => others.close();
}
