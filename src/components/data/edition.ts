import { loadChangelog } from '../../dataset/load.ts';
import type { Edition } from '../../exports/download.ts';
import { address } from '../site/address.ts';

/** Full address of the home page, ending in a slash. */
export function siteRoot(): string {
  return new URL(address(''), import.meta.env.SITE).href;
}

/** The newest files, at the address this site is built for. */
export function edition(): Edition {
  const root = siteRoot();
  return { root, folder: `${root}data/latest/`, versions: loadChangelog() };
}
