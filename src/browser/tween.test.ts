import { describe, expect, test } from 'vitest';
import { read } from '../charts/drawing/read.ts';
import { between, tween } from './tween.ts';

/** Two drawings, the second at a stage of the way from the first. */
function onTheWay(from: string, to: string, progress: number, options = {}): string {
  const [old, next] = [read(`<svg>${from}</svg>`), read(`<svg>${to}</svg>`)];
  const move = tween(old, next, options);
  move(0.1);
  move(progress);
  return next.innerHTML;
}

describe('tween', () => {
  test('tween moves an element with the same key, and its path number by number', () => {
    const [from, to] = ['<path data-key="a" d="M0,0L10,-20"/>', '<path data-key="a" d="M10,0L30,20.5"/>'];
    expect(onTheWay(from, to, 0.5)).toBe('<g class="leaving" opacity="0.5"/><path data-key="a" d="M5,0L20,0.25"/>');
  });

  test('tween leaves the finished drawing as it was', () => {
    const to = '<g class="axis"><text x="5" y="6">2018</text></g><path d="M0,0L1,1" class="line" data-key="a"/>';
    expect(onTheWay('<text x="1" y="2">2018</text><circle r="4"/><path data-key="a" d="M0,0"/>', to, 1)).toBe(to);
  });

  test('tween knows words by what they say, and fades what is new or gone', () => {
    expect(onTheWay('<text x="0">2018</text><text x="4">2019</text>', '<text x="8">2018</text><text x="9">2020</text>', 0.25)).toBe(
      '<g class="leaving" opacity="0.75"><text x="4">2019</text></g><text x="2">2018</text><text x="9" opacity="0.25">2020</text>',
    );
  });

  test('tween fades from one path to another that is not built alike', () => {
    expect(onTheWay('<path data-key="a" d="M0,0L1,1"/>', '<path data-key="a" d="M0,0L1,1L2,2"/>', 0.5)).toBe(
      '<g class="leaving" opacity="0.5"><path data-key="a" d="M0,0L1,1"/></g><path data-key="a" d="M0,0L1,1L2,2" opacity="0.5"/>',
    );
  });

  test('tween moves nothing between drawings of two subjects', () => {
    expect(onTheWay('<text x="0">2018</text>', '<text x="8">2018</text>', 0.5, { related: false })).toBe(
      '<g class="leaving" opacity="0.5"><text x="0">2018</text></g><text x="8" opacity="0.5">2018</text>',
    );
  });

  test('tween fades in one piece what is new together, and within it goes on from there', () => {
    const [from, to] = ['<text x="2">2018</text>', '<text x="4">2018</text><g class="ring"><circle r="8"/><text x="1">24.0%</text></g>'];
    expect(onTheWay(from, to, 0.5)).toBe(
      '<g class="leaving" opacity="0.5"/><text x="3">2018</text><g class="ring" opacity="0.5"><circle r="8"/><text x="1">24.0%</text></g>',
    );
    expect(onTheWay('<g opacity="0.5"><circle data-key="a" cx="2"/></g>', '<circle data-key="a" cx="4"/>', 0.5)).toBe(
      '<g class="leaving" opacity="0.5"><g opacity="0.5"/></g><circle data-key="a" cx="3" opacity="0.75"/>',
    );
  });

  test('tween goes on from where one was broken off', () => {
    expect(onTheWay('<g class="leaving"><circle r="1"/></g><circle data-key="a" cx="2" opacity="0.5"/>', '<circle data-key="a" cx="4"/>', 0.5)).toBe(
      '<g class="leaving" opacity="0.5"/><circle data-key="a" cx="3" opacity="0.75"/>',
    );
  });
});

test.each([
  ['M0,0', 'M4,-8', 0.25, 'M1,-2'],
  ['10', '10.333', 0.5, '10.17'],
  ['10', '10.333', 1, '10.333'],
  ['M0,0Z', 'M0,0', 0.5, null],
])('between(%j, %j) at %f is %j', (from, to, progress, expected) => {
  expect(between(from, to)?.(progress) ?? null).toBe(expected);
});
