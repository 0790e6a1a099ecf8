import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Chart } from '../charts/chart.ts';
import { read } from '../charts/drawing/read.ts';
import { chart } from '../charts/registry.ts';
import type { ChartView, ShownArea } from '../charts/view.ts';
import { loadDataset } from '../dataset/load.ts';
import { viewAttributes } from './directives/view.ts';

/** A step of a story as it is written. */
interface Written {
  id: string;
  options: Record<string, string>;
  /** Its words, with directives as they stand. */
  text: string;
}

const dataset = loadDataset();
const folder = 'content/stories';
const stories = readdirSync(folder).map((file) => ({ file, steps: stepsIn(readFileSync(`${folder}/${file}`, 'utf8')) }));
const all = stories.flatMap(({ file, steps }) => steps.map((step) => [`${file} ${step.id}`, step] as const));

function stepsIn(text: string): Written[] {
  return [...text.matchAll(/^:::step\{([^}]*)\}\n(.*?)^:::$/gms)].map(([, braces = '', words = '']) => {
    const options = Object.fromEntries([...braces.matchAll(/([\w-]+)=("[^"]*"|\S+)/g)].map(([, name, value]) => [name, value?.replaceAll('"', '')]));
    return { id: options.id ?? '', options, text: words };
  });
}

function drawn({ options }: Written): Chart {
  const { chart: name = '', areas } = options;
  const rest = Object.fromEntries(viewAttributes.flatMap((option) => (options[option] === undefined ? [] : [[option, options[option]]])));
  const view: ChartView = { ...rest, ...(areas !== undefined && { areas: areas.split(',') as ShownArea[] }), staged: true };
  return chart(dataset, name, view);
}

/** Numbers that a step may write as words. */
const cardinals: Record<string, string> = { 8: 'eight' };
const texts = (root: Element, selector: string) => [...root.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '');
const numbers = (text: string): string[] => text.match(/\d[\d,.]*\d|\d/g) ?? [];

describe.each(['narrow', 'wide'] as const)('the %s drawing of each step', (size) => {
  test.each(all)('%s says one thing in words, of a figure that the step gives', (_, step) => {
    const said = texts(read(drawn(step).drawings[size].svg), 'text[data-key^=annotation]').join(' ');
    expect(said, 'words on the drawing').not.toBe('');
    expect(said.split(' ').length, said).toBeLessThanOrEqual(12);
    const given = numbers(step.text.replaceAll(/\{[^}]*\}/g, ''));
    const words = step.text.toLowerCase();
    const ofStep = numbers(said).filter((number) => given.includes(number) || words.includes(cardinals[number] ?? number));
    expect(ofStep.length, `${said}: numbers that the step gives`).toBeGreaterThan(0);
  });

  test.each(all)('%s names three lines at their ends at most', (_, step) => {
    const root = read(drawn(step).drawings[size].svg);
    expect(root.querySelectorAll('[data-key$=-label-0]').length).toBeLessThanOrEqual(3);
  });
});

/** What bears out that a step speaks of a place it draws. */
const spoken: Record<string, RegExp> = {
  england: /in=england|with=england|part=gap|England/,
  median: /part=median|with=median|middle council/,
  'neighbours-2021': /neighbours-2021|2021 model|model of 2021/,
  'neighbours-2025': /neighbours-2025|2025 model|model of 2025/,
  birmingham: /:figure\[[^\]]*\]\{of=\S+ (?!in=england)|Birmingham/,
};

test.each(all)('%s draws only what it speaks of', (_, step) => {
  const root = read(drawn(step).drawings.wide.svg);
  const lines = [...root.querySelectorAll('path.line[data-key], line.line[data-key]')].map((line) => line.getAttribute('data-key') ?? '');
  const diamonds = [...root.querySelectorAll('[data-key^=neighbours-of]')].map((path) => (path.getAttribute('data-key') ?? '').replace('-of', ''));
  const unsaid = [...lines, ...diamonds].filter((key) => spoken[key] !== undefined && !spoken[key].test(step.text));
  expect(unsaid).toEqual([]);
});
