import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { classicScript } from './page-script.ts';

test('classicScript(name) is one closed function that no page has to take as a module', () => {
  const script = classicScript('embed-loader');
  expect(script).toMatch(/^\(\(\)=>\{.*\}\)\(\);$/s);
  expect(script).not.toMatch(/\b(import|export)\b/);
});

test('classicScript(name) gives pages that show our frames at most 1,550 bytes to load, 800 as sent', () => {
  const script = classicScript('embed-loader');
  expect(Buffer.byteLength(script)).toBeLessThanOrEqual(1550);
  expect(brotliCompressSync(script).length).toBeLessThanOrEqual(800);
});

test('classicScript(name) says which file it did not find', () => {
  expect(() => classicScript('no-such')).toThrow('src/browser/no-such.ts');
});
