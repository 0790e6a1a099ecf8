import { expect, test } from 'vitest';
import { classicScript } from './page-script.ts';

test('classicScript(name) is one closed function that no page has to take as a module', () => {
  const script = classicScript('embed-loader');
  expect(script).toMatch(/^\(\(\)=>\{.*\}\)\(\);$/s);
  expect(script).not.toMatch(/\b(import|export)\b/);
});

test('classicScript(name) gives pages that show our frames at most 1,000 bytes to load', () => {
  expect(Buffer.byteLength(classicScript('embed-loader'))).toBeLessThanOrEqual(1000);
});

test('classicScript(name) says which file it did not find', () => {
  expect(() => classicScript('no-such')).toThrow('src/browser/no-such.ts');
});
