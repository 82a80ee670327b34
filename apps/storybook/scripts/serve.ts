import { createReadStream, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const built = fileURLToPath(new URL('../storybook-static/', import.meta.url));

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.map': 'application/json',
  '.mjs': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** The built review room is not there. */
class NotBuilt extends Error {
  override readonly name = 'NotBuilt';

  constructor() {
    super(
      `There is no review room in ${built}, so that there is nothing to open. Build it: npm run build -w apps/storybook.`,
    );
  }
}

/**
 * Serves the built review room on this machine, and to no other.
 *
 * @param port 0 for any that is free.
 * @throws {NotBuilt} When it was not built yet.
 */
export async function serve(port: number): Promise<{ readonly origin: string; readonly server: Server }> {
  if (!isFile(join(built, 'index.html'))) throw new NotBuilt();
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const file = join(
      built,
      normalize(decodeURIComponent(pathname)),
      pathname.endsWith('/') ? 'index.html' : '',
    );
    if (!isFile(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  const { promise, resolve } = Promise.withResolvers<void>();
  server.listen(port, '127.0.0.1', resolve);
  await promise;
  const address = server.address();
  const taken = typeof address === 'object' && address ? address.port : port;
  return { origin: `http://127.0.0.1:${String(taken)}`, server };
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

if (import.meta.main) {
  const { origin } = await serve(6007);
  console.log(`The review room: ${origin}`);
}
