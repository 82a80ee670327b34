import fc from 'fast-check';
import type { Payload } from '@safe-return/core';
import { examples } from '@safe-return/examples';

/** A part of everything that a refusal or a log must never repeat. */
export const planted = 'Zzyzx';

/** One of the operations that the OpenAPI document describes. */
export interface Operation {
  readonly method: string;
  readonly path: string;
  /** The name of the schema of its body; undefined where it takes none, or one without a name. */
  readonly schema: string | undefined;
}

/** A request that nobody's client would send, in which what only the portal knows (ids, references) still has names. */
export interface HostileRequest {
  readonly operation: Operation;
  readonly method: string;
  /** What stands for each `{part}` of the path. */
  readonly parts: Readonly<Record<string, string>>;
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Text with placeholders, or bytes. */
  readonly body: string | Uint8Array<ArrayBuffer> | undefined;
  /** Which session, by its number. */
  readonly session: number;
}

/** What stands for an id or a reference until a request is sent. */
export const placeholders = {
  case: '%case%',
  reference: '%reference%',
  submission: '%submission%',
  evaluation: '%evaluation%',
  account: '%account%',
  email: '%email%',
  reevaluation: '%reevaluation%',
} as const;

const payloads: readonly Payload[] = Object.values(examples).flatMap(({ caseFile }) =>
  [
    caseFile.riskAssessment,
    caseFile.bestInterests,
    caseFile.plan,
    ...(caseFile.consents ?? []),
    ...(caseFile.monitoringReports ?? []),
  ].filter((one) => one !== undefined),
);

const words = `${planted} Road 12`;
const hostileText = fc.constantFrom(
  words,
  `${words}\0`,
  `${words} \uD83D`,
  `${words}'; drop table payloads; --`,
  `<script>${words}</script>`,
  words.repeat(20_000),
  `${words} \u202E\u2066`,
  '',
  '2026-02-30',
  '9'.repeat(400),
  '/../../etc/passwd',
  '${jndi:ldap://zzyzx.example}',
);
const hostileKey = fc.constantFrom(
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'then',
  '',
  words,
  'a/b~c',
  '0',
);
const deep = fc.integer({ min: 10, max: 3000 }).map((depth) => {
  let value: unknown = words;
  for (let level = 0; level < depth; level += 1) value = level % 2 ? [value] : { a: value };
  return value;
});
const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  hostileText,
  fc.constantFrom(null, true, 0, -1, 1e308, Number.MAX_SAFE_INTEGER + 2, 0.1, [], {}),
  deep,
  fc.array(fc.constant(words), { maxLength: 3 }),
  fc.dictionary(hostileKey, fc.constant(words), { maxKeys: 3 }),
  fc.jsonValue(),
  fc.constant(Array.from({ length: 5000 }, () => words)),
);

type Change = (value: unknown) => unknown;
const unchanged: Change[] = [];
/** Where in a value something is changed, as shares of what there is at each level. */
const place = fc.array(fc.nat({ max: 999 }), { maxLength: 7 });
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(place, hostileValue).map(
    ([at, put]): Change =>
      (value) =>
        changeAt(value, at, () => put),
  ),
  fc.tuple(place, hostileKey, hostileValue).map(
    ([at, key, put]): Change =>
      (value) =>
        changeAt(value, at, (old) => (isObject(old) ? withKey(old, key, put) : put)),
  ),
  place.map(
    (at): Change =>
      (value) =>
        changeAt(value, at, () => undefined),
  ),
  place.map(
    (at): Change =>
      (value) =>
        changeAt(value, at, (old) => (Array.isArray(old) ? [...old, ...old] : [old])),
  ),
);

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Adds a key of its own, also where its name means something else to JavaScript. */
function withKey(object: object, key: string, value: unknown): object {
  return Object.defineProperty({ ...object }, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

function changeAt(value: unknown, [first, ...rest]: readonly number[], act: Change): unknown {
  if (first === undefined || typeof value !== 'object' || value === null) return act(value);
  const keys = Object.keys(value);
  const key = keys[Math.floor((first / 1000) * keys.length)];
  if (key === undefined) return act(value);
  const inner = changeAt(Object.getOwnPropertyDescriptor(value, key)?.value, rest, act);
  if (Array.isArray(value)) return value.with(Number(key), inner);
  return withKey(value, key, inner);
}

/** Spoils a text: what is JSON is none any more, or says something twice. */
const spoil = fc.oneof(
  { weight: 12, arbitrary: fc.constant((text: string): HostileRequest['body'] => text) },
  {
    weight: 4,
    arbitrary: fc.oneof(
      fc
        .nat({ max: 999 })
        .map((share) => (text: string) => text.slice(0, Math.floor((share / 1000) * text.length))),
      fc.constant((text: string) => `\uFEFF${text}`),
      fc.constant((text: string) => text.replace('{', '{"form":"monitoring-report","version":1e999,')),
      fc.constant((text: string) => `${text}${text}`),
      fc.nat({ max: 999 }).map((share) => (text: string) => {
        const bytes = new TextEncoder().encode(text);
        bytes[Math.floor((share / 1000) * bytes.length)] = 0xe9;
        return bytes;
      }),
      fc.uint8Array({ maxLength: 2000 }).map((bytes) => () => new Uint8Array(bytes)),
      fc.constant(() => '['.repeat(100_000)),
      fc.constant((text: string) => text.padEnd(1024 * 1024 + 1)),
      fc.json().map((text) => () => text),
    ),
  },
);

function bodyOf({ schema, path, method }: Operation, form: string): fc.Arbitrary<HostileRequest['body']> {
  if (method === 'GET') return fc.constant(undefined);
  const valid: fc.Arbitrary<unknown> = fc.constantFrom(...validBodies(schema, path, form));
  const changes = fc.oneof(
    { weight: 3, arbitrary: fc.constant(unchanged) },
    { weight: 5, arbitrary: fc.array(change, { minLength: 1, maxLength: 3 }) },
  );
  return fc.tuple(valid, changes, spoil).map(([value, all, spoiled]) => {
    const changed = all.reduce((now, act) => act(now), value);
    return spoiled(JSON.stringify(changed) ?? '');
  });
}

function validBodies(schema: string | undefined, path: string, form: string): readonly unknown[] {
  const ofForm = payloads.filter((payload) => payload.form === form);
  const named = (ofForm.length > 0 ? ofForm : payloads).map((payload) => {
    const profile = isObject(payload.profile) ? payload.profile : {};
    const recordedBy = isObject(profile['recordedBy']) ? profile['recordedBy'] : {};
    return {
      ...payload,
      caseReference: placeholders.reference,
      profile: { ...profile, recordedBy: { ...recordedBy, organisation: words } },
    };
  });
  if (path.startsWith('/auth')) {
    return [
      { email: placeholders.email, password: words },
      { currentPassword: words, newPassword: `${words} and more` },
      {},
    ];
  }
  const bodies: Readonly<Record<string, readonly unknown[]>> = {
    CaseQuery: [{ reference: placeholders.reference }],
    NewMember: [{ email: placeholders.email }],
    SharingRequest: [
      {
        submission: placeholders.submission,
        recipient: { kind: 'lawyer', name: words, country: 'DE' },
        purpose: 'legal-help',
      },
    ],
    RiskAssessmentDraft: [
      {
        form: 'risk-assessment',
        version: 2,
        caseReference: `${words} ${crypto.randomUUID()}`,
        profile: { states: { returning: 'DE' } },
      },
      ...named,
    ],
  };
  return bodies[schema ?? ''] ?? named;
}

const formIds = [...new Set(payloads.map(({ form }) => form))];
const garbage = fc.oneof(
  fc.uuid(),
  fc.constantFrom('1', '..', '%00', '%2e%2e', words, '__proto__', 'toString', 'a'.repeat(5000), '🕊', "'"),
  fc.string({ maxLength: 40 }),
);

function partFor(name: string, path: string): fc.Arbitrary<string> {
  if (name === 'form') return fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...formIds) }, garbage);
  const known =
    name === 'id'
      ? path.startsWith('/reevaluations')
        ? placeholders.reevaluation
        : placeholders.case
      : name === 'case'
        ? placeholders.case
        : `%${name}%`;
  return fc.oneof({ weight: 9, arbitrary: fc.constant(known) }, garbage);
}

// What a client can send in a header at all.
const headerText = fc
  .string({
    maxLength: 60,
    unit: fc.constantFrom('a', 'Z', '0', '"', '*', ',', ';', '=', '/', '-', ' ', '<', "'", 'é', 'ÿ'),
  })
  .map((text) => text.trim());

function headersOf(): fc.Arbitrary<Readonly<Record<string, string>>> {
  const usually = (value: fc.Arbitrary<string>, weight = 8): fc.Arbitrary<string | undefined> =>
    fc.oneof({ weight, arbitrary: value }, headerText, fc.constant(undefined));
  return fc
    .record({
      'content-type': usually(fc.constantFrom('application/json', 'application/json; charset=utf-8'), 20),
      'if-match': fc.oneof(
        { weight: 5, arbitrary: fc.constantFrom('"0"', '"1"', '"2"', '"3"', '"4"') },
        { weight: 5, arbitrary: fc.constant(undefined) },
        headerText,
        fc.constantFrom('*', 'W/"1"', '"999999999999"', '"-1"'),
      ),
      'idempotency-key': usually(
        fc.oneof(fc.uuid(), fc.constantFrom('the-same-key-1', 'the-same-key-2', 'the-same-key-3')),
      ),
      origin: fc.oneof(
        { weight: 8, arbitrary: fc.constant<string | undefined>('http://127.0.0.1:3000') },
        fc.constantFrom<string | undefined>('https://zzyzx.example', 'null', undefined),
      ),
      'sec-fetch-site': fc.oneof(
        { weight: 8, arbitrary: fc.constant<string | undefined>(undefined) },
        fc.constantFrom<string | undefined>('cross-site', 'same-origin', 'none'),
      ),
    })
    .map((headers) =>
      Object.fromEntries(
        Object.entries(headers).filter((one): one is [string, string] => one[1] !== undefined),
      ),
    );
}

/**
 * Makes requests to the operations of a document: some that are fine, most of them spoiled in some place.
 *
 * @param workers the sessions that send half of them, so that enough is stored.
 */
export function hostileRequests(
  operations: readonly Operation[],
  { sessions, workers }: { readonly sessions: number; readonly workers: readonly number[] },
): fc.Arbitrary<HostileRequest> {
  const weighted = operations.map((operation) => ({
    // Loading every example takes as long as a hundred other requests.
    weight: operation.path === '/examples' ? 1 : operation.schema === undefined ? 20 : 60,
    arbitrary: fc.constant(operation),
  }));
  return fc.oneof(...weighted).chain((operation) => {
    const names = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
    return fc
      .record(Object.fromEntries(names.map((name) => [name, partFor(name, operation.path)])))
      .chain((parts) =>
        fc.record({
          operation: fc.constant(operation),
          method: fc.oneof(
            { weight: 30, arbitrary: fc.constant(operation.method) },
            fc.constantFrom('PATCH', 'HEAD', 'OPTIONS', 'DELETE', 'PUT', 'POST', 'GET'),
          ),
          parts: fc.constant(parts),
          query: fc.oneof(
            { weight: 8, arbitrary: fc.constant('') },
            fc
              .tuple(fc.constantFrom('after', 'before', words), garbage)
              .map(([name, value]) => `?${encodeURIComponent(name)}=${encodeURIComponent(value)}`),
          ),
          headers: headersOf(),
          body: bodyOf(operation, parts['form'] ?? ''),
          session: fc.oneof(fc.nat({ max: sessions - 1 }), fc.constantFrom(...workers)),
        }),
      );
  });
}
