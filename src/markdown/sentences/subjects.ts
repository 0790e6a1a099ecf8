import type { Dataset } from '../../dataset/query.ts';
import { birmingham } from '../../site.ts';
import { placesIn } from './places.ts';
import type { Kind } from './statement.ts';

/** What a sentence without any proof may still not be about: something found by its subject, whatever its verb. */
export interface Subject {
  kind: Kind;
  words: string;
  index: number;
}

const own = /\b(?:we|our|ours|us|you|your|may be true)\b/i;
/** Ways to name a place that compare nothing with it. */
const harmless =
  /\b(?:England alone|line for England|(?:figures?|counts?|row|rows) for England|England figure|England and its regions|includes Birmingham|unlike England’s figure|compare it with England|like Birmingham|with (?:the )?grades?)\b/i;
const somewhere =
  /\b(?:nationally|nation|the country(?! as a whole| changed)|(?:big|large|other|any|no other) cit(?:y|ies)|(?:anywhere|nowhere) else|of its neighbours|the field|outlier|others do)\b/iu;
const than =
  /(?<!\b(?:an)?other |\brather |\belse )\b(?!(?:an)?other|rather|either|whether|never|after|number|over|under|wider|larger group)(?:\p{L}{2,}er|more|less|worse)\b[^.;:]{0,60}\bthan (?:that|those|in|any|before|it (?:was|did|had)|they|ever|most|others|its|the year|when|then|not)\b(?! look\b)/iu;
const measures =
  '(?:share|rate|caseloads|vacancies|turnover|repeat plans|spending|agency (?:staff|use)|reviews|numbers?|progress|count|average|gap|caseload|referrals|plans)';
const moved = new RegExp(
  `(?<=^|[,;:] |^After [^,]{0,20}, |^In [^,]{0,20}, |^By [^,]{0,20}, )(?:The |Its |Their |Staff |Average |Agency |Repeat )?${measures}(?: (?:of|for|on|in) (?:(?!\\b(?:can|may)\\b)[^.,;:]){0,30}?)?\\s+(?:(?:has|have|had|all but|never|then|soon|again|was|were)\\s+){0,2}(?!(?:based|made|published|counted|collected|revised|printed|given|called|needed|noted|named|used|looked|aimed|asked|reached|praised)\\b)(?:\\p{L}+ed|came|went|gone|took|hit|got|cut|brought|fell|rose|low|high)\\b`,
  'iu',
);
const most =
  /\b(?!(?:interest|request|test|west|rest|honest|manifest|protest|suggest|forest|latest|newest|oldest|firmest|hardest|clearest|nearest|shortest plans|highest quarter|lowest quarter|lowest to highest|highest:|quest|guest|invest|contest|harvest|modest)\b)\p{L}{2,}est\b(?= [^.]{0,40}\b(?:in|of|on|since|point|ebb|ever)\b|$)|\bmost (?!of\b|people|like\b|all\b)\p{L}+ (?:council|city|service|trust|place)\b|\b(?:set|broke|breaks) (?:a|the|all) records?\b/iu;
const numbers = 'three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\p{L}+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const many = new RegExp(
  `\\b(?:lists?|listed|names?|named|found|made|gave|gives|has|had|lost|hired|closed|opened|got|set|saw|won|failed|moved|with) (?:${numbers}|umpteen|dozens|countless) (?!points?|things|questions|ways|that|of|to)\\p{L}+s\\b|\\bUmpteen\\b`,
  'iu',
);
const nearly =
  /\b(?:nearly|almost|practically|virtually|hardly|barely) (?:everyone|everybody|everything|anyone|anybody|nobody|any child|all staff)\b|\bmore often than not\b|\bjust one (?:child|family|council|plan)\b|\btook half a year\b|\ban? (?:third|quarter|fifth|tenth) (?:more|less|fewer|of)\b/iu;

/** What a sentence is about that a figure ought to stand beside: another place, what is counted, an extreme, a number of things. */
export function subjectsIn(free: string, dataset: Dataset): Subject[] {
  if (own.test(free) || /\?$/.test(free)) return [];
  const place = placesIn(free, dataset).find(({ place, words }) => place !== birmingham && /^E/.test(place) && !/^(?:nationally|the national)$/i.test(words));
  return [
    ...(place === undefined || harmless.test(free) ? [] : [{ kind: 'comparison' as const, words: place.words, index: place.start }]),
    ...(harmless.test(free) ? [] : found('comparison', somewhere, free)),
    ...found('comparison', than, free),
    ...found('comparison', moved, free),
    ...found('extreme', most, free),
    ...found('quantity', many, free),
    ...found('quantity', nearly, free),
  ];
}

function found(kind: Kind, words: RegExp, text: string): Subject[] {
  const match = words.exec(text);
  return match === null ? [] : [{ kind, words: match[0].trim(), index: match.index }];
}
