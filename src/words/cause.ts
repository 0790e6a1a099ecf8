/** Words by which a sentence says that one thing made another. What came after a grade is never proof of that. */
const causes: readonly RegExp[] = [
  /\bbecause\b/i,
  /\bcaus(?:e|es|ed|ing|al)\b/i,
  /\b(?:le[ad]d?|leads|leading|led) to\b/i,
  /\b(?:due|owing|thanks) to\b/i,
  /\b(?:as a )?(?:result|results|resulted|resulting|consequences?|consequently|outcome of)\b/i,
  /\b(?:impacts?|impacted|effects?|affects?|affected|influence[sd]?)\b/i,
  /\b(?:dr[io]ve[sn]?|driving|pushe[sd]|pushing|triggers?|triggered|sparks?|sparked|prompt(?:s|ed|ing)|forced|produced|provoked|fuell?ed)\b/i,
  /\b(?:brought|brings?|bringing) (?:about|on)\b/i,
  /\b(?:therefore|hence|thereby|which is why|that is why|blame[sd]?|to thank for)\b/i,
  /\b(?:made|makes|making) (?:\w+ ){0,4}(?:leave|left|worse|better|rise|fall|grow)\b/i,
  /\b(?:scared|frightened|chased) (?:\w+ ){0,3}(?:away|off|out)\b/i,
];

/** Ways to say that no cause can be read: they may stand. */
const denials =
  /\b(?:not a|no|never a|nor a) cause\b|\bnot because\b(?! (?:only|just))|\bnot (?:what|who) caused\b|\bwhat caused it cannot be (?:said|told)\b/gi;

/** The first word of a text that claims a cause; null where there is none. */
export function causeIn(text: string): string | null {
  const claimed = text.replace(denials, '');
  for (const cause of causes) {
    const found = cause.exec(claimed)?.[0];
    if (found !== undefined) return found;
  }
  return null;
}
