import { cpSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

// Puts what the server gives out into one folder: the portal as it is, what it is made with, and the forms.
const require = createRequire(import.meta.url);
const out = fileURLToPath(new URL('dist/', import.meta.url));

rmSync(out, { recursive: true, force: true });
cpSync(new URL('portal/', import.meta.url), out, { recursive: true });
cpSync(require.resolve('bootstrap/dist/css/bootstrap.css'), `${out}vendor/bootstrap.css`);
cpSync(require.resolve('bootstrap/dist/js/bootstrap.bundle.js'), `${out}vendor/bootstrap.js`);
cpSync(require.resolve('jquery'), `${out}vendor/jquery.js`);
cpSync(require.resolve('mootools'), `${out}vendor/mootools.js`);
cpSync(
  dirname(fileURLToPath(import.meta.resolve('@safe-return/elements/risk-assessment'))),
  `${out}safe-return`,
  {
    recursive: true,
  },
);
