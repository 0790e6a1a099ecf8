/** What is code, a policy, or is not read: it keeps its marks as they are typed. */
const asTyped = /^<(?:!--|(?:script|style|code|pre|textarea)\b|meta http-equiv)/i;

/** Comments, code whole, tags with whatever their attributes hold, and the text between them. */
const pieces = /<!--.*?-->|<(script|style|code|pre|textarea)\b.*?<\/\1\s*>|<(?:"[^"]*"|'[^']*'|[^>"'])*>|[^<]+/gis;

/** Tags within a line: a word goes on over them. */
const withinLine = /^<\/?(?:a|abbr|b|bdi|cite|em|i|mark|q|small|span|strong|sub|sup|time|tspan)\b/i;

/** Attributes whose words are read, heard or sent. */
const spoken = /(\s(?:alt|title|content|aria-(?:label|description|valuetext|roledescription)|data-title)=")([^"]*)/g;

const marks = /'|"|&#39;|&#x27;|&apos;|&#34;|&quot;/gi;

/**
 * A finished page or drawing with its straight apostrophes and quotation marks set curly, for readers. The data keep the plain ones,
 * which every program reads: `Ofsted's "adequate"` in the codebook is Ofsted’s “adequate” on a page. Code stays as it is typed.
 */
export function typeset(markup: string): string {
  let before = ' ';
  return markup.replace(pieces, (piece) => {
    if (asTyped.test(piece)) return piece;
    if (piece.startsWith('<')) {
      if (!withinLine.test(piece)) before = ' ';
      return piece.replace(spoken, (_, name: string, words: string) => name + curly(words, ' '));
    }
    const text = curly(piece, before);
    before = text.at(-1) ?? before;
    return text;
  });
}

/** A text with its marks set; `before` is the character that it follows. */
function curly(text: string, before: string): string {
  return text.replace(marks, (mark, place: number) => {
    const opens = /[\s([{“‘/–—]/.test(place === 0 ? before : (text[place - 1] ?? ''));
    const double = /^(?:"|&#34;|&quot;)$/i.test(mark);
    if (double) return opens ? '“' : '”';
    return opens && /^\p{L}/u.test(text.slice(place + mark.length)) ? '‘' : '’';
  });
}
