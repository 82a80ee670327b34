import { defineConfig } from 'tsup';

export default defineConfig({
  // The worker stands beside the command, as a file of its own that a thread is started with.
  entry: { main: 'src/main.ts', 'line-worker': 'src/lines/line-worker.ts' },
  format: ['esm'],
  clean: true,
  sourcemap: true,
  target: 'node20',
});
