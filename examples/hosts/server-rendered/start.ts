import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { findPython } from '../../../scripts/find-python.ts';

// Starts the portal with a Python of this machine and the command as it was just built; on another one it is installed.
const command = fileURLToPath(
  new URL('../../../node_modules/@safe-return/cli/dist/main.js', import.meta.url),
);
const portal = spawn(
  findPython(),
  ['-B', fileURLToPath(new URL('portal.py', import.meta.url)), ...process.argv.slice(2)],
  { env: { SAFE_RETURN: `'${process.execPath}' '${command}'`, ...process.env }, stdio: 'inherit' },
);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => portal.kill(signal));
portal.on('exit', (code, signal) => {
  process.exitCode = code ?? (signal === null ? 0 : 1);
});
