import vue from '@vitejs/plugin-vue';
import { defineConfig, type Connect, type Plugin } from 'vite';
import { takeSubmission } from './server/take-submission.ts';

/** The portal’s own server, in miniature: the pages of the app, and one place that forms are sent to. */
const server: Plugin = {
  name: 'submissions',
  configureServer: ({ middlewares }) => void middlewares.use('/submissions', submissions),
  configurePreviewServer: ({ middlewares }) => void middlewares.use('/submissions', submissions),
};

const submissions: Connect.SimpleHandleFunction = (request, response) => {
  // Whoever sent it is gone.
  takeSubmission(request, response).catch(() => response.destroy());
};

export default defineConfig({
  plugins: [
    vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('safe-return-') } } }),
    server,
  ],
  build: { assetsInlineLimit: 0 },
  preview: {
    headers: {
      'Content-Security-Policy': [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
        // Vue makes one when it is loaded. The forms need none.
        'trusted-types vue',
      ].join('; '),
    },
  },
});
