import type { Rule } from './beside-figures.ts';

/** Words that say why. The record shows what came after, never what it came from. */
const causes =
  /\b(because of|thanks to|due to|owing to|as a result of|led (?:directly )?to(?! [“‘□])|caused|brought about|resulted in|drove|triggered|on account of|stem(?:s|med)? from|(?:was|were|is|are) down to(?= (?:the|a|an|his|her|its|their) (?!middle))|the (?:effect|impact|fruit|doing|consequence) of|paid off|sparked|prompted|spurred|fuelled|set off|scared (?:off|away)|made (?:□|staff|workers|posts|plans|vacancies|spending) (?:\p{L}+ )?(?:rise|fall|leave|go|grow|shrink))(?![\p{L}])/giu;
/** What may be said to have done something, where it is said of what is counted: "The visit made plans longer". */
const doers =
  '(?:visits?|letters?|inspections?|inspectors?|trust|grade|judgement|ofsted(?:’s pressure)?|pressure|cuts|austerity|poverty|(?:good |better )?social work|(?:new )?model|warnings?|(?:new )?leaders)';
const done = '(?:plans?|reviews?|caseloads?|repeat plans|children|shares?|rates?|numbers?|posts|staff|vacancies|service|council|referrals|turnover)';
const deeds = 'made|forced|drove|kept|brought|turned|reduced|cut|raised|lowered|pushed|saved|rescued|ended|stopped|shortened|lengthened|halved|doubled';
const doings = new RegExp(
  `\\b${doers}\\b[^.;:,□]{0,24}?\\b(?:${deeds})\\b\\s+(?:the\\s+|more\\s+|its\\s+|their\\s+|\\p{L}+\\s+)?${done}\\b(?! (?:told|said))`,
  'giu',
);
/** Other ways to say that one thing came of another. */
const reasons =
  /\b(?:(?:is|are|was|were) to blame|to blame for|(?:own|whose) fault|(?<!would |could |might |may )explains? (?:the|why)|(?:is|are|was|were) explained by|(?:is|are|was|were|as) (?:a|the) result of|resulted from|owes? (?:everything|much|all|a lot|its)|for want of|for lack of|made (?:all )?the difference(?!\?)|(?:the )?(?:visit|inspection|letter|trust|pressure|warning|model|remedy)s? (?:has |have |had )?worked|was why|is why|in response to the (?:letter|visit|report|inspection|grade))\b|\bInspection works\b|\b(?:Because|Since|As) (?:the |of )?(?:inspectors?|visit|letter|trust|grade|council|Ofsted|report)\b[^.;□]{0,40}(?:came|had|was|were|warned|said|demanded),|\bas (?:inspectors|Ofsted|the letter|the report) (?:had )?(?:demanded|ordered|asked|wanted)\b|\bHad (?:inspectors|the visit|Ofsted|the trust)\b[^.;]{0,30}\bwould\b/giu;
/** Words that leave the cause open, ask for it or deny it, and ways to speak of how something is counted. */
const open = /\b(not|no|never|nor|whether|may|might|could|cannot|can’t|why|part of|perhaps|if|nobody|unknown|says?|said|told|count|counted|counts)\b/i;

/** Ways to say why that no other word leaves open. */
const flatly =
  /^Why [^:?]{4,60}: (?=\p{L})|, and the (?:visit|letter|trust|grade|inspection) was why|^Had (?:inspectors|the visit|Ofsted|the trust)\b[^.;]{0,30}\bwould\b/giu;

/** A sentence that says what caused something needs a citation, or words that leave it open. */
export const causesIn: Rule = ({ text, cited }) => {
  if (cited) return [];
  const isOpen = open.test(text) || /^(?:How|Whether|What|Where) [^.]*$/.test(text);
  const found = (isOpen ? [flatly] : [causes, doings, reasons, flatly]).map((pattern) => [...text.matchAll(pattern)]);
  return (found.find((matches) => matches.length > 0) ?? []).map((match) => ({
    index: match.index,
    reason: `found "${match[0].trim()}", expected "after", a :cite of who says so, or words that leave the cause open: no figure shows why`,
  }));
};
