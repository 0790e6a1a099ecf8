import type { Kind } from './statement.ts';

/**
 * Turns of speech that state a quantity, an extreme, a change or a comparison without one of its plain words: "the lion's share", "peaked", "than ever".
 * They stand apart from the plain words, and are as narrow as they can be: most turns of speech state nothing that can be counted.
 */

const things =
  'child(?:ren)?|young people|famil(?:y|ies)|(?:new |repeat |protection )*plans?|cases?|referrals?|assessments?|enquir(?:y|ies)|conferences?|(?:social )?workers?|staff|care leavers|posts|homes|reviews?|placements?';
/** What a verb of change is said of, where it may mean other things too. */
const measures =
  '(?:shares?|rates?|figures?|numbers?|counts?|reviews|conferences|visits|plans|vacancies|caseloads?|workloads?|spending|staff|turnover|performance|time|referrals|enquiries)';
const amounts = 'two|three|four|five|six|seven|eight|nine|ten|twenty|fifty|hundred|thousand';

export const turns: readonly { kind: Kind; words: RegExp }[] = [
  { kind: 'quantity', words: new RegExp(`\\b(?:one|${amounts})\\s+(?:${things})\\s+(?:in|out of)\\s+(?:every\\s+)?(?:${amounts})\\b`, 'giu') },
  { kind: 'quantity', words: new RegExp(`\\b(?:in|out of) every (?:${amounts})\\b`, 'giu') },
  { kind: 'quantity', words: /\b(?:the|a) (?:lion’s share|(?:great |vast |better |large )?bulk|large part|best part|fraction) of\b/giu },
  {
    kind: 'quantity',
    words: new RegExp(`\\b(?:hardly|scarcely|barely|practically|virtually) (?:any|all|every|no)\\s+(?:of )?(?:the |its |their )?(?:${things})\\b`, 'giu'),
  },
  {
    kind: 'quantity',
    words: new RegExp(
      `\\b(?:almost|nearly) (?:all|every|no)\\s+(?:of )?(?:the |its |their )?(?:${things})\\s+(?:were|was|are|is|have|has|had|did|came|ended|left)\\b`,
      'giu',
    ),
  },
  { kind: 'quantity', words: new RegExp(`\\bmore (?:${things}) (?:were|was|are|is|had|have|did|do|came|ended|went)\\b[^.;:]{0,40}\\bthan not\\b`, 'giu') },
  { kind: 'quantity', words: /\b(?:cost|costs|spent|spends|paid|pays|saved|lost|worth|owed?)\b[^.;:]{0,30}\b(?:millions|billions|thousands|hundreds)\b/giu },
  { kind: 'extreme', words: /\b(?:than|as)\s+(?:ever|almost (?:any|every)(?:where|one)(?: else)?|(?:any|every)(?:where|one) else|never before)\b/giu },
  {
    kind: 'extreme',
    words:
      /\b(?:near|at|towards?|close to|to) the (?:very )?(?:top|bottom)(?=\s+(?:of|for|in|on|among)\b|[.,;])(?! of (?:the|a|each|this) (?:page|table|list|drawing|chart|letter|report))/giu,
  },
  {
    kind: 'extreme',
    words: new RegExp(`\\b(?:in|into|among|out of) the (?:top|bottom|worst|best|highest|lowest) (?:${amounts}|quarter|half|third|tenth|few)\\b`, 'giu'),
  },
  {
    kind: 'extreme',
    words:
      /\b(?:peaked|bottomed out|hit (?:an? )?(?:new )?(?:record|peak|low|high|bottom)|(?:reached|touched|at) (?:its|their|an?) (?:all-time |new )?(?:peak|height|low|lowest|record|high))\b/giu,
  },
  {
    kind: 'extreme',
    words:
      /\bthe (?:only|first|last) (?:council|authority|city|trust|service|region|place)(?: of its kind)? (?:in (?:England|the (?:country|land|region))|(?:whose|where|that|which|to)\b)/giu,
  },
  { kind: 'extreme', words: /\bthe (?:first|only|last)(?: of its kind)? in (?:England|the (?:country|land|region))\b/giu },
  { kind: 'comparison', words: /\b(?:gap|distance|difference)\b(?! that\b)[^.;:]{0,40}\b(?:closed|vanished|disappeared|opened)\b/giu },
  {
    kind: 'comparison',
    words: new RegExp(
      `\\b${measures}\\b[^.;:]{0,30}\\b(?:recovered|rebounded|bounced back|stagnated|flatlined|spiked|nosedived|mushroomed|ballooned|swelled|swollen|dwindled|tailed off|picked up again|slid|eased|slumped|rallied|sank|sunk|sagged|crept|dived|leapt|rocketed|faded)\\b`,
      'giu',
    ),
  },
  { kind: 'comparison', words: /\b(?:is|are|was|were|went|gone|stands?|stood)\s+back\s+(?:to|at|up|down)\s+(?:where|what|its|their|the (?:level|same))\b/giu },
  {
    kind: 'comparison',
    words:
      /\b(?:figures?|rates?|shares?|numbers?|plans|vacancies|caseloads|spending|reviews)\b[^.;:]{0,30}\b(?:did not|didn’t|has not|have not|had not|hardly|barely|never) (?:move|moved|change|changed|budged?|shift|shifted)\b/giu,
  },
  { kind: 'comparison', words: /\b(?:heavier|lighter|safer|healthier|busier|poorer|richer|kinder|harsher|worse off|better off)\b[^.;:]{0,60}?\bthan\b/giu },
  { kind: 'comparison', words: /\b(?:do|does|did|fare[sd]?|perform(?:s|ed)?|score[sd]?)\s+(?:much |far |a little )?(?:better|worse)\b[^.;:]{0,60}\bthan\b/giu },
  {
    kind: 'comparison',
    words:
      /\b(?:pull(?:s|ed|ing)? away from|lags?|lagged|lagging|trail(?:s|ed)|outperform(?:s|ed)?|outdo(?:es)?|outdid|outspen(?:ds?|t)|outstrip(?:s|ped)?|surpass(?:es|ed)?|eclipse[sd]?|dwarf(?:s|ed)?|on a par with|keep(?:s|ing)? pace with|kept pace with|mirror image of|matche[sd] (?=England|Birmingham|the (?:country|council)))\b/giu,
  },
  {
    kind: 'comparison',
    words:
      /\b(?:leads?|led|beats?|tops?|topped) (?:the country|England|Birmingham|Leeds|Manchester|Liverpool|Bradford|Sheffield|its neighbours|(?:all|every|most|many) (?:other )?councils?|the table)\b/giu,
  },
  {
    kind: 'comparison',
    words:
      /\b(?:on the (?:rise|increase|decrease|wane|up|down|mend|slide)|on (?:an?|its|their) (?:upward|downward|rising|falling) (?:path|curve|trend|slope|course)|(?:crept|slid|slipped|drifted|inched|swung|sprang|shot) (?:back|up|down|away))\b/giu,
  },
  { kind: 'extreme', words: /\b(?:has|have|had|was|were) never (?:been |stood |before been )?(?:so |as )?(?:\p{L}+er|high|low|good|bad|better|worse)\b/giu },
  {
    kind: 'extreme',
    words:
      /\b(?:than|as|of) (?:in |at |on )?any (?:(?:comparable|similar|other|big|large|single) )?(?:city|cities|council|councils|place|region|area|year|authority|service)\b/giu,
  },
  {
    kind: 'extreme',
    words:
      /\b(?:only|alone among [^,.;]{0,30},?) (?:Birmingham|England|Leeds|Bradford|Manchester)(?= (?:saw|had|has|was|is|did|does|kept|lost|came|stood|spent|gave))/giu,
  },
  { kind: 'comparison', words: /\b(?:figures?|counts?|numbers?|tables?)\b[^.;:]{0,40}\b(?:withheld|suppressed|revised|corrected|withdrawn)\b/giu },
];
