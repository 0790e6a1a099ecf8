import type { SearchNames, SearchPlace } from '../../browser/council-search.ts';
import { otherNames, places, spokenName } from '../../dataset/area-names.ts';
import type { Dataset } from '../../dataset/query.ts';
import type { Area } from '../../dataset/schema.ts';
import { everyCouncil, successorsOf } from '../../dataset/succession.ts';

type Areas = Pick<Dataset, 'areas'>;

/** Other names of regions. */
const regionNames: Readonly<Record<string, readonly string[]>> = {
  london: ['Greater London'],
  'yorkshire-and-the-humber': ['Yorkshire and Humber', 'Humber'],
  'east-of-england': ['Eastern England'],
};

/** Every name by which a reader may look for a council: its own, others, those of abolished ones with their successors, regions and places. */
export function searchNames(record: Areas): SearchNames {
  const councils = everyCouncil(record);
  const known = new Set(councils.map(({ slug }) => slug));
  const named = places.map(({ councils: of, ...place }) => ({ ...place, of: of.filter((slug) => known.has(slug)) }));
  return {
    councils: councils.map(({ code, slug, name, to }) => ({
      slug,
      name: spokenName({ slug, name }),
      also: [...(spokenName({ slug, name }) === name ? [] : [name]), ...(otherNames[slug] ?? [])],
      ...(to !== null && { until: to, now: successorsOf(record, code).map((successor) => successor.slug) }),
    })),
    places: [...regionPlaces(record), ...named],
  };
}

/** The regions, each with its councils past and present; London is made of two parts, Inner and Outer, whose councils are its own. */
export function regionsOf(record: Areas): { region: Area; councils: Area[] }[] {
  const all = record.areas.filter(({ kind }) => kind === 'region');
  const parts = all.filter(({ slug }) => slug.endsWith('-london'));
  const partCodes = parts.map(({ code }) => code);
  const codesOf = ({ slug, code }: Area) => (slug === 'london' ? [code, ...partCodes] : [code]);
  const councils = everyCouncil(record);
  return all
    .filter((region) => !parts.includes(region))
    .map((region) => ({ region, councils: councils.filter((council) => codesOf(region).includes(council.region ?? '')) }));
}

function regionPlaces(record: Areas): SearchPlace[] {
  return regionsOf(record).map(({ region, councils }) => {
    const today = councils.filter(({ to }) => to === null);
    return { names: [region.name, ...(regionNames[region.slug] ?? [])], is: `is a region of ${today.length} councils`, of: today.map(({ slug }) => slug) };
  });
}
