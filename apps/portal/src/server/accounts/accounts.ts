import { betterAuth } from 'better-auth';
import { role, type Account, type Role } from '../../api.ts';
import type { Database } from '../database/database.ts';
import type { Settings } from '../settings.ts';
import type { Vault } from '../vault.ts';

const leastPassword = 12;
/** Without a request for so long, a session ends. */
const sessionSeconds = 8 * 60 * 60;

/** A password that is too short. */
export class PasswordTooShort extends Error {
  override readonly name = 'PasswordTooShort';

  constructor() {
    super(
      `The password is too short: whoever guesses it reads every case of this account. Take ${String(leastPassword)} characters or more.`,
    );
  }
}

/** Who can sign in, and who is signed in: what of better-auth the portal uses. */
export interface Accounts {
  /** Answers a request to one of the addresses of {@link authPaths}. */
  handle(request: Request): Promise<Response>;
  /** Finds who is signed in, by the cookie of a request, with the cookies that keep the session going. */
  signedIn(
    headers: Headers,
  ): Promise<{ readonly account: Account; readonly cookies: readonly string[] } | undefined>;
  /**
   * Makes an account, or gives the one with this e-mail another name, role and password.
   *
   * @throws {PasswordTooShort}
   */
  put(account: Omit<Account, 'id'> & { readonly password: string }): Promise<Account>;
}

/** What of better-auth can be reached from outside; everything else it has stays shut. */
export const authPaths = ['/sign-in/email', '/sign-out', '/change-password'] as const;

/** One of those addresses. */
export type AuthPath = (typeof authPaths)[number];

/** Makes the accounts of a portal. Nobody can make one by themselves. */
export function createAccounts({
  database,
  vault,
  host,
  publicUrl,
}: {
  readonly database: Database;
  readonly vault: Vault;
} & Pick<Settings, 'host' | 'publicUrl'>): Accounts {
  const local = host.includes(':') ? `[${host}]` : host;
  const auth = betterAuth({
    appName: 'Safe Return',
    baseURL: publicUrl ?? {
      allowedHosts: [...new Set([local, 'localhost', '127.0.0.1', '[::1]'])].flatMap((name) => [
        name,
        `${name}:*`,
      ]),
      protocol: 'http',
      fallback: `http://${local}`,
    },
    basePath: '/api/auth',
    secret: vault.secretFor('sessions'),
    database: { dialect: database.dialect, type: 'postgres' },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: leastPassword,
    },
    user: {
      modelName: 'accounts',
      additionalFields: { role: { type: 'string', required: true, input: false } },
    },
    session: {
      modelName: 'sessions',
      expiresIn: sessionSeconds,
      updateAge: 5 * 60,
      // A session that was ended is ended at once, on every machine.
      cookieCache: { enabled: false },
    },
    account: { modelName: 'credentials' },
    verification: { modelName: 'verifications' },
    advanced: {
      cookiePrefix: 'safe-return',
      useSecureCookies: publicUrl?.startsWith('https:') ?? false,
      defaultCookieAttributes: { sameSite: 'strict' },
      // Where somebody was is nobody's business here; the portal has its own limit on tries.
      ipAddress: { disableIpTracking: true },
    },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
  });

  async function linkPassword(userId: string, password: string): Promise<void> {
    const { internalAdapter } = await auth.$context;
    await internalAdapter.linkAccount({ userId, accountId: userId, providerId: 'credential', password });
  }

  return {
    async handle(request) {
      const answer = await auth.handler(request);
      // What went wrong is not told; it is nearly always the database. If not, the next line says nothing.
      if (answer.status >= 500) await database.query('select 1');
      return answer;
    },
    async signedIn(headers) {
      const { response: found, headers: answered } = await auth.api.getSession({
        headers,
        returnHeaders: true,
      });
      return found ? { account: accountOf(found.user), cookies: answered.getSetCookie() } : undefined;
    },
    async put({ email, name, role: given, password }) {
      if (password.length < leastPassword) throw new PasswordTooShort();
      const context = await auth.$context;
      const hash = await context.password.hash(password);
      const fields = { name, role: given, emailVerified: true };
      const found = await context.internalAdapter.findUserByEmail(email, { includeAccounts: true });
      if (!found) {
        const user = await context.internalAdapter.createUser<{ role: Role }>(
          { email, ...fields },
          { method: 'admin' },
        );
        await linkPassword(user.id, hash);
        return accountOf(user);
      }
      const { id } = found.user;
      await context.internalAdapter.updateUser(id, fields);
      // Without a password where somebody was stopped who was making it.
      if (found.accounts.some(({ providerId }) => providerId === 'credential')) {
        await context.internalAdapter.updatePassword(id, hash);
      } else await linkPassword(id, hash);
      // Whoever knew the old password is out.
      await context.internalAdapter.deleteUserSessions(id);
      return { id, email, name, role: given };
    },
  };
}

function accountOf(user: {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: string;
}): Account {
  const { id, name, email } = user;
  return { id, name, email, role: role.parse(user.role) };
}
