import type { Kind } from './statement.ts';

/**
 * Everyday ways to state a quantity, an extreme, a change or a comparison that hold none of the plain words: "shot through the roof", "second to none", "fared worse".
 * Each is as narrow as it can be, and stands under what it says.
 */

const things =
  'child(?:ren)?|young people|famil(?:y|ies)|(?:new |repeat |protection )*plans?|cases?|referrals?|assessments?|enquir(?:y|ies)|conferences?|(?:social )?workers?|care leavers|posts|reviews?|placements?';
const measures =
  '(?:shares?|rates?|figures?|numbers?|reviews|conferences|plans|vacancies|caseloads?|workloads?|spending|staff|turnover|referrals|enquiries|curve|line|gap)';
const amounts = 'two|three|four|five|six|seven|eight|nine|ten|twenty|fifty|hundred|thousand';
const places = 'England|Birmingham|Leeds|Manchester|Bradford|Sheffield|Liverpool|London|Solihull|Sandwell|the (?:country|city|council|trust|nation)';
const documents = '(?:monitoring )?(?:visits?|inspections?|letters?|reports?|documents?)';
const degrees =
  'shorter|longer|higher|lower|bigger|smaller|larger|heavier|lighter|faster|slower|rarer|commoner|fewer|safer|busier|poorer|richer|worse|better|more common|less common';

export const talk: readonly { kind: Kind; words: RegExp }[] = [
  { kind: 'quantity', words: /\b(?:a|one|every)\s+(?:fifth|sixth|seventh|eighth|ninth|tenth)\s+of\b/giu },
  { kind: 'quantity', words: new RegExp(`\\bevery\\s+(?:second|third|fourth|fifth|tenth|other)\\s+(?:${things})\\b`, 'giu') },
  {
    kind: 'quantity',
    words:
      /\b(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred)-odd\b|\bscores? of\b|\bthe (?:other half (?:never|of|had|were)|three-quarters|two-thirds)\b/giu,
  },
  {
    kind: 'quantity',
    words: new RegExp(
      `\\b(?:not (?:a single|one)|zero|nought|a handful of|next to no|the (?:overwhelming|vast|great|large) majority of)\\s+(?:${things})\\b`,
      'giu',
    ),
  },
  {
    kind: 'quantity',
    words: new RegExp(
      `(?<=^|[.,:;] )(?:most|all|few|no|hardly any|half the)\\s+(?:of the\\s+|the\\s+)?(?:${things})\\b(?=[^.;:,]{0,30}\\b(?:was|were|had|ended|came|left|got|missed|waited|lasted)\\b)`,
      'giu',
    ),
  },
  { kind: 'quantity', words: /\b(?:ran|runs?|reach(?:es|ed)?|went) (?:in)?to (?:two|three|four|five|six|seven) (?:figures|digits)\b/giu },
  {
    kind: 'quantity',
    words: new RegExp(`\\b(?:${amounts}|eleven|twelve)\\s+(?:statistical )?(?:neighbours|commissioners|directions|notices|directors|ministers)\\b`, 'giu'),
  },
  {
    kind: 'quantity',
    words:
      /\b(?:lasted|took|stayed(?: for)?|came for|within)\s+(?:it |the council |inspectors )?(?:an?|one)\s+(?:fortnight|week|month|year|decade|hour)\b|\b(?:lifted|gone|back|over) within (?:days|weeks|months)\b|\bthe very next (?:day|week|month|year)\b/giu,
  },
  {
    kind: 'extreme',
    words:
      /\b(?:nowhere else|second to none|bar none|like no other|unmatched|unrivalled|unequalled|unparalleled|not been (?:matched|equalled|beaten)|an? all-time (?:low|high)|number one (?:for|in)|tops? the (?:list|table|ranking)|at the (?:foot|head|top|bottom) of the (?:table|list|ranking))\b/giu,
  },
  {
    kind: 'extreme',
    words: /\b(?:England|country|nation|Europe|region|land|world)’s\s+(?:very\s+)?(?:\p{L}{3,}est|worst|best|most \p{L}+|least \p{L}+|number one)\b/giu,
  },
  {
    kind: 'extreme',
    words: /\bthe (?:\p{L}{3,}est|worst|best)\b[^.;:,]{0,30}\b(?:in|of) (?:the (?:land|country|nation|region|world)|England|Europe|Britain|all)\b/giu,
  },
  { kind: 'extreme', words: /\b(?:only|just) (?:one|two|three|four|five|six|ten) (?:other )?councils?\b/giu },
  { kind: 'extreme', words: /\b(?:never before|never had|never again|not since (?:19|20)\d\d|(?:not|never) once)\b/giu },
  { kind: 'extreme', words: new RegExp(`\\bthe (?:first|last|only) (?:${documents}|council|city|trust|service) (?:to|that|which)\\b(?! we\\b)`, 'giu') },
  {
    kind: 'extreme',
    words: new RegExp(
      `\\b(?:(?:every|each|all|all of the|in every|in each)\\s+(?:single )?(?:${documents})\\s+(?:has |had )?(?:found|finds?|praised?s?|says?|said|names?|named|judged|saw|inspectors)|(?:no|none of the) (?:${documents})\\s+(?:has |had )?(?:found|praised|named|judged))\\b`,
      'giu',
    ),
  },
  {
    kind: 'extreme',
    words:
      /\b(?:without exception|as always|(?:every|each|any) other year|year (?:after|on|by) year|all of its neighbours|none of its neighbours|(?:second|third|fourth|fifth|sixth) (?:inspection|failure|visit|report) (?:in a row|running)|than anywhere|(?:came|comes) in (?:last|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)|never (?:been )?(?:judged |rated |found )?inadequate|every single (?:indicator|year|council|measure))\b/giu,
  },
  { kind: 'extreme', words: /\b(?:at|in) no (?:time|year|point)\b[^.;:]{0,60}\b(?:above|below|higher|lower|inadequate|good|judged)\b/giu },
  {
    kind: 'extreme',
    words:
      /\b(?:rose|fell|grew|fallen|risen|narrowed|widened|(?<=last(?:ed)? )longer|higher|lower|above|below|worse|better)\b[^.;:□]{0,20}\b(?:every|each) (?:single )?(?:year|time|month|visit)\b/giu,
  },
  { kind: 'extreme', words: /\bon time, every time\b|\bevery time\b(?= the (?:share|rate|figure))/giu },
  {
    kind: 'comparison',
    words: /\b(?:a (?:shade|touch|whisker|hair|nose|fraction|mile|stone’s throw) (?:under|over|off|ahead|behind|above|below|better|worse|from))\b/giu,
  },
  {
    kind: 'comparison',
    words: /\b(?:far(?:ed|es)?|did|does|do) (?:no|much|far|a little|even|rather)?\s*(?:better|worse)\b(?=[.,;]|$|\s+(?:than|in|on|for|here|there)\b)/giu,
  },
  {
    kind: 'comparison',
    words:
      /\b(?:not far (?:behind|ahead)|(?:a|no) match for|the equal of|had the edge|has the edge|in (?:front|the lead)|(?:things|matters) (?:are|were) much the same|(?:two )?lines (?:had |have )?(?:crossed|met)|changed places|neck and neck)\b(?! (?:thing|way|words|as before)\b)/giu,
  },
  { kind: 'comparison', words: new RegExp(`\\b(?:compared with|compared to|against|set against|next to|unlike)\\s+(?:${places}),\\s+(?:${places})\\b`, 'giu') },
  { kind: 'comparison', words: /\bdifference (?:from|to|with|between) [^.;:]{0,30}\b(?:negligible|small|large|huge|tiny|slight|great|nil|gone)\b/giu },
  { kind: 'comparison', words: new RegExp(`\\b(?:at|to) (?:double|twice|half|treble|three times) (?:the|that|${places})`, 'giu') },
  {
    kind: 'comparison',
    words: new RegExp(`\\b(?:more\\s+(?:${things})\\s+than|fewer\\s+(?:${things})\\s+(?:than|came|were|had|left|ended|went|are|come|start))\\b`, 'giu'),
  },
  {
    kind: 'comparison',
    words: new RegExp(
      `\\b${measures}\\b[^.;:,□]{0,16}\\b(?:was|were|are|is|became|get|gets|got|getting)\\s+(?:(?!not|neither|no)\\p{L}+\\s+)?(?:the\\s+)?(?:${degrees})\\b(?! than\\b)`,
      'giu',
    ),
  },
  {
    kind: 'comparison',
    words: new RegExp(`\\b(?:${places})\\b[^.;:,□]{0,24}\\b(?:waits?|stays?|takes?|lasts?|is|are|was)\\s+(?:\\p{L}+\\s+)?(?:${degrees})\\b`, 'giu'),
  },
  {
    kind: 'comparison',
    words:
      /\b(?:bigger|larger|smaller|higher|lower|greater) (?:share|rate|number|proportion) of [^.;:]{0,40}\bthan\b|\bmore (?:reliably|often|quickly|slowly|safely) than (?:before|ever|elsewhere|then)\b|\b(?:worse|better) than it (?:was|is)\b/giu,
  },
  {
    kind: 'comparison',
    words: new RegExp(
      `\\b${measures}\\b[^.;:]{0,24}\\b(?:through the roof|been (?:cut|slashed|pared|trimmed|reduced)|were (?:cut|slashed|pared|trimmed)|bent (?:up|down)|(?:was|were|remained|stayed) (?:stable|flat|steady|unchanged))\\b`,
      'giu',
    ),
  },
  { kind: 'comparison', words: /\b(?:pared|cut|slashed|whittled|trimmed) (?:back|down)?\s*to (?:nothing|almost nothing|the bone|zero)\b/giu },
  {
    kind: 'comparison',
    words:
      /\b(?:kept|keeps|keep|is|are|was|were|been|still) (?:rising|falling|growing|shrinking|climbing|dropping|declining|increasing|decreasing|worsening|getting (?:rarer|commoner|longer|shorter))\b/giu,
  },
  {
    kind: 'comparison',
    words:
      /\b(?:upward|downward|rising|falling) (?:trend|path|curve|slope|drift)\b|\b(?:the|this|that) (?:rise|fall|drop|decline|surge|increase) (?:since|until|went on|goes on|continued|ended|stopped)\b|\b(?:a|the) (?:\p{L}+ )?(?:surge|slump|spike|decline|drop|jump|plunge|boom) (?:in|followed|came|of)\b/giu,
  },
  {
    kind: 'comparison',
    words: /\b(?:nothing|little|hardly anything) (?:has |had )?changed between (?:19|20)\d\d\b|\b(?:was|were|stood) the same in (?:19|20)\d\d\b/giu,
  },
];
