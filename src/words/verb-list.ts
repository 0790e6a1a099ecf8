/**
 * The words that may say how a figure changed or how two figures compare, and what each asserts.
 * Whatever is not listed fails the build: add a word here with what it asserts, never a way round it.
 */

/** What a word asserts about the later figure beside the earlier, or one figure beside another. */
export type Assertion =
  | 'up'
  | 'down'
  | 'up-clearly'
  | 'down-clearly'
  | 'up-slightly'
  | 'down-slightly'
  | 'level'
  | 'same'
  | 'better'
  | 'worse'
  | 'about-twice'
  | 'more-than-twice'
  | 'nearly-twice'
  | 'about-half'
  | 'less-than-half'
  | 'nearly-half';

/** Words for a change over time. Forms of "to be" and "to have" before them are passed over. */
export const changeVerbs: Readonly<Record<string, Assertion>> = list({
  up: 'rose, rise, rises, risen, rising, climbed, climb, climbs, climbing, grew, grow, grows, grown, growing, growth, increased, increase, increases, increasing, went up, go up, goes up, gone up, going up, up, higher, lengthened, longer, got longer',
  down: 'fell, fall, falls, fallen, falling, dropped, drop, drops, dropping, declined, decline, declines, declining, decreased, decrease, decreases, decreasing, reduced, reduction, went down, go down, goes down, gone down, going down, came down, come down, down, lower, shrank, shrunk, shortened, shorter, got shorter, slipped, dipped, dip',
  'up-clearly': 'rose clearly, clearly rose, risen clearly, clearly risen, clear rise, rose sharply, risen sharply, sharp rise, jumped, jump',
  'down-clearly': 'fell clearly, clearly fell, fallen clearly, clearly fallen, clear fall, fell sharply, fallen sharply, sharp fall, plunged, plunge',
  'up-slightly': 'rose slightly, risen slightly, rose a little, risen a little, edged up, crept up, slight rise, small rise',
  'down-slightly': 'fell slightly, fallen slightly, fell a little, fallen a little, edged down, crept down, slight fall, small fall',
  level:
    'stayed level, stay level, level, stayed steady, steady, stayed flat, flat, stable, stayed stable, hardly changed, hardly moved, barely changed, barely moved, little changed, changed little, no clear change, did not clearly change, not clearly changed',
  same: 'unchanged, did not change, not changed, stayed the same, the same, stood still',
  better: 'improved, improve, improves, improving, improvement, got better, better, recovered, recovery',
  worse: 'worsened, worsen, worsens, worsening, got worse, worse, deteriorated, deterioration',
  'about-twice': 'doubled, doubling',
  'more-than-twice': 'more than doubled',
  'nearly-twice': 'nearly doubled, almost doubled',
  'about-half': 'halved, halving',
  'less-than-half': 'more than halved',
  'nearly-half': 'nearly halved, almost halved',
});

/** Words for how one figure stands to another. */
export const comparisonWords: Readonly<Record<string, Assertion>> = list({
  up: 'above, more often than, higher than, higher, more than, more, over, greater than, longer than, longer, ahead of',
  down: 'below, less often than, lower than, lower, less than, less, fewer than, fewer, under, shorter than, shorter, behind',
  'up-clearly': 'clearly above, well above, far above, far higher than, much higher than, clearly higher than',
  'down-clearly': 'clearly below, well below, well behind, far behind, far below, far lower than, much lower than, clearly lower than',
  'up-slightly': 'slightly above, just above, a little above, slightly higher than, a little higher than',
  'down-slightly': 'slightly below, just below, just behind, slightly behind, a little behind, a little below, slightly lower than, a little lower than',
  level:
    'level with, level, caught up, close to, about the same as, much the same as, in line with, near, not clearly different from, no clear difference from',
  same: 'the same as, the same, equal to, exactly the same as',
  better: 'better than, better',
  worse: 'worse than, worse',
  'about-twice': 'twice, double, about twice, about double',
  'more-than-twice': 'more than twice, more than double, over twice',
  'nearly-twice': 'nearly twice, almost twice, nearly double, almost double',
  'about-half': 'half, about half',
  'less-than-half': 'less than half, under half',
  'nearly-half': 'nearly half, almost half',
});

/** Ways to say that chance alone may have made a difference. */
export const chancePhrases: readonly string[] = [
  'within what chance alone could do',
  'within what chance alone can do',
  'no more than chance alone could do',
  'no more than chance could do',
  'which chance alone could explain',
  'that chance alone could explain',
  'which may be chance',
  'but within chance',
  'within chance',
];

function list(groups: Partial<Record<Assertion, string>>): Record<string, Assertion> {
  const listed: Record<string, Assertion> = {};
  for (const [assertion, words] of Object.entries(groups) as [Assertion, string][]) {
    for (const word of words.split(', ')) {
      if (word in listed) throw new Error(`"${word}" is listed as ${listed[word]} and as ${assertion}`);
      listed[word] = assertion;
    }
  }
  return listed;
}
