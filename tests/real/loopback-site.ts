import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { serve } from '../../src/commands/built/serve.mjs';

/** The built site at an address of this machine. */
export interface LoopbackSite {
  /** Ends in a slash. */
  address: string;
  close: () => Promise<void>;
}

/**
 * Serves a built site at an address of this machine, and has it call itself by that: other programs follow the addresses in its pages
 * and answers, and those name the place it was built for.
 */
export async function serveLoopback(folder: string): Promise<LoopbackSite> {
  const builtFor: string = JSON.parse(readFileSync(join(folder, 'embed/timeline/oembed.json'), 'utf8')).provider_url;
  const behind = await serve({ folder, base: new URL(builtFor).pathname, port: 0 });
  const server = createServer(async ({ url = '/', headers: asked }, response) => {
    const answer = await fetch(new URL(url, behind.address), { redirect: 'manual', headers: asked.range === undefined ? {} : { range: asked.range } });
    const headers = Object.fromEntries([...answer.headers].filter(([name]) => !/^(content-length|connection|keep-alive|transfer-encoding)$/.test(name)));
    const body = Buffer.from(await answer.arrayBuffer());
    response.writeHead(answer.status, headers);
    response.end(/html|json|xml/.test(headers['content-type'] ?? '') ? String(body).replaceAll(builtFor, address) : body);
  });
  // Another suite may hold up this process, and a connection that is kept is not to end because of that.
  server.keepAliveTimeout = 600_000;
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  const place = server.address();
  const address = `http://localhost:${typeof place === 'object' && place !== null ? place.port : 0}${new URL(builtFor).pathname}`;
  const close = async () => {
    server.close();
    server.closeAllConnections();
    await behind.close();
  };
  return { address, close };
}
