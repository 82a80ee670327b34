import { caseFileOf, evaluate, type Payload } from '@safe-return/core';
import { examples } from '@safe-return/examples';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type {
  CaseDetail,
  CasePage,
  CaseSummary,
  Draft,
  LatestEvaluation,
  Refusal,
  Submission,
} from '../api.ts';
import { examplePayload } from './example-payload.ts';
import { testDatabases } from './database/test-databases.ts';
import { startTestPortal, testDay as on, type TestPortal } from './test-portal.ts';

const secret = 'Zzyzx Road 12, where her sister lives';

describe.each(Object.keys(testDatabases))('The portal on %s', (kind) => {
  let portal: TestPortal;

  beforeAll(async () => {
    portal = await startTestPortal(kind);
  }, 60_000);

  afterAll(() => portal.drop());

  const send = (
    method: string,
    path: string,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Response> => portal.send(method, path, body, { headers });
  const submit = (path: string, payload: unknown, key: string, headers = {}): Promise<Response> =>
    portal.submit(path, payload, key, { headers });
  const save = (path: string, payload: unknown, version: number): Promise<Response> =>
    send('PUT', `${path}/risk-assessment/draft`, payload, { 'if-match': `"${String(version)}"` });
  const read = <Content>(path: string): Promise<Content> => portal.read(path);
  const setup = (): Promise<{ readonly path: string; readonly payload: Payload }> => portal.openCase();
  const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
  const count = (table: 'payloads' | 'evaluations' | 'cases'): Promise<number> => portal.count(table);

  test('opens a case with the beginning of a draft, and lists it first', async () => {
    const { path, payload } = await setup();
    const [first] = (await read<CasePage>('/api/cases')).cases;
    expect(first).toMatchObject({ reference: payload.caseReference, returningState: 'DE' });
    expect(`/api/cases/${first?.id ?? ''}`).toBe(path);
    expect(await read<Draft>(`${path}/risk-assessment/draft`)).toMatchObject({
      version: 1,
      payload: { caseReference: payload.caseReference, profile: { states: { returning: 'DE' } } },
    });
  });

  test('opens no case without reference and state, nor a second under the same reference', async () => {
    const { payload } = await setup();
    const before = await count('cases');
    const { form, version, caseReference } = payload;
    const bare = await send('POST', '/api/cases', { form, version });
    expect(bare.status).toBe(422);
    expect(((await bare.json()) as Refusal).issues).toEqual([
      { path: '/caseReference', code: 'required', params: {} },
      { path: '/profile/states/returning', code: 'required', params: {} },
    ]);
    const second = await send('POST', '/api/cases', {
      form,
      version,
      caseReference,
      profile: { states: { returning: 'DE' } },
    });
    expect(second.status).toBe(409);
    expect(((await second.json()) as Refusal).issues).toEqual([
      { path: '/caseReference', code: 'duplicate', params: {} },
    ]);
    expect(await count('cases')).toBe(before);
  });

  test('stores a complete payload with the evaluation that core makes of it', async () => {
    const { path, payload } = await setup();
    const response = await submit(path, payload, 'key-stores-a-complete-payload');
    expect(response.status).toBe(201);
    const submission = (await response.json()) as Submission;
    expect(submission.payload).toEqual(payload);
    const expected = asJson(evaluate(caseFileOf(payload), { on, jurisdiction: 'DE' }));
    expect(submission.evaluation).toEqual(expected);
    expect(await read(response.headers.get('location') ?? '')).toEqual(submission);
    expect(await read(`${path}/evaluation`)).toMatchObject({ why: 'submission', evaluation: expected });
    expect((await read<CaseDetail>(path)).submissions).toEqual([
      {
        id: submission.id,
        form: 'risk-assessment',
        number: 1,
        submittedAt: submission.submittedAt,
        submittedBy: 'The case-worker',
        conclusion: submission.conclusion,
      },
    ]);
  });

  test('evaluates by the law of the state that the payload names', async () => {
    const { path, payload } = await setup();
    const moved = examplePayload(payload.caseReference ?? '', 'PL');
    const submission = (await (await submit(path, moved, 'key-of-another-state')).json()) as Submission;
    expect(submission.evaluation.jurisdiction).toEqual({ state: 'PL' });
    expect((await read<CaseSummary>(path)).returningState).toBe('PL');
  });

  test('refuses an incomplete payload with the issues of core, and stores nothing', async () => {
    const { path, payload } = await setup();
    const before = await count('payloads');
    const response = await submit(path, { ...payload, profile: {} }, 'key-refuses-incomplete');
    expect(response.status).toBe(422);
    const { issues } = (await response.json()) as Refusal;
    expect(issues).toContainEqual({ path: '/profile/recordedAt', code: 'required', params: {} });
    expect(await count('payloads')).toBe(before);
  });

  test('refuses a payload that belongs to another case', async () => {
    const { path } = await setup();
    const response = await submit(path, examplePayload('T-other'), 'key-of-another-case');
    expect(response.status).toBe(422);
    expect(((await response.json()) as Refusal).issues).toEqual([
      { path: '/caseReference', code: 'reference', params: {} },
    ]);
  });

  test('stores what is sent twice under one key once, also at the same moment', async () => {
    const { path, payload } = await setup();
    const before = await count('payloads');
    const key = 'key-sent-by-an-impatient-client';
    const answers = await Promise.all([1, 2, 3, 4].map(() => submit(path, payload, key)));
    answers.push(await submit(path, payload, key));
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 200, 200, 200, 201]);
    const bodies = await Promise.all(answers.map((answer) => answer.text()));
    expect(new Set(bodies).size).toBe(1);
    expect(await count('payloads')).toBe(before + 1);
  });

  test('refuses a key that was used for something else', async () => {
    const { path, payload } = await setup();
    await submit(path, payload, 'key-used-twice');
    const other = { ...payload, profile: { ...(payload.profile as object), recordedAt: '2026-04-01' } };
    expect((await submit(path, other, 'key-used-twice')).status).toBe(409);
    const elsewhere = await setup();
    expect((await submit(elsewhere.path, elsewhere.payload, 'key-used-twice')).status).toBe(409);
    expect((await submit(path, payload, '')).status).toBe(400);
  });

  test('keeps both when two workers save: what is stored stays, and the other is told of it', async () => {
    const { path, payload } = await setup();
    const one = { ...payload, profile: { recordedBy: { organisation: 'One' } } };
    const other = { ...payload, profile: { recordedBy: { organisation: 'Other' } } };
    const saved = await save(path, one, 1);
    expect(saved.status).toBe(200);
    expect(saved.headers.get('etag')).toBe('"2"');
    const late = await save(path, other, 1);
    expect(late.status).toBe(409);
    expect(((await late.json()) as Refusal).draft).toMatchObject({ version: 2, payload: one });
    expect(await read(`${path}/risk-assessment/draft`)).toMatchObject({ version: 2, payload: one });
    expect((await save(path, other, 2)).status).toBe(200);
  });

  test('takes a save that is repeated, because its answer was lost, as the same save', async () => {
    const { path, payload } = await setup();
    await save(path, payload, 1);
    const again = await save(path, payload, 1);
    expect(again.status).toBe(200);
    expect(await again.json()).toEqual({ version: 2, issues: [] });
  });

  test('empties the draft with the submission, unless it was changed meanwhile', async () => {
    const { path, payload } = await setup();
    const before = await count('payloads');
    const late = await submit(path, payload, 'key-built-on-an-old-draft', { 'if-match': '"0"' });
    expect(late.status).toBe(409);
    expect(((await late.json()) as Refusal).draft).toMatchObject({ version: 1 });
    expect(await count('payloads')).toBe(before);
    expect((await submit(path, payload, 'key-built-on-the-draft', { 'if-match': '"1"' })).status).toBe(201);
    expect(await read(`${path}/risk-assessment/draft`)).toMatchObject({ version: 2, payload: null });
    expect((await read<CaseDetail>(path)).drafts).toEqual([]);
    expect((await save(path, payload, 1)).status).toBe(409);
  });

  test.each([
    ['a date', { recordedAt: '2026-02-3' }, '/profile/recordedAt', 'date-format'],
    ['a date that does not exist', { recordedAt: '2026-02-30' }, '/profile/recordedAt', 'date-impossible'],
    [
      'words for a number',
      { person: { ageAssessment: { lowestAge: 'about 1' } } },
      '/profile/person/ageAssessment/lowestAge',
      'unknown-code',
    ],
    [
      'a language',
      { person: { languages: [{ language: 'z' }] } },
      '/profile/person/languages/0/language',
      'language',
    ],
  ])(
    'keeps %s in a draft that somebody is still typing, and says what is wrong',
    async (_, profile, at, code) => {
      const { path, payload } = await setup();
      const typing = { ...payload, profile };
      const response = await save(path, typing, 1);
      expect(await response.json()).toEqual({ version: 2, issues: [{ path: at, code, params: {} }] });
      expect(await read(`${path}/risk-assessment/draft`)).toMatchObject({ payload: typing });
    },
  );

  test('saves no draft without being told which version it builds on', async () => {
    const { path, payload } = await setup();
    expect((await send('PUT', `${path}/risk-assessment/draft`, payload)).status).toBe(428);
  });

  describe('given bad input', () => {
    const start = { form: 'risk-assessment', version: 2 };
    const text = (inner: string): string => `{"form":"risk-assessment","version":1,"profile":{${inner}}}`;
    const bad: readonly (readonly [string, string | object, number, string, string])[] = [
      ['nothing', '', 400, '', 'malformed'],
      ['truncated JSON', text(`"recordedAt":"${secret}"`).slice(0, -2), 400, '', 'malformed'],
      ['no object', '[]', 422, '', 'type'],
      ['null', 'null', 422, '', 'type'],
      ['a wrong type', { ...start, profile: { recordedAt: 20_260_501 } }, 422, '/profile/recordedAt', 'type'],
      ['an object for a text', { ...start, caseReference: { a: secret } }, 422, '/caseReference', 'type'],
      [
        'an unknown key',
        { ...start, profile: { shoeSize: secret } },
        422,
        '/profile/shoeSize',
        'unknown-key',
      ],
      ['a key that is an answer', { ...start, profile: { [secret]: 1 } }, 422, '/profile', 'unknown-key'],
      [
        'an unknown code',
        { ...start, profile: { recordedBy: { role: secret } } },
        422,
        '/profile/recordedBy/role',
        'unknown-code',
      ],
      ['__proto__', text(`"__proto__":{"recordedAt":"${secret}"}`), 422, '/profile', 'forbidden-key'],
      ['constructor', text(`"constructor":{"prototype":{}}`), 422, '/profile', 'forbidden-key'],
      ['an unknown form', { form: secret, version: 1 }, 422, '/form', 'unknown-form'],
      ['an unknown version', { form: 'risk-assessment', version: 99 }, 422, '/version', 'unknown-version'],
      [
        '200,000 characters in one answer',
        { ...start, caseReference: 'x'.repeat(200_000) },
        422,
        '/caseReference',
        'too-large',
      ],
      ['a megabyte of text', { ...start, caseReference: 'x'.repeat(1024 * 1024) }, 413, '', 'too-large'],
      [
        'a thousand repeats',
        { ...start, profile: { person: { children: Array.from({ length: 1000 }, () => ({})) } } },
        422,
        '/profile/person/children',
        'too-many',
      ],
      [
        '100,000 repeats',
        { ...start, profile: { person: { children: Array.from({ length: 100_000 }, () => 1) } } },
        422,
        '',
        'too-large',
      ],
      [
        'a depth of 5,000',
        text(`"person":${'['.repeat(5000)}${']'.repeat(5000)}`),
        422,
        '/profile/person/0/0/0/0/0/0/0/0/0/0/0/0/0/0',
        'too-deep',
      ],
      [
        'a character that no database holds',
        { ...start, caseReference: 'a\0b' },
        422,
        '/caseReference',
        'malformed',
      ],
      [
        'half a character',
        text(String.raw`"recordedBy":{"organisation":"\ud83d"}`),
        422,
        '/profile/recordedBy/organisation',
        'malformed',
      ],
    ];

    test.each(bad)(
      'refuses %s everywhere, with an issue and without the value',
      async (_, body, status, path, code) => {
        const { path: at } = await setup();
        const before = [await count('payloads'), await count('cases')];
        const answers = [
          await send('POST', '/api/cases', body),
          await save(at, body, 1),
          await submit(at, body, 'key-of-bad-input'),
        ];
        for (const answer of answers) {
          expect(answer.status).toBe(status);
          const said = await answer.text();
          expect(said).not.toContain(secret);
          expect((JSON.parse(said) as Refusal).issues).toContainEqual(
            expect.objectContaining({ path, code }),
          );
          expect(answer.headers.get('cache-control')).toBe('no-store');
          expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
        }
        expect([await count('payloads'), await count('cases')]).toEqual(before);
        expect(await read(`${at}/risk-assessment/draft`)).toMatchObject({ version: 1 });
      },
    );

    test.each([
      ['2026-02-30', 'date-impossible'],
      ['0000-00-00', 'date-impossible'],
      ['yesterday', 'date-format'],
    ])('refuses the date %s when it is submitted', async (recordedAt, code) => {
      const { path, payload } = await setup();
      const response = await submit(
        path,
        { ...payload, profile: { ...(payload.profile as object), recordedAt } },
        'key-of-impossible-date',
      );
      expect(response.status).toBe(422);
      expect(((await response.json()) as Refusal).issues).toEqual([
        { path: '/profile/recordedAt', code, params: {} },
      ]);
    });

    test('refuses bytes that are not UTF-8, whatever a lenient reader would make of them', async () => {
      const { path } = await setup();
      const response = await submit(
        path,
        new Blob(['{"caseReference":"Ren', Uint8Array.of(0xe9), '"}']),
        'key-of-latin-1',
      );
      expect(response.status).toBe(400);
    });

    test.each([
      ['/api/cases/1'],
      ['/api/cases/------------------------------------'],
      [`/api/cases/${crypto.randomUUID()}`],
      [`/api/cases/${crypto.randomUUID()}/evaluation`],
      [`/api/cases/${crypto.randomUUID()}/submissions/x`],
      [`/api/cases/${crypto.randomUUID()}/risk-assessment/draft`],
      [`/api/cases/${crypto.randomUUID()}/toString/draft`],
      ['/api/nothing'],
    ])('has nothing at %s', async (path) => {
      expect((await send('GET', path)).status).toBe(404);
    });
  });

  describe('asked by a stranger', () => {
    test.each([
      ['a form on another page', { 'content-type': 'text/plain', origin: 'https://elsewhere.example' }, 403],
      ['a form that names no type', { 'content-type': '', origin: 'https://elsewhere.example' }, 403],
      [
        'a page of this portal that sends no JSON',
        { 'content-type': 'text/plain', 'sec-fetch-site': 'same-origin' },
        415,
      ],
    ])('refuses %s', async (_, headers, status) => {
      const before = await count('cases');
      expect((await send('POST', '/api/cases', '{}', headers)).status).toBe(status);
      expect(await count('cases')).toBe(before);
    });

    test('answers under the names of this machine only, so that no page elsewhere gets in under its own', async () => {
      expect((await portal.app.request('http://rebound.example/api/cases')).status).toBe(421);
      expect((await portal.app.request('http://127.0.0.1:3000/api/health')).status).toBe(200);
      expect((await portal.app.request('http://[::1]:3000/api/health')).status).toBe(200);
    });
  });

  test('loads the worked examples, each once, with what is found in them', async () => {
    const all = Object.entries(examples);
    expect(await (await send('POST', '/api/examples')).json()).toEqual({ loaded: all.length });
    expect(await (await send('POST', '/api/examples')).json()).toEqual({ loaded: 0 });
    for (const [name, { caseFile, on: day }] of all) {
      const path = await portal.pathOfExample(name as keyof typeof examples);
      expect(await read(`${path}/case-file`)).toEqual(caseFile);
      const { returningState: jurisdiction } = await read<CaseSummary>(path);
      const { evaluation } = await read<LatestEvaluation>(`${path}/evaluation`);
      expect(evaluation).toEqual(asJson(evaluate(caseFile, { on: day, jurisdiction })));
    }
  });

  test('evaluates what is submitted together with what else is known of the case', async () => {
    await send('POST', '/api/examples');
    const { caseFile, jurisdiction } = examples['no-obstacle-found'];
    const path = await portal.pathOfExample('no-obstacle-found');
    const response = await submit(path, caseFile.riskAssessment, 'key-with-a-plan-beside-it');
    const { evaluation, number } = (await response.json()) as Submission;
    expect(number).toBe(2);
    expect(evaluation).toEqual(asJson(evaluate(caseFile, { on, jurisdiction })));
    const { plan, ...alone } = caseFile;
    expect(plan).toBeDefined();
    expect(evaluation).not.toEqual(asJson(evaluate(alone, { on, jurisdiction })));
  });

  test('keeps the consents that a case has beside one that is submitted, and one under the id of another in its place', async () => {
    await send('POST', '/api/examples');
    const { caseFile, jurisdiction } = examples['consent-withdrawn'];
    const path = await portal.pathOfExample('consent-withdrawn');
    const [first] = caseFile.consents ?? [];
    if (!first) throw new Error('The example has no consent');
    const second = {
      ...first,
      answers: { ...first.answers, record: { ...first.answers?.record, id: 'c2' } },
    };
    const again = { ...second, answers: { ...second.answers, heldByOthers: 'not-known' as const } };
    for (const [payload, key] of [
      [second, 'first-under-this-id'],
      [again, 'second-under-this-id'],
    ] as const) {
      const response = await send('POST', `${path}/data-sharing-consent/submissions`, payload, {
        'idempotency-key': key,
      });
      expect(response.status).toBe(201);
      const file = { ...caseFile, consents: [first, payload] };
      const { evaluation } = (await response.json()) as Submission;
      expect(evaluation).toEqual(asJson(evaluate(file, { on, jurisdiction })));
      expect(await read(`${path}/case-file`)).toMatchObject({ consents: file.consents });
    }
  });
});
