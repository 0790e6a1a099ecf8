import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { policyTag } from '../../src/commands/built/content-policy.ts';
import { type BuiltPage, pagesOf } from '../../src/commands/built/pages.ts';
import { type Count, countOf, sumOf } from './count.ts';

/** What no policy may allow, but for WebAssembly where the search is. A script named by its hash may fetch more of its own ('strict-dynamic'). */
const lax = /'unsafe-inline'|'unsafe-eval'|'unsafe-hashes'|\*|https?:|data:/;

/** What a strict policy would stop in a page: attributes that hold styles or script, and links that are script. */
const stopped = /<[a-z][^<>]*\s(?:style|on[a-z]+)=["'][^<>]*>|(?:href|src|action)=["']javascript:/i;

/**
 * Checks that each page of a built site has one content security policy, before all that it rules, and that it is strict. Whether the page
 * passes it is for the browser to say. One check a page.
 */
export function checkPolicies(folder: string): Count {
  return sumOf(pagesOf(folder).map((page) => countOf(faultsOf(page, readFileSync(join(folder, page.file), 'utf8')))));
}

function faultsOf({ address }: BuiltPage, html: string): string[] {
  const [before = '', ...policies] = html.split(/(?=<meta http-equiv="content-security-policy")/i);
  const [policy = ''] = policies;
  const said = policyTag.exec(policy)?.[1] ?? '';
  const faults = [
    policies.length === 1 ? '' : `found ${policies.length} content security policies, expected one`,
    /<head>\s*(<meta charset="utf-8">)?$/.test(before) ? '' : 'found something before the policy, expected it at the head',
    /default-src 'none';/.test(said) && /base-uri 'none'/.test(said) ? '' : `found ${said}, expected all to be forbidden that is not named`,
    lax.test(said) ? `found ${lax.exec(said)?.[0]} in the policy, expected it nowhere` : '',
    said.includes("'wasm-unsafe-eval'") && address !== 'search/' ? 'found WebAssembly allowed, expected it at the search alone' : '',
    stopped.test(html) ? `found ${stopped.exec(html)?.[0]}, which the policy stops` : '',
  ];
  return faults.filter((fault) => fault !== '').map((fault) => `/${address}: ${fault}`);
}
