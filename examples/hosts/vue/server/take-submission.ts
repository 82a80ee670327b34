import type { IncomingMessage, ServerResponse } from 'node:http';
import { forms, validate, type FormId, type Issue } from '@safe-return/core';

/** The cases that this portal has. */
const references = new Set(['PL-2216']);
const largest = 1_000_000;

/** Takes `POST /<form>`. What comes here can come from anybody, so everything is checked again. */
export async function takeSubmission(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const form = (request.url ?? '').slice(1);
  // A page of another origin can send no JSON without asking first.
  if (request.headers['content-type'] !== 'application/json') return answer(response, 415);
  if (request.method !== 'POST' || !isForm(form)) return answer(response, 404);

  const body = await bodyOf(request);
  if (body === undefined) return answer(response, 413);
  const payload = parsed(body);
  if (payload === undefined) return answer(response, 400);

  const checked = validate(form, payload, { level: 'complete' });
  if (!checked.ok) return answer(response, 422, checked.issues);
  if (!references.has(checked.value.caseReference ?? ''))
    return answer(response, 422, [{ path: '/caseReference', code: 'reference', params: {} }]);
  // A portal stores `checked.value` here, after looking whether this person may write to this case.
  return answer(response, 201);
}

function isForm(name: string): name is FormId {
  return Object.hasOwn(forms, name);
}

async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > largest) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

function answer(response: ServerResponse, status: number, issues?: readonly Issue[]): void {
  response.writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
  response.end(JSON.stringify(issues ? { issues } : {}));
}
