import { validate } from '@safe-return/core';

/** Makes the route handler of Next.js, for `app/risk-assessments/route.ts`: `export const POST = receive(store)`. */
export function receive(store: (payload: unknown) => Promise<void>): (request: Request) => Promise<Response> {
  return async (request) => {
    const payload: unknown = await request.json().catch(() => undefined);
    const checked = validate('risk-assessment', payload, { level: 'complete' });
    if (!checked.ok) return Response.json({ issues: checked.issues }, { status: 422 });
    await store(checked.value);
    return Response.json({ received: true }, { status: 201 });
  };
}
