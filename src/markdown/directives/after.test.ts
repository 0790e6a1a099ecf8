import { expect, test } from 'vitest';
import { loadDataset } from '../../dataset/load.ts';
import { checkDocument } from '../check.ts';
import { exampleProse, trial } from '../trial.ts';
import { after } from './after.ts';

const step = after.step({ ...exampleProse, dataset: loadDataset() });
const run = (text: string, attributes: string, around = (figure: string) => `It stood ${figure}.`) => trial(step, around(`:after[${text}]{${attributes}}`));

test('after links a figure that is so to how it was made', async () => {
  const { html, faults, record } = await run('+8.7 points', 'of=agency-rate grade=inadequate part=change');
  expect(faults).toEqual([]);
  expect(html).toContain('<a class="figure" href="/site/about/method/#what-came-after" data-proof="after-1">+8.7 points</a>');
  expect(html).toContain('after “inadequate”</b><span>Mean change from year −1 to 1: 8.7 points up</span>');
  expect(record.mentions).toMatchObject([{ line: 1, indicator: 'agency-rate', areas: null }]);
});

test.each([
  ['rose by 8.7 points', 'of=agency-rate part=change'],
  ['8.7 points up', 'of=agency-rate part=change'],
  ['nine points up', 'of=agency-rate part=change'],
  ['−4.0 points', 'of=agency-rate grade=requires-improvement part=change'],
  ['13.7 points above', 'of=vacancy-rate part=gap year=1'],
  ['+0.9 points', 'of=vacancy-rate part=change from=-2 to=-1'],
  ['5.8 to 15.9 points', 'of=vacancy-rate part=interval'],
  ['−6.9 to −1.1', 'of=agency-rate grade=requires-improvement part=interval'],
  ['27', 'of=vacancy-rate part=reports'],
  ['21 of the 27', 'of=vacancy-rate part=up'],
  ['+10.2 points', 'of=vacancy-rate part=median'],
  ['+9.4 points', 'of=vacancy-rate part=change variant=without-2016'],
  ['beyond chance', 'of=vacancy-rate part=firm'],
  ['within chance', 'of=repeat-plans part=firm'],
  ['3.3 points down', 'of=care-leavers-eet part=change'],
  ['£121 up', 'of=spend-per-child part=change'],
  ['72', 'part=episodes'],
  ['64', 'part=councils'],
  ['52', 'part=left'],
  ['eight', 'part=back'],
  ['3.2 years', 'part=half-life'],
  ['Medway, Blackpool, Cheshire East, Devon, Herefordshire, Knowsley, Northamptonshire and Tameside', 'part=returned'],
  ['6.5 points above', 'of=vacancy-rate part=path in=birmingham report=2016-11-25 year=1'],
  ['ten', 'part=moved'],
  ['two', 'part=moved grade=good'],
])('after takes [%s]{%s}', async (text, attributes) => {
  expect((await run(text, attributes)).faults).toEqual([]);
});

test.each([
  ['8.7 points', 'of=agency-rate part=change', 'found 8.7 points, expected 8.7 points up (agency-rate, after inadequate)'],
  ['−8.7 points', 'of=agency-rate part=change', 'found −8.7 points, expected 8.7 points up (agency-rate, after inadequate)'],
  ['8.7 points down', 'of=agency-rate part=change', 'found 8.7 points down, expected 8.7 points up (agency-rate, after inadequate)'],
  ['+8.8 points', 'of=agency-rate part=change', 'found +8.8 points, expected 8.7 points up (agency-rate, after inadequate)'],
  ['+8.7%', 'of=agency-rate part=change', 'found +8.7%, expected 8.7 points up (agency-rate, after inadequate)'],
  ['20 of the 28', 'of=agency-rate part=up', 'found 20 of the 28, expected 20 of 27 (agency-rate, after inadequate)'],
  ['−5.8 to 15.9 points', 'of=vacancy-rate part=interval', 'found −5.8 to 15.9 points, expected 5.8 to 15.9 points (vacancy-rate, after inadequate)'],
  ['clear', 'of=repeat-plans part=firm', 'found clear, expected not clear (repeat-plans, after inadequate)'],
  ['71', 'part=episodes', 'found 71, expected 72 (after inadequate)'],
  [
    'Medway and Leeds',
    'part=returned',
    'found Medway and Leeds, expected Blackpool, Cheshire East, Devon, Herefordshire, Knowsley, Medway, Northamptonshire and Tameside (after inadequate)',
  ],
  ['72', 'part=episodes grade=bad', 'unknown grade "bad": expected one of inadequate, requires-improvement, good, outstanding'],
  ['72', 'part=many', 'unknown part "many": expected one of episodes, councils, left, staying, back, returned, half-life, tried, moved'],
  ['+1', 'of=vacancy-rate part=gap year=9', 'unknown year "9": expected one of -2, -1, 0, 1, 2, 3, 4, 5'],
])('after refuses [%s]{%s}', async (text, attributes, reason) => {
  const { faults } = await run(text, attributes);
  expect(faults.map((fault) => fault.replace(/^content\/about\/page.md:1: ".*?": /, ''))).toEqual([reason]);
});

test.each([
  ['because', (figure: string) => `Vacancies stood ${figure} because of the report.`],
  ['led to', (figure: string) => `The report led to more. Vacancies: ${figure}.`],
  ['drives', (figure: string) => `:::step{id=a}\n### A grade drives staff away\n\nOne.\n\nVacancies: ${figure}.\n:::`],
])('after refuses "%s" in the paragraph or step around it', async (word, around) => {
  const { faults } = await run('+10.9 points', 'of=vacancy-rate part=change', around);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain(`found "${word}" beside what came after a grade, expected no word of cause`);
});

test('a figure of what came after is a quantity that the data set proves', () => {
  const text = '---\ntitle: A page\nsummary: What it says.\n---\n\nIt stood :after[13.7 points above]{of=vacancy-rate part=gap year=1} the middle council.\n';
  const { record } = checkDocument({ path: 'content/about/page.md', text }, { ...exampleProse, dataset: loadDataset() });
  expect(record.statements).toContainEqual(expect.objectContaining({ kind: 'quantity', words: '13.7 points above', proof: 'data' }));
});
