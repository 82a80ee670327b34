import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Hono } from 'hono';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { answerFailure } from './answer-failure.ts';
import { limitSubmissions } from './limits.ts';
import { listen, type Listening, type Patience } from './listen.ts';
import { protection } from './protection.ts';
import { readJson } from './read-json.ts';

describe('A portal that listens', () => {
  let listening: Listening;
  let begun = 0;

  afterEach(() => listening.stop());

  async function setup(patience: Partial<Patience> = {}) {
    begun = 0;
    const app = protection({ onLoopback: false })
      .post('/', limitSubmissions(1).atWork, async (context) => {
        await readJson(context);
        return context.text('stored');
      })
      .get('/slow', async (context) => {
        begun += 1;
        await sleep(400);
        return context.text('done');
      })
      .onError(answerFailure);
    listening = await listen(
      app,
      { hostname: '127.0.0.1', port: 0 },
      { forHead: 0.4, forRequest: 0.8, forMovement: 5, beforeStop: 1, ...patience },
    );
    return `http://127.0.0.1:${String(listening.address.port)}`;
  }

  /** Sends bytes as they are, and gives what comes back until the portal closes the connection. */
  async function sendSlowly(parts: readonly string[]): Promise<string> {
    const socket = connect(listening.address.port, '127.0.0.1');
    await once(socket, 'connect');
    let answer = '';
    socket.on('data', (chunk) => {
      answer += String(chunk);
    });
    // What is cut off may also be reset.
    socket.on('error', () => undefined);
    const closed = new Promise((resolve) => {
      socket.once('close', resolve);
    });
    for (const part of parts) {
      if (socket.destroyed || !socket.writable) break;
      socket.write(part);
      await sleep(100);
    }
    await closed;
    return answer;
  }

  const head = 'POST / HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n';

  test.each([
    ['says nothing', []],
    ['sends its head one letter at a time', Array.from(head)],
    ['sends half a body and hangs', [`${head}\r\n{"half":`]],
    ['sends its body one letter at a time', [`${head}\r\n`, ...Array.from('{"half":'.repeat(12))]],
    [
      'hangs in the middle of a body of unknown length',
      [`${head.replace(/Content-Length.*\r\n/, 'Transfer-Encoding: chunked\r\n')}\r\n5\r\n{"hal\r\n`],
    ],
  ])('cuts off a client that %s', async (_, parts) => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await setup();
    expect(await sendSlowly(parts)).toMatch(/^(?:HTTP\/1.1 40[08] |$)/);
    expect(said).not.toHaveBeenCalled();
    said.mockRestore();
  });

  test('takes the submission of another while one is sent slowly', async () => {
    const url = await setup({ forRequest: 20, forHead: 10 });
    const socket = connect(listening.address.port, '127.0.0.1');
    socket.on('error', () => undefined);
    socket.write(`${head}\r\n{"half":`);
    await once(socket, 'connect');
    const other = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
    expect(other.status).toBe(200);
    socket.destroy();
  });

  test('told to stop, it finishes what is under way, and waits for nobody who keeps a connection', async () => {
    const url = await setup({ beforeStop: 20 });
    expect((await fetch(`${url}/slow`)).status).toBe(200);
    const answer = fetch(`${url}/slow`);
    await vi.waitFor(() => expect(begun).toBe(2));
    const stopped = listening.stop();
    expect(await (await answer).text()).toBe('done');
    await stopped;
    await expect(fetch(`${url}/slow`)).rejects.toThrow('fetch failed');
  });

  test('told to stop, it cuts off after a while who does not finish', async () => {
    await setup({ forRequest: 60, forHead: 60, beforeStop: 0.5 });
    const answer = sendSlowly([`${head}\r\n{"half":`]);
    await sleep(50);
    await listening.stop();
    expect(await answer).not.toContain('200');
  });

  test('says when it can’t have the address', async () => {
    await setup();
    const { port } = listening.address;
    await expect(listen(new Hono(), { hostname: '127.0.0.1', port })).rejects.toThrow('EADDRINUSE');
  });
});
