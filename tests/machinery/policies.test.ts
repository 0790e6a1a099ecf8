import { expect, test } from 'vitest';
import { folderWith } from '../../src/commands/machine/folder-with.ts';
import { checkPolicies } from './policies.ts';

const policy = "<meta http-equiv=\"content-security-policy\" content=\"default-src 'none'; base-uri 'none'; img-src 'self'\">";
const check = (html: string) => checkPolicies(folderWith({ 'index.html': html }));
const page = (head: string, body = '') => `<!doctype html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

test('checkPolicies passes a page with one strict policy at its head', () => {
  expect(check(page(policy))).toEqual({ passed: 1, failed: 0, messages: [] });
});

test.each([
  ['none', page(''), 'found 0 content security policies'],
  ['two', page(policy + policy), 'found 2 content security policies'],
  ['something before it', page(`<style></style>${policy}`), 'found something before the policy'],
  ['all allowed', page(policy.replace("default-src 'none'", "default-src 'self'")), 'expected all to be forbidden'],
  ['styles of any kind', page(policy.replace("'self'", "'unsafe-inline'")), "found 'unsafe-inline' in the policy"],
  ['any host', page(policy.replace("'self'", 'https://a.example')), 'found https: in the policy'],
  ['WebAssembly', page(policy.replace("'self'", "'wasm-unsafe-eval'")), 'expected it at the search alone'],
  ['a style in an attribute', page(policy, '<p class="a" style="color:red">'), 'which the policy stops'],
  ['script in an attribute', page(policy, '<p onclick="a()">'), 'which the policy stops'],
  ['script in a link', page(policy, '<a href="javascript:a()">'), 'which the policy stops'],
])('checkPolicies finds %s', (_, html, words) => {
  expect(check(html).messages.join()).toContain(words);
});
