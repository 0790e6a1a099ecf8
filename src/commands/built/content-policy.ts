import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inlinedIn, readHtml, runs } from './built-html.ts';
import { pagesOf } from './pages.ts';

/** The line that declares the encoding: the policy follows it, before anything that could be held to it. */
const opening = /<meta charset="utf-8"\s*\/?>/;

/** How a page that has a policy shows it. Frames kept from an earlier release have one already, and stay as they were. */
export const policyTag = /<meta http-equiv="content-security-policy" content="([^"]*)">/;

/**
 * Writes its content security policy into each page of a built site, right behind its encoding. Astro's own does not know the styles
 * and scripts that we write into pages ourselves. Throws where a page does not begin with its encoding.
 */
export function writeContentPolicies(folder: string): void {
  for (const { file, address } of pagesOf(folder)) {
    const html = readFileSync(join(folder, file), 'utf8');
    if (policyTag.test(html)) continue;
    if (!opening.test(html)) throw new Error(`${file}: found no <meta charset="utf-8">, expected it at the head of the page`);
    writeFileSync(
      join(folder, file),
      html.replace(opening, (meta) => `${meta}<meta http-equiv="content-security-policy" content="${policyOf(html, address)}">`),
    );
  }
}

/**
 * What a page may load and run: files of this site, and the styles and scripts that stand in the page, each by its SHA-256. A page without
 * script may run none; only the search may start WebAssembly, and only the gallery of embeds and its kits may hold frames.
 */
export function policyOf(html: string, address: string): string {
  const page = readHtml(html);
  const hasScript = page.getElementsByTagName('script').some(runs);
  const searches = address === 'search/';
  const rules = {
    'default-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'img-src': ["'self'"],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'style-src': ["'self'", ...hashes(inlinedIn(page, 'style'))],
    'script-src': hasScript ? ["'self'", ...(searches ? ["'wasm-unsafe-eval'"] : []), ...hashes(inlinedIn(page, 'script'))] : [],
    'worker-src': searches ? ["'self'"] : [],
    'frame-src': /^embed\/(kit\/|$)/.test(address) ? ["'self'"] : [],
  };
  const said = Object.entries(rules).filter(([, values]) => values.length > 0);
  return said.map(([name, values]) => `${name} ${values.join(' ')}`).join('; ');
}

function hashes(texts: readonly string[]): string[] {
  return [...new Set(texts.filter((text) => text !== ''))].map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
}
