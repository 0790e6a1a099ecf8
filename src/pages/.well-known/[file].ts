import type { APIRoute, GetStaticPaths } from 'astro';
import { address } from '../../components/site/address.ts';
import { contact, contactAddress } from '../../components/site/contact.ts';
import { buildDay } from '../../dataset/build-day.ts';

/** `security.txt` (RFC 9116), which has to name somebody: where nobody is set, there is none. */
export const getStaticPaths: GetStaticPaths = () => (contact ? [{ params: { file: 'security.txt' } }] : []);

export const GET: APIRoute = ({ site }) => {
  const lines = [`Contact: ${contactAddress}`, `Expires: ${yearAfter(buildDay())}T00:00:00.000Z`, 'Preferred-Languages: en'];
  const place = new URL(address('.well-known/security.txt'), site).href;
  return new Response([...lines, `Canonical: ${place}`, ''].join('\n'), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};

function yearAfter(day: string): string {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4).replace('-02-29', '-02-28')}`;
}
