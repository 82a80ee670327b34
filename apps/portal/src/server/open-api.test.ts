import { Validator } from '@seriousme/openapi-schema-validator';
import { validate as validatePayload } from '@safe-return/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Refusal } from '../api.ts';
import { createContract, operationsOf } from './open-api-contract.ts';
import { startTestPortal, type TestPortal } from './test-portal.ts';

describe('The OpenAPI document of the portal', () => {
  let portal: TestPortal;
  let document: { readonly paths: Readonly<Record<string, object>>; readonly openapi: string };

  beforeAll(async () => {
    portal = await startTestPortal('PGlite');
    document = (await (
      await portal.app.request('http://127.0.0.1:3000/api/openapi.json')
    ).json()) as typeof document;
  }, 60_000);

  afterAll(() => portal.drop());

  test('is sound OpenAPI 3.1, as a validator that knows nothing of us says', async () => {
    const validator = new Validator();
    const result = await validator.validate(structuredClone(document));
    expect(result.errors ?? []).toEqual([]);
    expect(result.valid).toBe(true);
    expect(validator.version).toBe('3.1');
  });

  test('describes every address that the portal answers under, and no other', () => {
    const described = operationsOf(document).map((operation) => operation.split(' ').slice(0, 2).join(' '));
    const served = portal.app.routes
      .filter(({ method, path }) => method !== 'ALL' && path.startsWith('/api/'))
      .map(({ method, path }) => `${method} ${path.slice('/api'.length).replaceAll(/:(\w+)/g, '{$1}')}`)
      // Whoever watches over it, and whoever reads this document, needs no other description.
      .filter((operation) => !['GET /health', 'GET /openapi.json'].includes(operation));
    expect([...new Set(described)].toSorted()).toEqual([...new Set(served)].toSorted());
  });

  test('says what an answer holds so exactly that a wrong one is noticed', async () => {
    const contract = createContract(document);
    const answer = (body: unknown, status = 200): Response => Response.json(body, { status });
    const summary = { id: crypto.randomUUID(), reference: 'A', returningState: 'DE', openedAt: 'now' };
    await contract.check('GET', '/api/cases', answer({ cases: [summary] }));
    await expect(
      contract.check('GET', '/api/cases', answer({ cases: [{ ...summary, id: 1 }] })),
    ).rejects.toThrow('id must be string');
    await expect(contract.check('GET', '/api/cases', answer({}))).rejects.toThrow(
      "required property 'cases'",
    );
    await expect(contract.check('GET', '/api/cases', answer({}, 500))).rejects.toThrow('no answer 500');
  });

  test('holds the schemas of the forms, under their names and their own ids', () => {
    const { components } = document as unknown as {
      components: { schemas: Readonly<Record<string, { readonly $id?: string }>> };
    };
    const ids = Object.values(components.schemas).flatMap(({ $id }) => $id ?? []);
    expect(ids).toContain('urn:safe-return:json-schema:risk-assessment:2:complete');
    expect(ids).toHaveLength(10);
  });

  test('a payload that its schema refuses is refused by the portal too, with the issues of core', async () => {
    const { path, payload } = await portal.openCase();
    const wrong = { ...payload, caseReference: 7 };
    const answer = await portal.submit(path, wrong, 'key-that-no-schema-takes');
    const checked = validatePayload('risk-assessment', wrong, { level: 'complete' });
    expect(((await answer.json()) as Refusal).issues).toEqual(checked.ok ? [] : checked.issues);
  });
});
