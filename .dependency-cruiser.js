// The layers of core, lowest first: each may import those before it, never those after.
const layers = [
  'answers',
  'conditions',
  'instruments',
  'jurisdictions',
  'provisions',
  'questions',
  'concept-maps',
  'facts',
  'forms',
  'validation',
  'upgrade',
  'rules',
  'options',
  'evaluation',
  'sharing',
  'schedule',
  'provision-coverage',
  'entries',
];
const upwards = layers.map((layer, index) => ({
  name: `core-${layer}-imports-downwards`,
  severity: 'error',
  from: { path: `^packages/core/src/${layer}/`, pathNot: String.raw`\.test(-support)?\.ts$` },
  to: { path: `^packages/core/src/(${layers.slice(index + 1).join('|') || '(?!)'})/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'everything-is-found',
      comment:
        'What is not found is not checked. A style sheet taken as text is found by Vite, which knows the suffix.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: String.raw`\.css\?(inline|raw)$` },
    },
    ...upwards,
    {
      name: 'core-stands-alone',
      comment: 'Core runs anywhere: zod, and nothing of ours, of Node or of the DOM.',
      severity: 'error',
      from: { path: '^packages/core/src/', pathNot: String.raw`\.test(-support)?\.ts$` },
      to: { pathNot: ['^packages/core/src/', 'node_modules/zod/'] },
    },
    {
      name: 'statements-behind-their-entry',
      comment: 'A form or rule that cites must not pull 1,669 statements into a browser.',
      severity: 'error',
      from: {
        path: '^packages/core/src/',
        pathNot: String.raw`^packages/core/src/(provisions|entries)/|\.test(-support)?\.ts$`,
      },
      to: { path: '^packages/core/src/provisions/(statement|index)' },
    },
    {
      name: 'titles-behind-their-entry',
      severity: 'error',
      from: {
        path: '^packages/core/src/',
        pathNot: String.raw`^packages/core/src/instruments/|\.test(-support)?\.ts$`,
      },
      to: { path: '^packages/core/src/instruments/(titles|index)' },
    },
    {
      name: 'messages-know-core-only',
      severity: 'error',
      from: { path: '^packages/messages/src/', pathNot: String.raw`\.test(-support)?\.ts$` },
      to: { path: '^(packages/(react|elements|cli|interop)|apps|examples)/' },
    },
    {
      name: 'react-knows-core-and-messages',
      severity: 'error',
      from: { path: '^packages/react/src/', pathNot: String.raw`\.(test|stories)\.tsx?$` },
      to: { path: '^(packages/(elements|cli|interop)|apps|examples)/' },
    },
    {
      name: 'interop-knows-core-and-messages',
      severity: 'error',
      from: { path: '^packages/interop/src/', pathNot: String.raw`\.test(-support)?\.ts$` },
      to: { path: '^(packages/(react|elements|cli)|apps|examples)/' },
    },
    {
      name: 'cli-knows-core-messages-and-interop',
      severity: 'error',
      from: { path: '^packages/cli/src/', pathNot: String.raw`\.test(-support)?\.ts$` },
      to: { path: '^(packages/(react|elements)|apps|examples)/' },
    },
    {
      name: 'elements-know-react-and-below',
      severity: 'error',
      from: { path: '^packages/elements/src/', pathNot: String.raw`\.test(-support)?\.ts$` },
      to: { path: '^(packages/(cli|interop)|apps|examples)/' },
    },
    {
      name: 'nothing-imports-apps',
      severity: 'error',
      from: { pathNot: '^apps/' },
      to: { path: '^apps/' },
    },
    {
      name: 'packages-by-their-entries',
      severity: 'error',
      from: { path: '^(apps|benchmarks|examples)/' },
      to: { path: '^packages/[^/]+/src/', dependencyTypes: ['local'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: {
      path: [
        '^(packages|apps)/[^/]+/(dist|storybook-static)/',
        '^examples/hosts/[^/]+/dist/',
        String.raw`^examples/hosts/next/(\.next/|next-env\.d\.ts$)`,
      ],
    },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@safe-return/source', 'import', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.js'],
    },
  },
};
