import { address } from '../components/site/address.ts';

/** What search engines are told: that they may read everything, and where all pages are listed. */
export function GET({ site }: { site: URL }): Response {
  return new Response(`User-agent: *\nAllow: /\nSitemap: ${new URL(address('sitemap-index.xml'), site).href}\n`);
}
