import { Agent, request } from 'node:http';
import { createHistogram, performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';

/** One request of a measurement. */
export interface Shot {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** How long answers with one status took, in milliseconds. */
export interface Latency {
  readonly count: number;
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
}

/** What came of a measurement. */
export interface Measured {
  /** By status; 0 for requests that were never answered. */
  readonly latencies: ReadonlyMap<number, Latency>;
  /** How many refusals did not say when to come back. */
  readonly refusalsWithoutRetryAfter: number;
}

/**
 * Sends requests at a fixed rate, whether or not those before are answered, as people do who know nothing of each other.
 *
 * Each is timed from the moment at which it was due, so that a server that stalls is not spared what it held up.
 *
 * @param rate requests per second.
 */
export async function sendAtRate(
  url: string,
  { rate, seconds, next }: { readonly rate: number; readonly seconds: number; readonly next: () => Shot },
): Promise<Measured> {
  const agent = new Agent({ keepAlive: true });
  const histograms = new Map<number, ReturnType<typeof createHistogram>>();
  const start = performance.now();
  const all: Promise<void>[] = [];
  let refusalsWithoutRetryAfter = 0;
  for (let number = 0; number < rate * seconds; number += 1) {
    const due = start + (number * 1000) / rate;
    const early = due - performance.now();
    if (early > 1) await sleep(early);
    all.push(
      send(url, next(), agent).then(({ status, retryAfter }) => {
        if (status === 503 && retryAfter === undefined) refusalsWithoutRetryAfter += 1;
        let histogram = histograms.get(status);
        if (!histogram) histograms.set(status, (histogram = createHistogram()));
        histogram.record(Math.max(1, Math.round((performance.now() - due) * 1000)));
      }),
    );
  }
  await Promise.all(all);
  agent.destroy();
  const latencies = [...histograms].map(([status, histogram]) => {
    const at = (percent: number): number => histogram.percentile(percent) / 1000;
    return [status, { count: histogram.count, p50: at(50), p99: at(99), max: histogram.max / 1000 }] as const;
  });
  return {
    latencies: new Map(latencies.toSorted(([one], [other]) => one - other)),
    refusalsWithoutRetryAfter,
  };
}

interface Answered {
  readonly status: number;
  readonly retryAfter: string | undefined;
}

function send(url: string, { path, headers, body }: Shot, agent: Agent): Promise<Answered> {
  return new Promise((resolve) => {
    const sent = request(
      new URL(path, url),
      { method: 'POST', agent, headers: { 'content-type': 'application/json', ...headers } },
      (answer) => {
        const answered = { status: answer.statusCode ?? 0, retryAfter: answer.headers['retry-after'] };
        answer.resume();
        answer.once('end', () => resolve(answered));
        answer.once('error', () => resolve({ ...answered, status: 0 }));
      },
    );
    sent.once('error', () => resolve({ status: 0, retryAfter: undefined }));
    sent.end(body);
  });
}
