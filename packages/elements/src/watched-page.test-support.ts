import { createServer } from 'node:http';
import { chromium, type Browser, type Page } from 'playwright';
import { launchOptions } from '../../../vitest.shared.ts';

/** A policy that allows nothing but scripts and styles of the own server: no eval, and no policy for Trusted Types. */
export function strictly(scripts = "script-src 'self'"): string {
  return [
    "default-src 'none'",
    scripts,
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

/** A server of pages and scripts under a strict policy. */
export interface Site {
  readonly url: string;
  readonly close: () => void;
}

/**
 * Serves what a test has, under a strict policy.
 *
 * @param contentOf gives what stands at a path, or throws where there is nothing.
 */
export async function serveStrictly(
  contentOf: (path: string) => string | Buffer,
  policy: () => string = strictly,
): Promise<Site> {
  const types = { css: 'text/css', js: 'text/javascript' };
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '', 'http://host.invalid').pathname;
    const type = Object.entries(types).find(([ending]) => path.endsWith(`.${ending}`))?.[1] ?? 'text/html';
    response.setHeader('Content-Type', `${type}; charset=utf-8`);
    response.setHeader('Content-Security-Policy', policy());
    try {
      response.end(contentOf(path));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { url: `http://127.0.0.1:${String(port)}`, close: () => void server.close() };
}

/** Starts the Chromium of the machine. */
export function startChromium(): Promise<Browser> {
  return chromium.launch(launchOptions);
}

/** Opens an empty page in a context of its own, and counts what goes against the policy or wrong on it. */
export async function watchedPage(browser: Browser): Promise<{ page: Page; violations: string[] }> {
  const violations: string[] = [];
  const context = await browser.newContext();
  await context.exposeFunction('complain', (complaint: string) => violations.push(complaint));
  await context.addInitScript(() => {
    const { complain } = globalThis as unknown as { readonly complain: (words: string) => void };
    addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile, sample }) => {
      complain(`${violatedDirective} ${sourceFile} ${sample}`);
    });
  });
  const page = await context.newPage();
  page.setDefaultTimeout(5_000);
  page.on('pageerror', (error) => violations.push(String(error)));
  return { page, violations };
}

/** A page around some tags and scripts. */
export function pageOf(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>${head}</head><body>${body}</body></html>`;
}
