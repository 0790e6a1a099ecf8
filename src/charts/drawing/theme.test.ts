import { differenceCiede2000, filterDeficiencyDeuter, filterDeficiencyProt, filterDeficiencyTrit, type Rgb, rgb, wcagContrast } from 'culori';
import { describe, expect, test } from 'vitest';
import { kinds } from '../registry.ts';
import { chartCss, colours, drawingCss, pictureCss, themeCss } from './theme.ts';

const rules = kinds.flatMap((kind) => kind.rules);
const themes = ['light', 'dark'] as const;
const texts = [
  ['ink', 'paper'],
  ['quiet', 'paper'],
  ['quiet', 'band'],
  ['birmingham', 'paper'],
  ['added', 'paper'],
  ['median', 'paper'],
  ['mark', 'paper'],
  ['worry', 'paper'],
] as const;
const marks = [
  ['ink', 'band'],
  ['birmingham', 'band'],
  ['added', 'band'],
  ['median', 'band'],
  ['mark', 'band'],
  ['worry', 'band'],
  ['edge', 'paper'],
  ['edge', 'band'],
] as const;

/** Colours of data that share a drawing. They differ in shape, line or word too; this keeps the eye from having to rely on those. */
const neighbours = [
  ['birmingham', 'ink'],
  ['birmingham', 'edge'],
  ['birmingham', 'median'],
  ['birmingham', 'mark'],
  ['birmingham', 'added'],
  ['ink', 'edge'],
  ['worry', 'ink'],
  ['worry', 'edge'],
] as const;

/** How those see who lack one kind of cone. */
const eyes = { protan: filterDeficiencyProt(1), deutan: filterDeficiencyDeuter(1), tritan: filterDeficiencyTrit(1) };

/** A colour written in hexadecimal. */
const read = (text: string) => rgb(text) as Rgb;

/** A difference that is seen at a glance; one of 1 to 2 is just noticeable. */
const atAGlance = 10;

describe.each(themes)('colours.%s', (theme) => {
  test.each(Object.entries(eyes))('colours of data stay apart for %s eyes', (_, see) => {
    const difference = differenceCiede2000();
    for (const [one, other] of neighbours) {
      expect(difference(see(read(colours[theme][one])), see(read(colours[theme][other]))), `${one} and ${other}`).toBeGreaterThan(atAGlance);
    }
  });

  test.each(texts)('colours hold 4.5 to 1 for text in %s on %s', (colour, ground) => {
    expect(wcagContrast(colours[theme][colour], colours[theme][ground])).toBeGreaterThanOrEqual(4.5);
  });

  test.each(marks)('colours hold 3 to 1 for marks in %s on %s', (colour, ground) => {
    expect(wcagContrast(colours[theme][colour], colours[theme][ground])).toBeGreaterThanOrEqual(3);
  });
});

describe('themeCss', () => {
  test('themeCss lets a chosen theme override the setting of the machine, and print and forced colours override both', () => {
    const order = [
      ':root{',
      '@media(prefers-color-scheme:dark){:root{',
      ':root[data-theme=light]{',
      ':root[data-theme=dark]{',
      '@media print{:root:root{',
      '@media(forced-colors:active){:root:root{',
    ];
    const places = order.map((part) => themeCss.indexOf(part));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('themeCss gives every colour a custom property', () => {
    for (const name of Object.keys(colours.light)) expect(themeCss).toContain(`--${name}:`);
  });
});

describe('drawingCss', () => {
  test('drawingCss(scope) puts the scope before every selector', () => {
    expect(drawingCss([], '.drawn ')).toContain('.drawn text.birmingham,.drawn .birmingham text{');
  });

  test('drawingCss(rules) uses no colour that is not in the theme', () => {
    const used = [...drawingCss(rules).matchAll(/var\(--(\w+)\)/g)].map(([, name]) => name);
    expect(used.filter((name) => !((name as string) in colours.light))).toEqual([]);
  });

  test('pictureCss(rules, theme) holds the colours of the theme and no custom property', () => {
    expect(pictureCss(rules, 'dark')).toContain(`stroke:${colours.dark.birmingham}`);
    expect(pictureCss(rules, 'dark')).not.toContain('var(');
  });
});

describe('chartCss', () => {
  test('chartCss(rules) shows the wide drawing only where it has 600 pixels, at which its text is 14 pixels high', () => {
    expect(chartCss(rules)).toContain('@container(min-width:37.5rem){.drawing .wide{display:block}.drawing .narrow{display:none}}');
  });
});
