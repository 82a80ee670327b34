import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    'risk-assessment': 'src/entries/risk-assessment.ts',
    provisions: 'src/entries/provisions.ts',
    instruments: 'src/instruments/index.ts',
  },
  format: ['esm'],
  dts: true,
  splitting: true,
  clean: true,
  sourcemap: true,
  target: 'es2023',
});
