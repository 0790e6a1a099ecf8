/** A rule of a style sheet: what stands before its braces, and in them. */
export interface Rule {
  /** Selectors, or an at-rule with its condition. */
  head: string;
  body: string;
}

/** The rules of a style sheet in order, as built: without comments. What has no braces, such as a charset, is left out. */
export function rulesOf(css: string): Rule[] {
  const rules: Rule[] = [];
  let from = 0;
  while (from < css.length) {
    const open = css.indexOf('{', from);
    if (open === -1) break;
    const close = closing(css, open);
    const head = css.slice(from, open);
    rules.push({ head: head.slice(head.lastIndexOf(';') + 1).trim(), body: css.slice(open + 1, close) });
    from = close + 1;
  }
  return rules;
}

/** The place of the brace that closes the one at `open`, past braces in strings. */
function closing(css: string, open: number): number {
  let depth = 0;
  for (const { 0: mark, index } of css.slice(open).matchAll(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[{}]/g)) {
    if (mark === '{') depth += 1;
    if (mark === '}') depth -= 1;
    if (depth === 0) return open + index;
  }
  return css.length;
}

/** Whether an at-rule holds rules in its turn, as a condition does. */
const holdsRules = /^@(media|supports|container|layer)\b/;

/** What is read on paper, in forced colours or never, and is not missed while a page is drawn for the first time. */
const late = /^@media[^{]*(print|forced-colors)|^@page/;

/**
 * The rules of a style sheet that can bear on a page of which these names are known, in their order: elements, classes, ids and attributes.
 * What stands in brackets of a selector (`:not()`, `:is()`) is not asked for, so rather a rule too many than one too few.
 */
export function rulesFor(css: string, names: ReadonlySet<string>): string {
  return rulesOf(css)
    .map(({ head, body }) => {
      if (late.test(head)) return '';
      if (holdsRules.test(head)) {
        const inner = rulesFor(body, names);
        return inner === '' ? '' : `${head}{${inner}}`;
      }
      return head.startsWith('@') || selectorsOf(head).some((selector) => namesIn(selector).every((name) => names.has(name))) ? `${head}{${body}}` : '';
    })
    .join('');
}

function selectorsOf(head: string): string[] {
  return head.replace(/\((?:[^()]|\([^()]*\))*\)/g, '').split(',');
}

/** What a selector asks for: "a", ".small", "#main", "[hidden]". Values of attributes and states, such as `:hover`, are not. */
function namesIn(selector: string): string[] {
  const bare = selector.replace(/\[([\w-]+)[^\]]*\]/g, '[$1]').replace(/::?[\w-]+/g, '');
  return bare.match(/\[[\w-]+\]|[.#]?[a-z][\w-]*/gi) ?? [];
}
