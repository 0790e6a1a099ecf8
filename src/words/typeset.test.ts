import { describe, expect, test } from 'vitest';
import { typeset } from './typeset.ts';

describe('typeset', () => {
  test.each([
    ["<p>Ofsted's children's services</p>", '<p>Ofsted’s children’s services</p>'],
    ['<p>Ofsted&#39;s word &quot;adequate&quot;, and ("good").</p>', '<p>Ofsted’s word “adequate”, and (“good”).</p>'],
    ['<p><a href="/x/">Ofsted</a>\'s <em>"good"</em></p>', '<p><a href="/x/">Ofsted</a>’s <em>“good”</em></p>'],
    ["<dt>The councils'</dt><dd>'new' and '90s</dd>", '<dt>The councils’</dt><dd>‘new’ and ’90s</dd>'],
    ['<li>a</li>"b"', '<li>a</li>“b”'],
    ['<img alt="a child\'s plan" title="&quot;Good&quot;" src="it\'s.png">', '<img alt="a child’s plan" title="“Good”" src="it\'s.png">'],
    ["<text><tspan>a child</tspan><tspan>'s plan</tspan></text>", '<text><tspan>a child</tspan><tspan>’s plan</tspan></text>'],
  ])('typeset(%j) sets its marks', (typed, set) => expect(typeset(typed)).toBe(set));

  test.each([
    '<script>const a = "it\'s";</script>',
    '<style>a::before{content:"\'"}</style>',
    '<p><code>title="it\'s"</code></p>',
    '<pre><code>&lt;a title="it\'s"&gt;</code></pre>',
    '<meta http-equiv="content-security-policy" content="default-src \'none\'">',
    '<!-- it\'s "so" -->',
    '<kit-of data-chart="{&quot;title&quot;:&quot;a > b&quot;}" id=\'x\'></kit-of>',
    '<p>Ofsted’s “good” &amp; 5&#8217;</p>',
  ])('typeset(%j) leaves it as it is', (typed) => expect(typeset(typed)).toBe(typed));
});
