import { isFigure, type Rule } from './beside-figures.ts';

/** Words before a figure that make more or less of it, and that no figure bears out. */
const beforeFigure =
  /\b(in excess of|upwards of|north of|south of|fewer still than|shy of|short of|topped|tops|exceeded|exceeds|surpassed|undercut|never (?:reached|came near)|a (?:staggering|shocking|stunning|good|full|whopping|massive|huge|solid|paltry|tiny|modest|healthy|worrying|worrisome|record|round|cool)|(?:fully|easily|comfortably|all of|well|a shade|a touch|a little|a hair|a whisker) (?:over|under|above|below|past|beyond)?|fully|virtually|practically|more like|at (?:very )?best|at worst|close on|little (?:more|less) than|not far off|no (?:fewer|less|more)\b[^.;:□]{0,20}\bthan|more or less|getting on for|pushing|touching|nudging|approaching|nearing|beyond|give or take|an estimated|officially|supposedly|allegedly|reportedly)\s+$/iu;

/** What follows a figure and adds to it, or takes it back. */
const afterFigure =
  /^(?:-(?:plus|odd|ish)\b|\s*[,(—–]?\s*(?:and|or|but|if)\s+(?:probably|perhaps|possibly|likely|maybe|a (?:half|bit|quarter|third)|then some|counting|worse|better|rising|falling|climbing|growing|more|even more|far more|not a)\b|\s*,?\s+(?:give or take|at a (?:conservative|low|generous) (?:estimate|guess)|twice over|and counting|before rounding|after rounding|had (?:nobody|no one|they) (?:not )?\p{L}+ed\b|if (?:you|one) believes?|supposedly|allegedly|depending on)\b|[^.;:□]{0,24}\bor (?:its|their|the) equivalent\b|\s+(?:\p{L}+\s+)?(?:a|an|per|each|every)\s+(?:day|week|month|night|hour|minute|year)\b(?! (?:before|earlier|later|ago|on|after)\b)|\s+of a (?:million|thousand|hundred)\b|[^.;:□]{0,16},\s*(?:as always|doubled|halved|trebled)\b)/iu;

/** Words that move a proved word on by a degree, or spread it over more than it was proved for. */
const beforeWord =
  /\b((?:by )?far(?: and away)?|well|much|way|always|ever|forever|consistently|constantly|just|slightly|a little|barely|only just|slowly|suddenly|steadily|sharply|rapidly|gradually|quickly|dramatically|hugely|dangerously|alarmingly|massively|markedly|greatly|once again|once more|yet again|again)(?:\s+and\s+\p{L}+ly)?\s+$/iu;
const afterWord =
  /^[^.;:,□]{0,12}?\s*,?\s*(?:(?:every|each) (?:single )?(?:year|month|time)|year (?:after|on|by) year|by (?:half|a (?:mile|lot|little|half|third|quarter|great deal|long way|whisker|hair))|and then (?:rose|fell|grew|dropped)|all the time|throughout|without (?:a )?(?:break|pause|end)|(?:more|less|faster|slower|further) than (?:anywhere|any|ever|elsewhere|all|most)|for good|for ever|again and again)\b/iu;

/** Nothing may stretch what is proved: a figure stands for itself, and a word for no more than its brackets hold. */
export const nothingStretched: Rule = ({ text }, facts) =>
  facts.flatMap((fact) => {
    const { mark, claim } = fact;
    const [before, after] = [text.slice(0, mark.start), text.slice(mark.end)];
    const isWord = mark.directive.name === 'change' || mark.directive.name === 'compare';
    const found = isWord
      ? (beforeWord.exec(before)?.[1] ?? afterWord.exec(after)?.[0])
      : isFigure(fact) && claim === null
        ? (beforeFigure.exec(before)?.[1] ?? afterFigure.exec(after)?.[0])
        : undefined;
    return found === undefined
      ? []
      : [{ index: mark.start, reason: `found "${found.trim()}" beside "${mark.text}", expected nothing that makes more or less of it than was proved` }];
  });
