import { brotliCompressSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import { expect, test } from 'vitest';
import { example } from '../../dataset/example.ts';
import { chart } from '../registry.ts';
import { trendRows } from '../trend/rows.ts';
import { toDraw } from '../trend/to-draw.ts';
import { drawIt } from './draw-it.ts';

test('drawIt has a slider for each figure that is to be drawn, and the figures themselves', () => {
  const after = trendRows(example, 'repeat-plans').rows.find(({ birmingham }) => birmingham?.value != null)?.period ?? '';
  const asked = toDraw(example, 'repeat-plans', { view: {}, place: 'birmingham', after });
  const html = drawIt(asked, chart(example, 'repeat-plans'));
  expect(html.match(/type="range"/g)).toHaveLength(asked.record.length);
  expect(html).toContain(`data-record="${asked.record.map((stop) => stop.join(':')).join()}"`);
});

test('the script with which a reader draws weighs 6 kB at most', () => {
  const { outputFiles } = buildSync({
    entryPoints: ['src/browser/draw-it.ts'],
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    tsconfigRaw: {},
  });
  expect(brotliCompressSync(outputFiles[0]?.contents ?? '').length).toBeLessThanOrEqual(6000);
});
