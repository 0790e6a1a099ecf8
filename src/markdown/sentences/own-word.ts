import type { Rule } from './beside-figures.ts';

const ends = 'highest|lowest|largest|smallest|best|worst|most|least|longest|shortest|top|bottom|fewest|greatest';
const after = new RegExp(`^\\s+(?:\\p{L}+\\s+)?(${ends})\\b`, 'iu');

/** A rank says inside its brackets from which end it counts: "16th highest", not "16th" and then any word. */
export const ownWord: Rule = ({ text }, facts) =>
  facts
    .filter(({ part }) => part === 'rank')
    .flatMap(({ mark }) => {
      const outside = after.exec(text.slice(mark.end))?.[1];
      const inside = /\b(?:highest|lowest|longest|shortest|largest|smallest)\b/.test(mark.text);
      if (outside === undefined && inside) return [];
      const order = mark.attributes.order ?? 'highest';
      return [
        {
          index: mark.start,
          reason: `found ${outside === undefined ? `the rank ${mark.text} without its end` : `"${outside}" after the rank ${mark.text}`}, expected it inside the brackets, where it is checked: :figure[${mark.text.replace(/ (?:highest|lowest)/, '')} ${order}]`,
        },
      ];
    });
