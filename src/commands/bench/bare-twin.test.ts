import { expect, test } from 'vitest';
import { bareTwin } from './bare-twin.ts';

const page = `<!doctype html><html><head><title>Plans</title><link rel="stylesheet" href="a.css"><script src="a.js"></script></head><body><header>Menu</header>
<main class="frame"><h1 class="big">Plans</h1><p data-proof="1">Of <a class="number" href="/x/">415</a> plans</p><button>Copy</button><script>1</script>
<div class="drawing wide"><svg class="drawn" viewBox="0 0 2 2"><path class="line" d="M0,0L2,2"></path></svg></div></main></body></html>`;

test('bareTwin keeps the words and drawings of a page and nothing else', () => {
  const twin = bareTwin(page);
  expect(twin).toContain('<h1>Plans</h1><p>Of <a href="/x/">415</a> plans</p>');
  expect(twin).toContain('<div class="drawing wide"><svg class="drawn" viewBox="0 0 2 2"><path class="line" d="M0,0L2,2"></path></svg></div>');
  expect(twin).not.toMatch(/<script|<button|stylesheet|Menu|data-proof|font-face/);
});

test('bareTwin refuses a page without words of its own', () => {
  expect(() => bareTwin('<p>')).toThrow('a page without <main> has no twin');
});
