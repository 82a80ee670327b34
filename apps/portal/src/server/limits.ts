import { createMiddleware } from 'hono/factory';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { readBytes } from './read-json.ts';
import { Refused } from './refused.ts';
import type { SignedIn } from './routes/services.ts';

/** How much one portal takes on. Each process counts by itself. */
export const limits = {
  /** Requests of one account in a minute. */
  requestsInMinute: 600,
  /** Wrong passwords for one account in a quarter of an hour. */
  wrongPasswords: 10,
  /** Passwords tried at all, in a minute: checking one is made to be slow. */
  triesInMinute: 120,
  /**
   * Submissions under way; more are told to come back. One processor makes them one after the other, so more at once are not
   * more in a second: with 32 one waits for four seconds when more come than can be, with 12 for one; with 6, some are refused for
   * whom there is time.
   */
  submissionsAtOnce: 12,
} as const;

/** Refuses an account that asks more often than people do. */
export function limitRequests() {
  const limiter = new RateLimiterMemory({ points: limits.requestsInMinute, duration: 60 });
  return createMiddleware<SignedIn>(async (context, next) => {
    await spend(limiter, context.get('account').id);
    await next();
  });
}

/** Refuses to try more passwords than somebody needs who has forgotten which it was. */
export function createPasswordLimit(): {
  /**
   * Has a password tried.
   *
   * @throws {Refused} When there were too many tries, for this e-mail address or at all.
   */
  attempt(email: string, check: () => Promise<Response>): Promise<Response>;
} {
  const wrong = new RateLimiterMemory({ points: limits.wrongPasswords, duration: 15 * 60 });
  const tries = new RateLimiterMemory({ points: limits.triesInMinute, duration: 60 });
  return {
    async attempt(email, check) {
      const key = email.trim().toLowerCase();
      await spend(tries, 'all');
      // Before it is known to be wrong, so that many at once are no more.
      await spend(wrong, key);
      try {
        const answer = await check();
        if (answer.ok) await wrong.delete(key);
        return answer;
      } catch (error) {
        // Nobody knows whether it was wrong: the database is away.
        await wrong.reward(key);
        throw error;
      }
    },
  };
}

/** Turns submissions away that would only wait. */
export function limitSubmissions(atOnce: number = limits.submissionsAtOnce) {
  let underWay = 0;
  const needPlace = (): void => {
    // Not all of them at the same moment.
    if (underWay >= atOnce) throw new Refused(503, { retryAfter: 1 + Math.floor(Math.random() * 3) });
  };
  return {
    /** Stands before anything is looked up, so that it costs next to nothing. */
    atTheDoor: createMiddleware(async (_, next) => {
      needPlace();
      await next();
    }),
    /** Stands before the work. */
    atWork: createMiddleware(async (context, next) => {
      // Whoever sends slowly, or hangs, must not take the place of others meanwhile.
      await readBytes(context);
      needPlace();
      underWay += 1;
      try {
        await next();
      } finally {
        underWay -= 1;
      }
    }),
  };
}

async function spend(limiter: RateLimiterMemory, key: string): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (error) {
    if (error instanceof RateLimiterRes) throw tooMany(error);
    throw error;
  }
}

function tooMany({ msBeforeNext }: RateLimiterRes): Refused {
  return new Refused(429, { retryAfter: Math.max(1, Math.ceil(msBeforeNext / 1000)) });
}
