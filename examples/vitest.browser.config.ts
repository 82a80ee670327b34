import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import type { BrowserCommand } from 'vitest/node';
import { browser, resolve } from '../vitest.shared.ts';

/** Asks Node what it says of every worked case, from within a test that runs in a browser. */
const saidInNode: BrowserCommand<[]> = () => {
  const script = `import { allThatIsSaid } from './said.ts'; process.stdout.write(allThatIsSaid());`;
  const { stdout, status, stderr } = spawnSync(
    process.execPath,
    ['--conditions=@safe-return/source', '--input-type=module', '--eval', script],
    { encoding: 'utf8', cwd: fileURLToPath(new URL('.', import.meta.url)), maxBuffer: 1e9 },
  );
  if (status !== 0) throw new Error(stderr);
  return stdout;
};

export default defineConfig({
  resolve,
  optimizeDeps: { include: ['zod/mini'] },
  test: {
    name: 'examples-in-a-browser',
    browser: { ...browser, commands: { saidInNode } },
    include: ['**/*.browser.test.ts'],
    testTimeout: 60_000,
  },
});

declare module 'vitest/browser' {
  interface BrowserCommands {
    saidInNode: () => Promise<string>;
  }
}
