import { describe, expect, test } from 'vitest';
import { example } from '../../dataset/example.ts';
import { read } from '../drawing/read.ts';
import { picture } from '../figure/picture.ts';
import { chart } from '../registry.ts';
import { shareDrawing } from './drawing.ts';
import { shareRows } from './rows.ts';

const outline = (id: string, key: string, at?: string) =>
  read(shareDrawing(shareRows(example, id, { at }), { size: 'wide' }).svg)
    .querySelector(`[data-key=${key}]`)
    ?.getAttribute('d') ?? '';

describe('shareDrawing', () => {
  test.each(['narrow', 'wide'] as const)('shareDrawing(share, { size: %j }) is the one that was looked at', async (size) => {
    const { drawings, title, description, rules } = chart(example, 'plan-ended-case-closed-share');
    await expect(`${picture(drawings[size], { title, description, rules }).replace(/></g, '>\n<')}\n`).toMatchFileSnapshot(
      `output/plan-ended-case-closed-share-${size}.svg`,
    );
  });

  test('shareDrawing(share, options) fills as many squares as the figure says', () => {
    const filled = (key: string) =>
      outline('plan-ended-case-closed', key)
        .split('M')
        .filter((square) => /h[1-9]/.test(square)).length;
    expect([filled('share-birmingham'), filled('share-england')]).toEqual([53, 31]);
  });

  test('shareDrawing(share, options) keeps the build of its squares from year to year', () => {
    const build = (at: string) => outline('repeat-plans', 'share-birmingham', at).replace(/-?[\d.]+/g, '0');
    expect(build('2018')).toBe(build('2016'));
  });
});

describe('shareChart', () => {
  test('shareChart(dataset, id) has counts and figures in its table', () => {
    expect(chart(example, 'repeat-plans-share', { at: '2018' }).table).toEqual({
      caption: 'Repeat child protection plans, the year to March 2018: plans for a child who had been on a plan before, of every 100 plans starting',
      columns: ['', 'Of every 100', 'Figure', 'Counted'],
      rows: [
        { key: 'birmingham', cells: ['Birmingham', '24', '24.0%', '404 of 1,682'] },
        { key: 'england', cells: ['England', '20', '20.2%', '13,900 of 68,770'] },
        { key: 'median', cells: ['Middle council', '20', '20.3%', '–'] },
      ],
    });
  });
});
