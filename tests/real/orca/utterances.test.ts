import { expect, test } from 'vitest';
import { utterancesIn } from './utterances.ts';

test('utterancesIn(log) gives what was said, and no other line of the log', () => {
  const log = [
    "14:21:47.274367 - SPEECH OUTPUT: 'Page has 6 landmarks.'{'established': False}",
    '14:21:47.509617 - SPEECH: Last spoke 0.2 seconds ago',
    "14:21:47.803955 - SPEECH OUTPUT: 'council’s 'own' words'",
    'vvvvv PRESENT LIVE REGION MESSAGE vvvvv',
    "14:21:48.000000 - SPEECH OUTPUT: 'L' {'established': False, 'average-pitch': 7.0}",
    "14:21:49.000000 - SPEECH OUTPUT: 'a link' voice=hyperlink{'established': False}",
    '',
  ].join('\n');
  expect(utterancesIn(log)).toEqual(['Page has 6 landmarks.', 'L', 'a link']);
});
