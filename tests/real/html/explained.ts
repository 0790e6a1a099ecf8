/** What the checker says that is no fault of a page, and why. */
interface Explanation {
  message: RegExp;
  /** Kinds of pages it holds for; all where it is left out. */
  kinds?: RegExp;
  why: string;
}

const explanations: Explanation[] = [
  {
    message: /^CSS: (Unrecognized at-rule “@container”|“(container-type|paint-order)”: )/,
    why: 'It knows no container queries and no paint-order; browsers do.',
  },
  {
    message:
      /^CSS: (“(position-area|position-try-fallbacks|position-try-order|x|y|r|cx|cy)”: Property “[\w-]+” doesn't exist|Unknown pseudo-element or pseudo-class “:state”|“--[\w-]+”: The types are incompatible)/,
    why: 'It knows no anchor positions, no custom states, no geometry of SVG in style sheets (SVG 2) and no sums of unlike units in a property of our own; browsers do.',
  },
  {
    message: /violates Content Security Policy \(meta tag\)/,
    why: 'It reads files, for which ‘self’ is nobody, and counts descriptions for machines as scripts. tests/content-policy.spec.ts asks a browser.',
  },
  { message: /^Section lacks heading/, why: 'A region that scrolls has a name, so that one can go there by keys, and no heading.' },
  {
    message: /none of them has a computed heading level of 1/,
    kinds: /^embed\/\*$/,
    why: 'A frame is part of the page around it, which has the first heading.',
  },
];

/** Whether what the checker says of a page of a kind is explained. */
export function explained(message: string, kind: string): boolean {
  return explanations.some((one) => one.message.test(message) && (one.kinds?.test(kind) ?? true));
}
