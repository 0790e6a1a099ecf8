import type { Download } from '../download.ts';

/** Names of machines that lead nowhere from another one (RFC 6761 and the addresses of loopback). */
const ownMachine = /^(localhost|.*\.(localhost|local|test|invalid)|127\.[\d.]+|0\.0\.0\.0|\[::1?\])$/;

/** Whether an address leads nowhere but on the machine that it was made on. */
export function leadsNowhere(address: string): boolean {
  return URL.canParse(address) && ownMachine.test(new URL(address).hostname);
}

/** The address by which the files of a version name themselves; undefined where they name each other by their places alone. */
export function ownAddress(files: readonly Pick<Download, 'path' | 'body'>[]): string | undefined {
  const body = files.find(({ path }) => path === 'datapackage.json')?.body ?? '{}';
  const { homepage } = JSON.parse(typeof body === 'string' ? body : new TextDecoder().decode(body));
  return typeof homepage === 'string' && URL.canParse(homepage) ? homepage : undefined;
}
