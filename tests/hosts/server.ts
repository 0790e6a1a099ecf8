import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page of somebody else's, and what its server says with it. */
export interface HostPage {
  html: string;
  headers?: Record<string, string>;
}

/** Somebody else's server, of another site than ours: pages are put there by tests. */
export interface HostServer {
  address: string;
  /** Puts a page at an address of its own, and gives the address. */
  put: (page: HostPage) => string;
  close: () => void;
}

/** Starts a server for the pages of strangers, on a name and a port of its own. */
export async function startHosts(): Promise<HostServer> {
  const pages: HostPage[] = [];
  const server = createServer(({ url = '/' }, response) => {
    const page = pages[Number(new URL(url, 'http://localhost').pathname.slice(1))];
    response.writeHead(page ? 200 : 404, { 'Content-Type': 'text/html; charset=utf-8', ...page?.headers });
    response.end(page?.html ?? '');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return { address, put: (page) => `${address}${pages.push(page) - 1}`, close: () => server.close() };
}
