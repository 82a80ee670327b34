import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';
import { launchOptions } from '../../vitest.shared.ts';

/** Starts the Chromium of the machine. */
export function startChromium(): Promise<Browser> {
  return chromium.launch(launchOptions);
}

/** A page, and what no page may give cause for: an error, a script or style that was stopped, a request to anywhere else. */
export interface WatchedPage {
  readonly page: Page;
  readonly complaints: readonly string[];
}

/** Opens an empty page in a context of its own, for a host at `url`. */
export async function watchedPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const complaints: string[] = [];
  const context = await browser.newContext(options);
  await context.exposeFunction('complain', (complaint: string) => complaints.push(complaint));
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile, sample }) => {
      (globalThis as unknown as { complain(words: string): void }).complain(
        `${violatedDirective} ${sourceFile} ${sample}`,
      );
    });
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(url) && !request.url().startsWith('blob:'))
      complaints.push(`A request to ${request.url()}`);
  });
  return { page, complaints };
}

/** Presses Tab until what has the focus is called so. */
export async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    const words = await page.evaluate(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      const labels =
        element && 'labels' in element ? (element.labels as NodeListOf<HTMLLabelElement> | null) : null;
      return (labels?.[0] ?? element)?.textContent ?? '';
    });
    if (words.trim() === name) return;
  }
  throw new Error(`"${name}" can't be reached by the keyboard.`);
}
