import type { Kind } from './statement.ts';

/**
 * Words that state a quantity, an extreme, a change or a comparison. Outside a directive each needs a proof.
 * What is left free on purpose are turns of speech: "both", "one of", "first of all", "at least" and their like.
 */

const small = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const large = 'hundred|thousand|million|billion|dozen|score';
/** A number in words, in all its pieces: `two hundred and five`. */
export const numberWords = `(?:an? )?(?:${small}|${tens}|${large}s?)(?:(?:[ -]|,? and | of )(?:${small}|one|${tens}|${large}s?))*`;
const fractions = 'half|halves|thirds?|quarters?|fifths|sixths|sevenths|eighths|ninths|tenths?';
/** What our figures count, and so what a number of may be a statistic. */
export const counted =
  'child(?:ren)?|girls?|boys?|babies|young (?:people|adults|person)|people|adults|famil(?:y|ies)|plans?|cases?|files?|referrals?|assessments?|enquir(?:y|ies)|conferences?|(?:social )?workers?|staff|councils?|inspectors?|care leavers?|inspections?|visits?|reports?|letters?|posts?|councillors?|pounds|homes?|placements?|months?|weeks?|days?|years?|points?|reviews?|services?|areas?|schools?|parents?|patients?|calls?|pages?|claims?|documents?|stories|sources?|indicators?|charts?|concerns?|grades?|judgements?|times';

/** Words that state something, by kind; each matches the words that a message shows. */
export const stating: readonly { kind: Kind; words: RegExp }[] = [
  { kind: 'quantity', words: new RegExp(`\\b${numberWords}\\s+(?:[\\p{L}’-]+\\s+){0,2}?(?:${counted})\\b`, 'giu') },
  { kind: 'quantity', words: new RegExp(`\\b(?:${small}|${tens}|${large}|one)\\s+(?:in|out of)\\s+(?:every\\s+)?(?:${small}|${tens}|${large})\\b`, 'giu') },
  {
    kind: 'quantity',
    words: new RegExp(
      `(?<!middle )\\b(?:(?:more than|less than|nearly|almost|about|over|under|an?|one|${small})[\\s-]+)?(?:${fractions})\\s+(?:of|as|a|the)\\b(?!\\s*(?:year|century|hour)\\b)`,
      'giu',
    ),
  },
  { kind: 'quantity', words: /\b(?:twice|thrice|treble[sd]?|tripled?|quadrupled?|\w+fold|(?:three|four|five|six|ten|many) times (?:as|more|higher|the))\b/giu },
  { kind: 'quantity', words: /\b(?:dozens|hundreds|thousands|millions|scores) of\b/giu },
  {
    kind: 'quantity',
    words:
      /(?<!\b(?:put|beside|for|grade of)\s+)\b(?:every|each|no|all|most|hardly any|few|fewer|fewest|almost all|nearly all|almost every|the majority of|a minority of)\s+(?:the\s+|of the\s+|other\s+)*(?:councils?|authorit(?:y|ies))\b(?!,\s+(?:then|now)$|\s+(?:as|is) a (?:dot|line|row))/giu,
  },
  { kind: 'quantity', words: /\b(?:the (?:great )?majority|a minority)\b/giu },
  { kind: 'extreme', words: /^(?:the )?(?:highest|lowest|worst|best|first|last|most|least|top|bottom)[.]?$/giu },
  // A cell, a line of a list or a note that is nothing but a quantity.
  {
    kind: 'quantity',
    words: new RegExp(
      `^(?:(?:about|nearly|almost|over|under|more than|less than)\\s+)?(?:an?\\s+|one\\s+|${small}\\s+|${small}-)?(?:${fractions}|double|${numberWords})[.]?$`,
      'giu',
    ),
  },
  {
    kind: 'quantity',
    words:
      /\b(?:nobody|no one|none|no (?:child|children|plans?|famil(?:y|ies)|young people|care leavers?|social workers?|cases?))\s+(?:\p{L}+\s+)?(?:left|died|was hurt|were hurt|came|went|lived|ended|waited|got|lost|failed|missed)\b/giu,
  },
  { kind: 'comparison', words: /\bno longer\b(?!\s+(?:on|exists?|inadequate|there)\b)/giu },
  { kind: 'quantity', words: /\bper\s?cent\b|(?<!^)\bpercentage points?\b/giu },
  {
    kind: 'extreme',
    words:
      /\b(?:the|its|their|Birmingham’s|England’s)\s+(?:(?:joint|very|second|third|fourth|fifth|single|two|three)[\s-]+)*(?:highest|lowest|worst|best|largest|smallest|longest|shortest|biggest|greatest|fewest|most common|least common|steepest|fastest|slowest|earliest|poorest|weakest|strongest)\b(?!\s+(?:quarter|plans\b|half\b|of it\b|of all is\b|evidence\b|way\b))/giu,
  },
  {
    kind: 'extreme',
    words:
      /\b(?:came|comes|ranked|ranks|placed|is|was|stood|stands)\s+(?:joint\s+)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|top|bottom)\s+(?:of|in|among|out of)\b/giu,
  },
  {
    kind: 'extreme',
    words:
      /\b(?:first time|since records began|(?:highest|lowest|worst|best|most|least|ever) on record|an? (?:all-time )?record (?:high|low)|more than any(?: other)?|(?:worse|better|higher|lower|longer|shorter) than any(?: other)?|(?:highest|lowest|worst|best) in (?:England|the country|the land)|(?:in|as (?:it|they) did) (?:every|each) year)\b/giu,
  },
  {
    kind: 'comparison',
    words:
      /\b(?:rose|risen|rises|climbed|grew|grown|increased|fell|fallen|falls|dropped|declined|decreased|shrank|shrunk|lengthened|shortened(?! to [A-Z])|slipped|dipped|jumped|plunged|soared|collapsed|doubled|doubling|halved|halving|trebled|overtook|overtaken|outstripped|outpaced|surged|plummeted|tumbled|went (?:up|down)|gone (?:up|down)|came down|come down|edged (?:up|down)|crept (?:up|down)|stood still|caught up|fell behind|pulled ahead|got (?:worse|better)|narrowed|widened|levelled off|deteriorated|worsened)\b/giu,
  },
  {
    kind: 'comparison',
    words:
      /\b(?:above|below|ahead of|behind|level with|in line with|close to|(?:higher|lower|worse|better|longer|shorter|more|less|fewer|larger|smaller|greater|rarer|commoner|faster|slower)\b[^.;:]{0,60}?\bthan)\s+(?:in\s+|the\s+|most\s+|all\s+|many\s+|other\s+|its\s+|average in\s+)*(?:England|Birmingham|national|country|middle|council|councils|neighbours|elsewhere|Leeds|Manchester|Liverpool|London|average|places|statistical)/giu,
  },
  {
    kind: 'comparison',
    words:
      /\b(?:was|were|saw|sees|shows?|showed|came|brought|after|had|has)\s+(?:an?|no|the)?\s*(?:clear|sharp|slight|small|steep|further|big|huge|large)?\s*(?:rise|fall|increase|drop|decline|decrease|growth)\b(?!\s+(?:only|in these))/giu,
  },
];
