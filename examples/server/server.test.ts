import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { describe, expect, test, vi } from 'vitest';
import { examples } from '../index.ts';
import { prepare } from './disclose.ts';
import { review } from './evaluate.ts';
import { createApp as createExpress } from './express.ts';
import { createApp as createFastify } from './fastify.ts';
import { createApp as createHono } from './hono.ts';
import { receive } from './next.ts';
import { contactDays } from './schedule.ts';
import { open } from './upgrade.ts';

type Store = (payload: unknown) => Promise<void>;
type Send = (body: string) => Promise<{ readonly status: number; readonly body: string }>;

const path = '/risk-assessments';
const request = (body: string): RequestInit => ({
  method: 'POST',
  body,
  headers: { 'content-type': 'application/json' },
});
const read = async (response: Response): Promise<{ status: number; body: string }> => ({
  status: response.status,
  body: await response.text(),
});

/** Each server as it is started for real, or as its framework lets one ask it. */
const servers: Readonly<Record<string, (store: Store) => Send>> = {
  Hono: (store) => async (body) => read(await createHono(store).request(path, request(body))),
  Fastify: (store) => async (body) => {
    const { statusCode, body: answer } = await createFastify(store).inject({
      method: 'POST',
      url: path,
      body,
      headers: { 'content-type': 'application/json' },
    });
    return { status: statusCode, body: answer };
  },
  Express: (store) => async (body) => {
    const server = createExpress(store).listen(0, '127.0.0.1');
    try {
      await once(server, 'listening');
      const { port } = server.address() as AddressInfo;
      return await read(await fetch(`http://127.0.0.1:${String(port)}${path}`, request(body)));
    } finally {
      server.close();
    }
  },
  'Next.js': (store) => async (body) =>
    read(await receive(store)(new Request(`http://localhost${path}`, request(body)))),
};

describe.each(Object.entries(servers))('a route on %s', (_, serve) => {
  test('receives a complete assessment, and stores it as it came', async () => {
    const store = vi.fn<Store>(async () => undefined);
    const payload = examples['reprisals-at-home'].caseFile.riskAssessment;
    expect(await serve(store)(JSON.stringify(payload))).toMatchObject({ status: 201 });
    expect(store.mock.calls).toEqual([[payload]]);
  });

  test('refuses what is wrong with places and codes, and repeats no answer', async () => {
    const store = vi.fn<Store>();
    const payload = { form: 'risk-assessment', version: 2, profile: { recordedAt: 'SECRET' } };
    const { status, body } = await serve(store)(JSON.stringify(payload));
    expect(status).toBe(422);
    expect(JSON.parse(body)).toMatchObject({
      issues: expect.arrayContaining([{ path: '/profile/recordedAt', code: 'date-format', params: {} }]),
    });
    expect(body).not.toContain('SECRET');
    expect(store).not.toHaveBeenCalled();
  });

  test('refuses half a payload', async () => {
    const store = vi.fn<Store>();
    const { status } = await serve(store)('{"form":"risk-assess');
    expect([400, 422]).toContain(status);
    expect(store).not.toHaveBeenCalled();
  });
});

test('a review tells what stands in the way and what to ask next', () => {
  const { caseFile, on } = examples['reprisals-at-home'];
  const { conclusion, breached, ruleSet } = review(caseFile, on);
  expect(conclusion).toBe('obstacles');
  expect(breached).toContain('safe.reprisals');
  expect(ruleSet).toMatch(/^safe-return \d+ [0-9a-f]{64}$/);
});

test('a payload of an older version is opened in today’s', () => {
  const old: unknown = JSON.parse(
    readFileSync(
      new URL(
        '../../packages/core/src/upgrade/golden/risk-assessment.1.reprisals-at-home.json',
        import.meta.url,
      ),
      'utf8',
    ),
  );
  expect(open(old)).toMatchObject({ payload: { version: 2 }, setApart: [], complete: true });
  expect(open({ form: 'risk-assessment', version: 99 })).toEqual({ refused: 'unknown-version' });
});

describe('a partner there', () => {
  const { caseFile } = examples['consent-withdrawn'];
  const at = (on: string): Parameters<typeof prepare>[1] => ({
    recipient: { kind: 'support-organisation', name: 'Partner organisation there', country: 'MK' },
    purpose: 'reception-on-return',
    on,
  });

  test('gets what the person agreed to, and no more', () => {
    const { send, keptBack } = prepare(caseFile, at('2026-05-08'));
    expect(send).toMatchObject({ answers: { departure: { fitNow: 'yes' } } });
    expect(keptBack).toBeGreaterThan(0);
  });

  test('gets nothing once the consent was taken back', () => {
    expect(prepare(caseFile, at('2026-05-16')).send).toEqual({});
  });

  test('gets nothing under another name', () => {
    const { recipient, ...rest } = at('2026-05-08');
    expect(prepare(caseFile, { ...rest, recipient: { ...recipient, name: 'Somebody else' } }).send).toEqual(
      {},
    );
  });
});

test('contacts after a return have their days, and those that have passed without are named', () => {
  const { caseFile, on } = examples['contact-lost-after-return'];
  const { due, overdue } = contactDays(caseFile, on);
  expect(overdue.length).toBeGreaterThan(0);
  expect(overdue.every((day) => day < on)).toBe(true);
  expect(due.every((day) => day >= on)).toBe(true);
});
