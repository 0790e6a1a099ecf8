import { describe, expect, test } from 'vitest';
import { read } from '../../charts/drawing/read.ts';
import { chart, chartIds } from '../../charts/registry.ts';
import { example } from '../../dataset/example.ts';
import { loadDataset } from '../../dataset/load.ts';
import { inMarkup } from '../../words/markup.ts';
import { pictureSize } from '../pictures/chart-pictures.ts';
import { oembedJson } from './oembed-json.ts';
import { oembedLink } from './oembed-link.ts';

const root = 'https://news.example/birmingham/';
const drawn = { ...chart(example, 'repeat-plans'), title: 'Less < & "more"' };
const answerOf = (each: typeof drawn) => JSON.parse(oembedJson(each, { root, pictureHeight: 800 }));

/** What WordPress leaves of a frame from a provider that it does not know. */
const keptByWordPress = ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'];

describe('oembedJson', () => {
  test('oembedJson(chart, options) is an answer of type rich with a titled frame', () => {
    const { html, ...rest } = answerOf(drawn);
    expect(rest).toMatchObject({
      version: '1.0',
      type: 'rich',
      title: 'Less < & "more"',
      provider_name: 'After Inadequate',
      provider_url: root,
      width: 600,
      thumbnail_url: `${root}embed/repeat-plans/chart.png`,
      thumbnail_width: 1200,
      thumbnail_height: 800,
    });
    expect(html).toBe(
      `<blockquote hidden><a href="${root}indicators/repeat-plans/">Less &lt; &amp; &quot;more&quot;, a chart by After Inadequate</a>: ${inMarkup(`${drawn.takeaway} ${drawn.caution}`)}</blockquote>` +
        `<iframe src="${root}embed/repeat-plans/" width="100%" height="${rest.height}" title="Chart: Less &lt; &amp; &quot;more&quot;, from After Inadequate" frameborder="0" marginwidth="0" marginheight="0"></iframe>`,
    );
  });

  test('oembedJson(chart, options) of every chart passes what WordPress asks of it', () => {
    const dataset = loadDataset();
    for (const id of chartIds(dataset)) {
      const { type, version, html, width, height } = answerOf(chart(dataset, id) as typeof drawn);
      // The format: a version, a known type, and for rich html and width.
      expect([type, version, width > 0, html.length > 0], id).toEqual(['rich', '1.0', true, true]);
      // WordPress: a quotation and one frame, of which its filter takes nothing away but `hidden`, with a height between its bounds.
      const [kept, quotation, framed = ''] = /^(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/ms.exec(html.replace(' hidden', '')) ?? [];
      expect([kept, (quotation ?? '') + framed], id).toEqual([kept, html.replace(' hidden', '')]);
      const frame = read(framed);
      expect([...frame.attributes].map(({ name }) => name).filter((name) => !keptByWordPress.includes(name))).toEqual([]);
      expect([frame.getAttribute('src'), frame.getAttribute('title') !== ''], id).toEqual([`${root}embed/${id}/`, true]);
      expect(height >= 200 && height <= 1000, id).toBe(true);
    }
  });
});

test('oembedLink(chart, root) is a line that is found by its type, with an address and quoted attributes', () => {
  const link = oembedLink(drawn, root);
  expect(/<link([^<>]+)\/?>/i.exec(link)?.[1]).toContain('type="application/json+oembed"');
  expect(link).toContain(`href="${root}embed/repeat-plans/oembed.json"`);
});

test('pictureSize(dataset, chart) is the size of chart.png', () => {
  const { width, height } = pictureSize(example, chart(example, 'repeat-plans'));
  expect(width).toBe(1200);
  expect(height).toBeGreaterThan(800);
  expect(height).toBeLessThan(1400);
});
