import { expect, test } from 'vitest';
import { embedSnippets, frameAddress } from './embed-snippets.ts';

const root = 'https://news.example/birmingham/';
const chart = { id: 'repeat-plans', title: 'Less < & "more"', alt: 'Line [chart]', height: 800, picture: { width: 1200, height: 900 } };

test.each([
  [{}, `${root}embed/repeat-plans/`],
  [{ theme: 'dark' }, `${root}embed/repeat-plans/?theme=dark`],
  [{ theme: '', untitled: true, area: 'leeds' }, `${root}embed/repeat-plans/?title=off&area=leeds`],
  [{ version: '1.2.0', theme: 'light' }, `${root}v1.2.0/embed/repeat-plans/?theme=light`],
])('frameAddress(id, root, %j) is %s', (choice, address) => {
  expect(frameAddress('repeat-plans', root, choice)).toBe(address);
});

test('embedSnippets(chart, root, choice) writes code that can be pasted as it is', () => {
  const frame = `<div><iframe src="${root}embed/repeat-plans/?theme=dark&amp;area=leeds" title="Chart: Less &lt; &amp; &quot;more&quot;, from After Inadequate" width="100%" height="800" style="border:0" loading="lazy"></iframe></div>`;
  expect(Object.fromEntries(embedSnippets(chart, root, { theme: 'dark', area: 'leeds' }).map(({ id, code }) => [id, code]))).toEqual({
    frame,
    loader: `${frame}\n<script src="${root}embed.js" async></script>`,
    wordpress: `${root}embed/repeat-plans/`,
    markdown: `[![Line \\[chart\\]](${root}embed/repeat-plans/chart.png)](${root}embed/repeat-plans/)`,
    image: `<p><a href="${root}embed/repeat-plans/"><img src="${root}embed/repeat-plans/chart.png" alt="Line [chart]" width="1200" height="900" style="max-width:100%;height:auto"></a></p>`,
  });
});
