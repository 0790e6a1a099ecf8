import type { Indicator } from '../../dataset/schema.ts';
import type { ClaimWords } from '../../words/claim.ts';
import { inMarkup } from '../../words/markup.ts';

/** What the card of a checked number says, line by line, and where it leads. */
export interface Card {
  /** What the number is: "Repeat child protection plans, Birmingham, the year to March 2018". */
  about: string;
  lines: string[];
  link: { href: string; text: string };
}

/** The card of a statistic. `figure` is the true figure with its counts, `meanings` what the words of the sentence mean by our tests. */
export function statisticCard(
  { publication, kind }: Indicator,
  { about, figure, meanings, version, href }: { about: string; figure: string; meanings: readonly string[]; version: string; href: string },
): Card {
  const estimate = kind === 'derived' ? 'Our estimate, worked out from: ' : 'Source: ';
  return {
    about,
    lines: [
      figure,
      ...meanings,
      `${estimate}${publication.publisher}, ${publication.name}. Version ${version} of the data. Checked each time this site is built.`,
    ],
    link: { href, text: 'See all years' },
  };
}

/** The card of a figure that a document gives: who said it and where, what is published, and the verdict. */
export function claimCard({ measure, about, given, comparator, published, verdict, meaning, reason, source, locator }: ClaimWords, href: string): Card {
  return {
    about: `${measure}, ${about}`,
    lines: [
      `Said in: ${source.title}, ${locator}: ${given}.${comparator === null ? '' : ` Set beside it there: ${comparator}.`}`,
      published === null ? 'Published: none that we hold.' : `Published: ${published}.`,
      `Verdict: ${verdict}. ${reason ?? meaning}`,
    ],
    link: { href, text: 'See the claim' },
  };
}

/** A card as the page keeps it: a template, which nobody sees, hears or copies until it is asked for. */
export function cardTemplate({ about, lines, link }: Card, key: string): string {
  const said = lines.map((line) => `<span>${inMarkup(line)}</span>`).join('');
  return `<template data-card="${key}"><b>${inMarkup(about)}</b>${said}<span><a href="${inMarkup(link.href)}">${link.text}</a></span></template>`;
}

/** The place of a card among those of its page; one that says the same is used again. */
export function placeIn(cards: Card[], card: Card): number {
  const same = cards.findIndex((other) => JSON.stringify(other) === JSON.stringify(card));
  return same < 0 ? cards.push(card) - 1 : same;
}
