import { expect, test } from 'vitest';
import { findCouncils } from '../../browser/council-search.ts';
import { otherNames, places } from '../../dataset/area-names.ts';
import { loadDataset } from '../../dataset/load.ts';
import { everyCouncil } from '../../dataset/succession.ts';
import { regionsOf, searchNames } from './search-names.ts';

const dataset = loadDataset();
const names = searchNames(dataset);
const find = (words: string) => {
  const { councils, meant, says } = findCouncils(names, words);
  return { meant: meant?.slug ?? null, offered: councils.map(({ slug }) => slug), says };
};

test.each([
  ['Leeds', 'leeds'],
  ['leed', 'leeds'],
  ['Leeeds', 'leeds'],
  ['Leeds City Council', 'leeds'],
  ['Kent', 'kent'],
  ['brum', 'birmingham'],
  ['B’ham', 'birmingham'],
  ["b'ham", 'birmingham'],
  ['birminham', 'birmingham'],
  ['Birmingham Children’s Trust', 'birmingham'],
  ['Bournemouth', 'bournemouth-christchurch-and-poole'],
  ['Poole', 'bournemouth-christchurch-and-poole'],
  ['BCP', 'bournemouth-christchurch-and-poole'],
  ['Stoke', 'stoke-on-trent'],
  ['Newcastle', 'newcastle-upon-tyne'],
  ['Dorset', 'dorset'],
  ['Hull', 'kingston-upon-hull'],
  ['Saint Helens', 'st-helens'],
  ['St Helens', 'st-helens'],
  ['St. Helen’s', 'st-helens'],
  ['Brighton', 'brighton-and-hove'],
  ['Brighton & Hove', 'brighton-and-hove'],
  ['Herts', 'hertfordshire'],
  ['IOW', 'isle-of-wight'],
  ['I.O.W.', 'isle-of-wight'],
  ['Wight', 'isle-of-wight'],
  ['Isle of White', 'isle-of-wight'],
  ['Bradfrod', 'bradford'],
  ['Bradford Children and Families Trust', 'bradford'],
  ['York', 'york'],
  ['Derby', 'derby'],
  ['Durham', 'county-durham'],
  ['Durham County Council', 'county-durham'],
  ['London Borough of Barnet', 'barnet'],
  ['City of London', 'city-of-london'],
  ['City of York Council', 'york'],
  ['The Wirral', 'wirral'],
  ['Telford', 'telford-and-wrekin'],
  ['Wolverhamton', 'wolverhampton'],
  ['manchster', 'manchester'],
  ['Bristol, City of', 'bristol'],
  ['Somerset', 'somerset'],
])('searchNames lead from %j to %s', (words, slug) => {
  expect(find(words).meant).toBe(slug);
});

test.each([
  [
    'Northamptonshire',
    ['north-northamptonshire', 'west-northamptonshire'],
    /^Northamptonshire was a council until 2021, now North Northamptonshire and West N/,
  ],
  ['Northants', ['north-northamptonshire', 'west-northamptonshire'], /was a council until 2021/],
  ['Cumbria', ['cumberland', 'westmorland-and-furness'], /until 2023, now Cumberland and Westmorland and Furness\.$/],
  ['Sussex', ['brighton-and-hove', 'east-sussex', 'west-sussex'], /^Sussex is a county of more than one council\./],
  ['London', ['barnet', 'city-of-london', 'camden'], /^London is a region of 33 councils\. Choose one/],
  ['West Midlands', ['birmingham', 'staffordshire'], /^West Midlands is a region of 14 councils\. West Midlands is also a metropolitan county of seven/],
  ['Greater Manchester', ['wigan', 'manchester'], /ten councils/],
  ['Kingston', ['kingston-upon-hull', 'kingston-upon-thames'], /^$/],
  ['Yorkshire', ['leeds', 'north-yorkshire', 'east-riding-of-yorkshire'], /no council of its own/],
  ['South West', ['devon', 'torbay'], /^South West is a region of 15 councils/],
  ['Inner London', [], /part of London/],
  ['England', [], /is no council/],
  ['Wales', [], /not in these figures/],
  ['Atlantis', [], /^We know no council in England by the name “Atlantis”\.$/],
])('searchNames offer for %j councils to choose from, or a sentence', (words, offered, says) => {
  const found = find(words);
  expect(found.meant).toBeNull();
  expect(found.offered).toEqual(expect.arrayContaining(offered));
  expect(found.says).toMatch(says);
});

test('searchNames say of an abolished council when it ended and which took over, whether one or more', () => {
  const ended = everyCouncil(dataset).filter(({ to }) => to !== null);
  expect(ended.length).toBe(5);
  for (const { name } of ended) expect(find(name.replace(' (pre-2019)', ' (until 2019)')).says, name).toMatch(/ was a council until 20\d\d, now /);
});

test('searchNames lead from the whole name of each council of today to that council', () => {
  for (const { name, slug, to } of everyCouncil(dataset)) if (to === null) expect(find(name).meant, name).toBe(slug);
});

test('searchNames find each council of today by its name with a letter left out', () => {
  for (const { name, slug, to } of everyCouncil(dataset)) {
    if (to !== null || name.length < 6) continue;
    const wrong = name.slice(0, 3) + name.slice(4);
    expect(find(wrong).offered, wrong).toContain(slug);
  }
});

test('otherNames and places name councils that are there, and no name is given to two councils', () => {
  const known = everyCouncil(dataset).map(({ slug }) => slug);
  expect([...Object.keys(otherNames), ...places.flatMap(({ councils }) => councils)].filter((slug) => !known.includes(slug))).toEqual([]);
  const given = Object.values(otherNames)
    .flat()
    .map((name) => name.toLowerCase());
  expect(given.filter((name, place) => given.indexOf(name) !== place)).toEqual([]);
});

test('regionsOf puts each council in one region, and those of both parts of London in London', () => {
  const found = regionsOf(dataset);
  expect(found.length).toBe(9);
  expect(found.flatMap(({ councils }) => councils).length).toBe(everyCouncil(dataset).length);
  expect(found.find(({ region }) => region.slug === 'london')?.councils.length).toBe(33);
});
