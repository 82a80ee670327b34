import { describe, expect, test } from 'vitest';
import type { Refusal } from '../../api.ts';
import { startTestPortal } from '../test-portal.ts';
import { fuzz } from './fuzz.ts';

describe('The portal, sent what no client would send', () => {
  test(
    'fails at nothing, stores nothing that it refuses, and repeats nothing',
    { timeout: 120_000 },
    async () => {
      const { answers, requests } = await fuzz('PGlite', { runs: 400, seed: 20_260_501 });
      expect(requests).toBeGreaterThan(300);
      // Some of it got through to where something is stored, or it would prove little.
      const seen = [...answers.keys()];
      for (const answer of [
        'POST /cases/{id}/{form}/submissions 201',
        'POST /cases/{id}/{form}/submissions 422',
        'PUT /cases/{id}/{form}/draft 200',
        'GET /cases/{id} 200',
        'GET /cases/{id} 401',
        'GET /cases/{id} 404',
      ]) {
        expect(seen).toContain(answer);
      }
    },
  );

  test('refuses an address that no database holds', async () => {
    const portal = await startTestPortal('PGlite');
    const { path } = await portal.openCase();
    const answer = await portal.send('POST', `${path}/members`, { email: 'somebody\0@test.example' });
    expect(answer.status).toBe(422);
    expect(((await answer.json()) as Refusal).issues).toEqual([{ path: '/email', code: 'type', params: {} }]);
    await portal.drop();
  });
});
