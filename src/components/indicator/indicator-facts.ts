import type { Indicator } from '../../dataset/schema.ts';
import { writeDirection } from '../../words/direction.ts';
import type { Fact } from '../record/event-facts.ts';

const kindWords = {
  published: 'An official statistic',
  derived: 'Worked out by us from official counts',
  proxy: 'An official statistic, but not the thing itself',
} as const;

/** What a facts box says of an indicator. */
export function indicatorFacts(indicator: Indicator): Fact[] {
  const { numerator, denominator } = indicator.counted;
  return [
    { label: 'Unit', text: indicator.unit.name },
    { label: 'Counted', text: numerator ?? 'The publisher gives no counts' },
    { label: 'Out of', text: denominator ?? 'The publisher gives no counts' },
    { label: 'Direction', text: writeDirection(indicator.direction) },
    { label: 'Kind', text: kindWords[indicator.kind] },
    { label: 'Publisher', text: indicator.publication.publisher },
  ];
}
