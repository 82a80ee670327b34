import { ComeBackLater, FailedInServer, RefusedByServer, SignedOut, Unreachable } from './server.ts';

/** Why something could not be done, as far as a person has to know. */
export type Failure =
  | 'unreachable'
  | 'failed'
  | 'busy'
  | 'too-often'
  | 'signed-out'
  | 'not-allowed'
  | 'nothing'
  | 'conflict'
  | 'too-large'
  | 'refused';

const byStatus: Readonly<Partial<Record<number, Failure>>> = {
  403: 'not-allowed',
  404: 'nothing',
  409: 'conflict',
  413: 'too-large',
};

/** Tells from an error why something could not be done. What is no answer of the server is a fault of the page. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Unreachable) return 'unreachable';
  if (error instanceof FailedInServer) return 'failed';
  if (error instanceof ComeBackLater) return error.askedTooOften ? 'too-often' : 'busy';
  if (error instanceof SignedOut) return 'signed-out';
  if (error instanceof RefusedByServer) return byStatus[error.refusal.status] ?? 'refused';
  reportError(error);
  return 'failed';
}

/** How long to wait before it is tried again by itself, in milliseconds; undefined where trying again would not help. */
export function retryAfter(error: unknown): number | undefined {
  return error instanceof ComeBackLater && !error.askedTooOften ? error.seconds * 1000 : undefined;
}

const mostTries = 5;

/** Does something that a server with too much to do may put off, again and again as it says, a few times. */
export async function patiently<Answer>(act: () => Promise<Answer>): Promise<Answer> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await act();
    } catch (error) {
      const wait = retryAfter(error);
      if (wait === undefined || tries >= mostTries) throw error;
      await new Promise((resolve) => {
        setTimeout(resolve, wait);
      });
    }
  }
}
