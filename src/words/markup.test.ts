import { expect, test } from 'vitest';
import { inMarkup } from './markup.ts';

test('inMarkup leaves no character that could end a text or an attribute', () => {
  expect(inMarkup('Health & care: 2 < 3, 3 > 2, "adequate", Ofsted’s')).toBe('Health &amp; care: 2 &lt; 3, 3 &gt; 2, &quot;adequate&quot;, Ofsted’s');
});
