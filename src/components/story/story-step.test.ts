import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { stepOf } from './story-step.ts';

const drawing =
  '<figure class="step-chart"><div class="drawing" data-subject="repeat-plans"><svg class="narrow"></svg><svg class="drawn trend wide"><text data-key="annotation-0">24.0% in 2018,</text><text data-key="annotation-1">above England’s 20.2%</text></svg></div></figure>';
const story = `<section class="step" id="one"><h3 id="one-heading">Two <b>numbers</b></h3><p>It was <a href="/x/" data-proof="p-1">24%</a>.</p>${drawing}<p class="share">Link</p></section>`;

test('stepOf takes a step out of its story, with what its drawing says as the finding', () => {
  expect(stepOf(parse(story), 'one')).toEqual({
    id: 'one',
    title: 'Two numbers',
    finding: '24.0% in 2018, above England’s 20.2%.',
    html: `<p>It was <a href="/x/">24%</a>.</p>${drawing}`,
    asks: false,
    subject: 'repeat-plans',
  });
});

test('stepOf lets links lead to where they led from the story', () => {
  const linked = story.replace('<p>It was', '<p><a href="../other/">Other</a> <a href="#two">Two</a></p><p>It was');
  expect(stepOf(parse(linked), 'one').html).toContain('<a href="../../other/">Other</a> <a href="../#two">Two</a>');
});

test('stepOf refuses an id that the story does not have', () => {
  expect(() => stepOf(parse(story), 'two')).toThrow('found no step two with a heading and a drawing, expected one');
});
