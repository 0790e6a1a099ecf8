import { expect, test } from 'vitest';
import { term } from '../directives/term.ts';
import type { Step } from '../prose.ts';
import { exampleProse, trial } from '../trial.ts';
import { keptMarks } from './kept-marks.ts';

const run = async (text: string) => {
  const steps: Step = (tree, file) => {
    term.step(exampleProse)(tree, file);
    keptMarks(tree);
  };
  const { html } = await trial(steps, text);
  return html.split('\n')[0];
};
const button =
  '<a class="term" href="/site/glossary/#core-group">core group</a><span class="definition" popover="auto" id="term-core-group" hidden data-pagefind-ignore=""><b>Core group</b>: The people who carry out a plan. <span><a href="/site/glossary/#core-group">In the glossary</a></span></span>';

test('keptMarks sets the quotation marks and the full stop beside a term on one line with it', async () => {
  expect(await run('It was a “:term[core group]”, then.')).toBe(`<p>It was a <span class="kept">“${button}”,</span> then.</p>`);
  expect(await run('A :term[core group].')).toBe(`<p>A <span class="kept">${button}.</span></p>`);
});

test('keptMarks leaves a term among words as it is', async () => {
  expect(await run('A :term[core group] meets.')).toBe(`<p>A ${button} meets.</p>`);
});
