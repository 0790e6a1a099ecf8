import { describe, expect, test } from 'vitest';
import { overlap } from '../../charts/drawing/box.ts';
import { read } from '../../charts/drawing/read.ts';
import { widths } from '../../charts/drawing/theme.ts';
import { chart } from '../../charts/registry.ts';
import { example } from '../../dataset/example.ts';
import { loadDataset } from '../../dataset/load.ts';
import { indicator, series } from '../../dataset/query.ts';
import { birmingham } from '../../site.ts';
import { addedMarks } from './marks.ts';
import { wordBoxes } from './obstacles.ts';
import { addedLabel } from './words.ts';

const dataset = loadDataset();
const { areas } = dataset;
const councils = areas.filter(({ kind, code }) => kind === 'authority' && code !== birmingham);

/** The longest names, small councils with figures far out, and one that has ended. */
const far = ['city-of-london', 'isles-of-scilly', 'rutland', 'northamptonshire'];
const tried = councils.filter(({ name, slug }) => name.length > 27 || far.includes(slug));

function added(data: typeof dataset, id: string, code: string, name: string, svg: Element) {
  const about = indicator(data, id);
  const words = (last: Parameters<typeof addedLabel>[2], lastDrawn: string) => addedLabel(about, name, last, lastDrawn);
  return addedMarks(svg, { figures: series(data, id, code), breaks: about.breaks.map(({ period }) => period), dot: -1, words });
}

/** The words that were added, by what is wrong with them. */
function faultsOf(svg: Element, markup: string, width: number): string[] {
  if (markup === '') return [];
  const group = read(`<svg xmlns="http://www.w3.org/2000/svg">${markup}</svg>`);
  for (const text of group.querySelectorAll('text')) text.setAttribute('class', 'birmingham');
  const [old, fresh] = [wordBoxes(svg), wordBoxes(group)];
  const inside = { left: -1, right: width + 1, top: 0, bottom: Number(svg.getAttribute('viewBox')?.split(' ')[3]) };
  return fresh.flatMap((box, index) => [
    ...(old.some((other) => overlap({ ...box, top: box.top + 1, bottom: box.bottom - 1 }, other)) ? [`line ${index} lies on other words`] : []),
    ...(box.left < inside.left || box.right > inside.right || box.top < inside.top || box.bottom > inside.bottom ? [`line ${index} leaves the drawing`] : []),
  ]);
}

describe('addedMarks', () => {
  test('addedMarks(svg, council) draws a dashed line with squares and its name at the end', () => {
    const marks = added(example, 'repeat-plans', 'E08000035', 'Leeds', read(chart(example, 'repeat-plans').drawings.wide.svg));
    const group = read(`<svg xmlns="http://www.w3.org/2000/svg">${marks?.markup}</svg>`);
    expect([...group.querySelectorAll('text')].map((text) => text.textContent)).toEqual(['Leeds 22.3%']);
    expect(group.querySelector('.shape')?.getAttribute('d')?.match(/M/g)).toHaveLength(4);
    expect(marks?.points.map(({ period, value }) => [period, value])).toEqual([
      ['2016', 20],
      ['2017', 24.5],
      ['2018', 25.7],
      ['2019', 22.3],
    ]);
  });

  test('addedMarks(svg, council) rings and names the dot of a council in a spread', () => {
    const svg = read(chart(example, 'plan-ended-case-closed').drawings.wide.svg);
    const marks = added(example, 'plan-ended-case-closed', 'E08000035', 'Leeds', svg);
    expect(marks?.markup).toContain('class="added ring"');
    expect(marks?.markup).toContain('>Leeds 40.8%<');
    expect(svg.querySelector('.council')?.getAttribute('d')).toContain(`M${marks?.points[0]?.at.join()}h0`);
  });

  test('addedMarks(svg, council) adds nothing for a council without a figure, and is null for a drawing without scales', () => {
    expect(added(example, 'plan-ended-case-closed', 'E06000017', 'Rutland', read(chart(example, 'plan-ended-case-closed').drawings.wide.svg))).toEqual({
      markup: '',
      points: [],
    });
    expect(added(example, 'repeat-plans', 'E08000035', 'Leeds', read('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBeNull();
  });

  test.each(dataset.indicators.map(({ id }) => id))(
    'addedMarks(svg, council) names councils in %s without lying on other words or leaving the drawing',
    (id) => {
      const faults = (['narrow', 'wide'] as const).flatMap((size) => {
        const svg = read(chart(dataset, id).drawings[size].svg);
        return tried.flatMap(({ code, name }) => {
          const marks = added(dataset, id, code, name, svg);
          const unnamed = marks !== null && marks.points.length > 0 && !marks.markup.includes('<text') ? ['has no name'] : [];
          return [...unnamed, ...faultsOf(svg, marks?.markup ?? '', widths[size])].map((fault) => `${name}, ${size}: ${fault}`);
        });
      });
      expect(faults).toEqual([]);
    },
  );
});
