import type { Rule } from './beside-figures.ts';

/** Words that say why. The record shows what came after, never what it came from. */
const causes =
  /\b(because of|thanks to|due to|owing to|as a result of|led (?:directly )?to(?! [“‘□])|caused|brought about|resulted in|drove|triggered|on account of|stem(?:s|med)? from|(?:was|were|is|are) down to(?= (?:the|a|an|his|her|its|their) (?!middle))|the (?:effect|impact|fruit|doing|consequence) of|paid off|sparked|prompted|spurred|fuelled|set off|scared (?:off|away)|made (?:□|staff|workers|posts|plans|vacancies|spending) (?:\p{L}+ )?(?:rise|fall|leave|go|grow|shrink))(?![\p{L}])/giu;
/** Words that leave the cause open, ask for it or deny it, and ways to speak of how something is counted. */
const open = /\b(not|no|never|nor|whether|may|might|could|cannot|can’t|why|part of|perhaps|if|nobody|unknown|says?|said|told|count|counted|counts)\b/i;

/** A sentence that says what caused something needs a citation, or words that leave it open. */
export const causesIn: Rule = ({ text, cited }) =>
  cited || open.test(text)
    ? []
    : [...text.matchAll(causes)].map((match) => ({
        index: match.index,
        reason: `found "${match[0]}", expected "after", a :cite of who says so, or words that leave the cause open: no figure shows why`,
      }));
