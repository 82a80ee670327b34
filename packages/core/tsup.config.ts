import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    'risk-assessment': 'src/entries/risk-assessment.ts',
    'best-interests': 'src/entries/best-interests.ts',
    'data-sharing-consent': 'src/entries/data-sharing-consent.ts',
    'reintegration-plan': 'src/entries/reintegration-plan.ts',
    'monitoring-report': 'src/entries/monitoring-report.ts',
    provisions: 'src/entries/provisions.ts',
    'rule-cases': 'src/entries/rule-cases.ts',
    'concept-maps': 'src/entries/concept-maps.ts',
    instruments: 'src/instruments/index.ts',
  },
  format: ['esm'],
  dts: true,
  splitting: true,
  clean: true,
  sourcemap: true,
  target: 'es2023',
});
