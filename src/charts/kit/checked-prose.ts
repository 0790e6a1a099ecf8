/** A figure of checked prose: what is read, and how it is proved. `:figure[24.0%]{of=repeat-plans at=2018}`. */
export function figureIn(text: string, proof: Readonly<Record<string, string>>): string {
  return directive('figure', text, proof);
}

/** A word for a change over time. */
export function changeIn(text: string, proof: Readonly<Record<string, string>>): string {
  return directive('change', text, proof);
}

/** A word that sets a figure beside another. */
export function compareIn(text: string, proof: Readonly<Record<string, string>>): string {
  return directive('compare', text, proof);
}

/** A figure of what came after a grade. */
export function afterIn(text: string, proof: Readonly<Record<string, string>>): string {
  return directive('after', text, proof);
}

/** A name whose digits are no statistic. */
export function nameIn(name: string): string {
  return name.replace(/\p{N}+/gu, (digits) => directive('plain', digits, { why: 'name' }));
}

/** Checked prose as a reader reads it. */
export function readAloud(markdown: string): string {
  return markdown.replace(/:(?:figure|after|change|compare|plain)\[([^\]]*)\]\{[^}]*\}/g, '$1');
}

function directive(name: string, text: string, proof: Readonly<Record<string, string>>): string {
  const attributes = Object.entries(proof).map(([key, value]) => `${key}=${value}`);
  return `:${name}[${text}]{${attributes.join(' ')}}`;
}
