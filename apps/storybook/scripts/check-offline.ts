import { chromium } from 'playwright';
import { findChromium } from '../../../scripts/find-chromium.ts';
import { serve } from './serve.ts';

// Opens the built review room in a browser that reaches nothing but it: pages come up, nothing else is asked for, nothing fails.
const pages = [
  ['docs/start-here--docs', 'The review room'],
  ['docs/words-and-tone--docs', 'Words and tone'],
  ['story/forms-risk-assessment--full', 'Pre-return risk assessment'],
  ['story/forms-best-interests-of-a-child--right-to-left', 'تحديد'],
  ['story/forms-every-question--monitoring-report', 'Report of a contact after the return'],
] as const;

const { origin, server } = await serve(0);
const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--no-first-run'],
});
const wrong: string[] = [];
const page = await browser.newPage();
await page.route('**/*', async (route) => {
  const url = route.request().url();
  if (url.startsWith(origin) || url.startsWith('data:') || url.startsWith('blob:')) {
    await route.continue();
    return;
  }
  wrong.push(`asked for ${url}`);
  await route.abort();
});
page.on('websocket', (socket) => wrong.push(`asked for ${socket.url()}`));
page.on('pageerror', ({ message }) => wrong.push(`failed: ${message}`));
page.on('console', (said) => {
  if (said.type() === 'error') wrong.push(`said an error: ${said.text()}`);
});
page.on('response', (response) => {
  if (response.status() >= 400) wrong.push(`did not find ${response.url()}`);
});

for (const [path, title] of pages) {
  await page.goto(`${origin}/?path=/${path}`);
  const heading = page.frameLocator('#storybook-preview-iframe').getByRole('heading', { level: 1 });
  try {
    await heading.filter({ hasText: title }).first().waitFor({ timeout: 30_000 });
  } catch {
    wrong.push(`${path} does not show “${title}”`);
  }
}
await browser.close();
server.close();

for (const each of wrong) console.error(`The review room ${each}.`);
if (wrong.length > 0) process.exitCode = 1;
else console.log(`${String(pages.length)} pages open, and ask for nothing from elsewhere.`);
