import { expect, test } from 'vitest';
import { rulesFor, rulesOf } from './css-rules.ts';

test('rulesOf(css) reads rules in order, past braces in strings and rules within rules', () => {
  expect(rulesOf('@charset "utf-8";a{color:red}li:after{content:"}"}@media (width<=44rem){p{margin:0}q{margin:0}}')).toEqual([
    { head: 'a', body: 'color:red' },
    { head: 'li:after', body: 'content:"}"' },
    { head: '@media (width<=44rem)', body: 'p{margin:0}q{margin:0}' },
  ]);
});

test.each([
  [
    'a rule for an element, a class, an id or an attribute that is there',
    'p{x:y}.small{x:y}#main{x:y}[hidden]{x:y}',
    'p{x:y}.small{x:y}#main{x:y}[hidden]{x:y}',
  ],
  ['no rule for one that is not', 'q{x:y}.big{x:y}p .big{x:y}p.big{x:y}[open]{x:y}', ''],
  ['a rule of which one selector may hold', 'q,p:hover{x:y}', 'q,p:hover{x:y}'],
  ['a rule whatever stands in its brackets', 'p:not(.big,q:is(b)){x:y}', 'p:not(.big,q:is(b)){x:y}'],
  ['a rule by the value of an attribute', 'a[data-x=big]{x:y}[data-x="big"] a{x:y}', 'a[data-x=big]{x:y}[data-x="big"] a{x:y}'],
  ['what holds for all', '*,:before{x:y}:root{x:y}@font-face{x:y}', '*,:before{x:y}:root{x:y}@font-face{x:y}'],
  [
    'what is left of a condition, and nothing of an empty one',
    '@media (width<=4rem){p{x:y}q{x:y}}@media (width<=4rem){q{x:y}}',
    '@media (width<=4rem){p{x:y}}',
  ],
  ['nothing for paper and forced colours', '@media print{p{x:y}}@media (forced-colors:active){p{x:y}}@page{margin:0}', ''],
])('rulesFor(css, names) keeps %s', (_, css, kept) => {
  expect(rulesFor(css, new Set(['p', 'a', '.small', '#main', '[hidden]', '[data-x]']))).toBe(kept);
});
