import type { NextConfig } from 'next';

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  agentRules: false,
  // Types are checked together with those of the packages, by `npm run check:types`.
  typescript: { ignoreBuildErrors: true },
};

export default config;
