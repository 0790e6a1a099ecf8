import { expect, test } from 'vitest';
import { example } from '../../dataset/example.ts';
import { exampleProse } from '../../markdown/trial.ts';
import { mentionsIn, touched } from './touches.ts';

const text = [
  'In the year it was :figure[24.0%]{of=repeat-plans at=2018}, and England had :figure[20.2%]{of=repeat-plans at=2018 in=england}.',
  'It :change[rose, within what chance alone could do]{of=repeat-plans from=2017 to=2018}, :compare[above]{of=repeat-plans at=2018 with=england}.',
  'Birmingham was the :figure[seventh highest]{of=repeat-plans at=2018 part=rank order=highest}, and :figure[37%]{claim=mv3-plans-ended-first-review} is not ours.',
].join('\n');
const mentions = mentionsIn([{ path: 'content/visits/3.md', text }], exampleProse);
const cell = { part: 'value', old: 1, new: 2, claims: [], sentences: [] } as const;
const places = (area: string, period: string) => touched({ ...cell, claims: [], sentences: [], area, period }, 'repeat-plans', example, mentions);

test('touched names the claims and the sentences that state a figure of Birmingham', () => {
  expect(places('E08000025', '2018')).toMatchObject({
    claims: ['mv3-repeat-plans'],
    sentences: ['content/visits/3.md:1', 'content/visits/3.md:2', 'content/visits/3.md:3'],
  });
  expect(places('E08000025', '2017')).toMatchObject({ claims: [], sentences: ['content/visits/3.md:2'] });
});

test('mentionsIn finds a figure whose braces break over two lines, on the line on which it begins', () => {
  const broken = 'In the year it was :figure[24.0%]{of=repeat-plans\nat=2018}.';
  expect(mentionsIn([{ path: 'content/visits/3.md', text: broken }], exampleProse).get('repeat-plans')).toMatchObject([
    { place: 'content/visits/3.md:1', periods: ['2018'], areas: ['E08000025'] },
  ]);
});

test('touched knows England where it is the figure or the yardstick, and every council behind a rank', () => {
  expect(places('E92000001', '2018').sentences).toEqual(['content/visits/3.md:1', 'content/visits/3.md:2', 'content/visits/3.md:3']);
  expect(places('E06000032', '2018').sentences).toEqual(['content/visits/3.md:3']);
  expect(places('E06000032', '2016').sentences).toEqual([]);
});
