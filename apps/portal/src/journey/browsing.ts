import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright';
import { expect } from 'vitest';

/** Pages of the portal as somebody has them open, with everything that they may give no cause for. */
export interface Browsing {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Errors, a stopped script or style, a request to anywhere else. */
  readonly complaints: readonly string[];
  /** Every address that was asked for. */
  readonly addresses: readonly string[];
  openPage(): Promise<Page>;
}

/** Opens a browser window at a portal. @param cookie of a session; without it, nobody is signed in. */
export async function browse(
  browser: Browser,
  url: string,
  { cookie, ...options }: { readonly cookie?: string; readonly locale?: string } = {},
): Promise<Browsing> {
  const context = await browser.newContext({
    locale: 'en-GB',
    viewport: { width: 1280, height: 900 },
    ...options,
  });
  const complaints: string[] = [];
  const addresses: string[] = [];
  await context.exposeFunction('complain', (complaint: string) => complaints.push(complaint));
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective }) => {
      (globalThis as unknown as { complain(words: string): void }).complain(violatedDirective);
    });
  });
  if (cookie !== undefined) await context.addCookies(cookiesOf(cookie, url));

  async function openPage(): Promise<Page> {
    const opened = await context.newPage();
    opened.on('pageerror', (error) => complaints.push(String(error)));
    opened.on('console', (message) => {
      // That a request was refused is said to the person, and by the browser here too.
      const isRefusal = message.text().startsWith('Failed to load resource');
      if (message.type() === 'error' && !isRefusal) complaints.push(message.text());
    });
    opened.on('request', (request) => {
      addresses.push(request.url());
      if (!request.url().startsWith(url) && !request.url().startsWith('blob:'))
        complaints.push(`A request to ${request.url()}`);
    });
    return opened;
  }

  return { context, page: await openPage(), complaints, addresses, openPage };
}

/** Looks for what keeps people out of a page: no violation of any rule, and nothing wider than the page. */
export async function expectAccessible(page: Page, name: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  expect(found, name).toEqual([]);
}

/** How much wider the content of a page is than a window of that width, in pixels. */
export async function overflowAt(page: Page, width: number): Promise<number> {
  const size = page.viewportSize();
  await page.setViewportSize({ width, height: 800 });
  const overflow = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  if (size) await page.setViewportSize(size);
  return overflow;
}

function cookiesOf(header: string, url: string): { name: string; value: string; url: string }[] {
  return header.split('; ').map((pair) => {
    const end = pair.indexOf('=');
    return { name: pair.slice(0, end), value: pair.slice(end + 1), url };
  });
}
