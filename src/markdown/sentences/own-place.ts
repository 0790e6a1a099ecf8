import type { Rule } from './beside-figures.ts';

/** A place in a document, as citations name it: a part, a page or paragraphs, and what stands there. */
const form =
  /^(?:[\p{L}’“”‘' ,;:()–-]+|(?:[\p{L}’“”‘' ,:()–-]*?\b(?:paras?|paragraphs?|pages?|pp?\.?|section|table|figure|annex|chapter|row|column|footnote|slide|item|box|lines?|answer|question|part|schedule|regulation|minute|sheet|tab|note|recommendation|point|key stage|of|in|to|and|the|year|years?|March|September|for)?\s*\(?[A-Z]?\d[\d.]*[a-z]?\)?[,;:]?(?:\s*(?:,|and|to|–|-|or)\s*\d+)*\s*[,;]?\s*)+[\p{L}’“”‘' ,;:()–-]*)$/u;
const numbered =
  /\b(?:para|paragraph|page|p|section|table)s?\b(?!\.?\s*(?:\(?[A-Z]?\d|(?:one|two|three|four|five|six|seven|first|second|last|above|below|on|of|in|about|that|headed|under|title)\b)|\s*[,;.)]|$)\s+\S+/i;

/** The place of a citation has to be one: "page banana" is none. */
export const ownPlace: Rule = ({ marks }) =>
  marks.flatMap(({ directive, attributes, start }) => {
    const at = attributes.at ?? '';
    if (directive.name !== 'cite' || at === '' || (form.test(at) && !numbered.test(at))) return [];
    return [{ index: start, reason: `found the place "${at}", expected one such as "Findings, para 8" or "page 3"` }];
  });
