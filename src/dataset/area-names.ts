import type { Area } from './schema.ts';

/** What people call councils and places. Names stand here, by the slug of the council; who is whose successor stands in areas.json. */

/** Names as spoken, where the official one is turned round for lists. */
const spoken: Readonly<Record<string, string>> = {
  bristol: 'Bristol',
  herefordshire: 'Herefordshire',
  'kingston-upon-hull': 'Kingston upon Hull',
  'dorset-pre-2019': 'Dorset (until 2019)',
};

/** Names that take an article inside a sentence. */
const withArticle = new Set(['city-of-london', 'isle-of-wight', 'isles-of-scilly']);

/** Other names of councils: nicknames, initials, short and older names. */
export const otherNames: Readonly<Record<string, readonly string[]>> = {
  'barking-and-dagenham': ['LBBD'],
  'bath-and-north-east-somerset': ['BANES', 'B&NES'],
  birmingham: ['Brum', 'B’ham', 'Bham'],
  bedford: ['Bedford Borough'],
  'blackburn-with-darwen': ['BwD'],
  'bournemouth-christchurch-and-poole': ['BCP', 'Christchurch'],
  bradford: ['City of Bradford'],
  'brighton-and-hove': ['Brighton'],
  bristol: ['Bristol'],
  buckinghamshire: ['Bucks'],
  cambridgeshire: ['Cambs'],
  'central-bedfordshire': ['Central Beds'],
  'cheshire-west-and-chester': ['CWAC', 'West Cheshire', 'Cheshire West'],
  'city-of-london': ['City of London Corporation', 'Square Mile', 'Corporation of London'],
  'county-durham': ['Durham', 'Co Durham'],
  cumberland: ['Carlisle', 'Workington', 'Whitehaven'],
  derbyshire: ['Derbys'],
  'east-riding-of-yorkshire': ['East Riding', 'East Yorkshire', 'Beverley'],
  gloucestershire: ['Glos'],
  greenwich: ['Royal Greenwich'],
  'hammersmith-and-fulham': ['LBHF', 'H&F', 'Fulham'],
  hampshire: ['Hants'],
  herefordshire: ['Herefordshire', 'Hereford'],
  hertfordshire: ['Herts'],
  'isle-of-wight': ['IOW', 'IoW Council', 'Wight', 'Isle of White'],
  'isles-of-scilly': ['Scilly', 'Scillies', 'Scilly Isles'],
  'kensington-and-chelsea': ['RBKC', 'K&C', 'Kensington', 'Chelsea'],
  'kingston-upon-hull': ['Hull', 'Kingston upon Hull'],
  kirklees: ['Huddersfield', 'Dewsbury'],
  lancashire: ['Lancs'],
  leicestershire: ['Leics'],
  lincolnshire: ['Lincs'],
  calderdale: ['Halifax'],
  manchester: ['MCR'],
  medway: ['Medway Towns', 'Rochester', 'Chatham', 'Gillingham'],
  middlesbrough: ['Boro'],
  'milton-keynes': ['MK'],
  'newcastle-upon-tyne': ['Newcastle', 'Newcastle City'],
  norfolk: ['Norwich'],
  'north-east-lincolnshire': ['NE Lincs', 'North East Lincs', 'NELC', 'Grimsby'],
  'north-lincolnshire': ['North Lincs', 'Scunthorpe'],
  'north-northamptonshire': ['North Northants', 'Kettering', 'Corby', 'Wellingborough'],
  'north-yorkshire': ['North Yorks', 'Harrogate', 'Scarborough'],
  nottinghamshire: ['Notts'],
  oxfordshire: ['Oxon'],
  'redcar-and-cleveland': ['Redcar'],
  'richmond-upon-thames': ['Richmond'],
  sandwell: ['West Bromwich'],
  sefton: ['Southport', 'Bootle'],
  shropshire: ['Salop', 'Shrewsbury'],
  'south-gloucestershire': ['South Glos'],
  'southend-on-sea': ['Southend'],
  staffordshire: ['Staffs'],
  'st-helens': ['St Helens', 'Saint Helens'],
  'stockton-on-tees': ['Stockton'],
  'stoke-on-trent': ['Stoke', 'SOT'],
  'telford-and-wrekin': ['Telford', 'The Wrekin', 'Wrekin'],
  torbay: ['Torquay', 'Paignton'],
  warwickshire: ['Warks'],
  'waltham-forest': ['Walthamstow'],
  'west-berkshire': ['West Berks', 'Newbury'],
  'west-northamptonshire': ['West Northants', 'Northampton', 'Daventry'],
  'westmorland-and-furness': ['Westmorland', 'Furness', 'Barrow', 'Barrow-in-Furness', 'Kendal'],
  wiltshire: ['Wilts'],
  'windsor-and-maidenhead': ['RBWM', 'Windsor', 'Maidenhead'],
  wirral: ['The Wirral', 'Birkenhead'],
  wolverhampton: ['Wolves'],
  worcestershire: ['Worcs'],
  northamptonshire: ['Northants'],
};

/** A place that is no council of its own for children's services, with the councils that are there. */
export interface Place {
  names: readonly string[];
  /** What it is, to follow its name: "is no council". */
  is: string;
  /** Slugs of its councils. */
  councils: readonly string[];
}

const county = 'is a county of more than one council';
const former = 'is no county of its own any more, or never was one council';

/** Metropolitan areas, counties of more than one council, and countries; regions are made from areas.json. */
export const places: readonly Place[] = [
  {
    names: ['Greater Manchester'],
    is: 'is an area of ten councils',
    councils: ['bolton', 'bury', 'manchester', 'oldham', 'rochdale', 'salford', 'stockport', 'tameside', 'trafford', 'wigan'],
  },
  { names: ['Merseyside'], is: 'is an area of five councils', councils: ['knowsley', 'liverpool', 'sefton', 'st-helens', 'wirral'] },
  {
    names: ['Liverpool City Region'],
    is: 'is an area of six councils',
    councils: ['halton', 'knowsley', 'liverpool', 'sefton', 'st-helens', 'wirral'],
  },
  { names: ['South Yorkshire', 'South Yorks'], is: 'is an area of four councils', councils: ['barnsley', 'doncaster', 'rotherham', 'sheffield'] },
  { names: ['West Yorkshire', 'West Yorks'], is: 'is an area of five councils', councils: ['bradford', 'calderdale', 'kirklees', 'leeds', 'wakefield'] },
  {
    names: ['Tyne and Wear', 'Tyneside'],
    is: 'is no council of its own',
    councils: ['gateshead', 'newcastle-upon-tyne', 'north-tyneside', 'south-tyneside', 'sunderland'],
  },
  {
    names: ['West Midlands'],
    is: 'is also a metropolitan county of seven councils, from Birmingham to Wolverhampton',
    councils: ['birmingham', 'coventry', 'dudley', 'sandwell', 'solihull', 'walsall', 'wolverhampton'],
  },
  { names: ['Black Country', 'The Black Country'], is: 'is an area of four councils', councils: ['dudley', 'sandwell', 'walsall', 'wolverhampton'] },
  {
    names: ['Yorkshire', 'Yorks'],
    is: 'is no council of its own',
    councils: [
      'barnsley',
      'bradford',
      'calderdale',
      'doncaster',
      'east-riding-of-yorkshire',
      'kingston-upon-hull',
      'kirklees',
      'leeds',
      'north-yorkshire',
      'rotherham',
      'sheffield',
      'wakefield',
      'york',
    ],
  },
  { names: ['Sussex'], is: county, councils: ['brighton-and-hove', 'east-sussex', 'west-sussex'] },
  {
    names: ['Berkshire', 'Berks'],
    is: county,
    councils: ['bracknell-forest', 'reading', 'slough', 'west-berkshire', 'windsor-and-maidenhead', 'wokingham'],
  },
  { names: ['Cheshire'], is: county, councils: ['cheshire-east', 'cheshire-west-and-chester', 'halton', 'warrington'] },
  { names: ['Bedfordshire', 'Beds'], is: county, councils: ['bedford', 'central-bedfordshire', 'luton'] },
  {
    names: ['Tees Valley', 'Teesside'],
    is: 'is an area of more than one council',
    councils: ['darlington', 'hartlepool', 'middlesbrough', 'redcar-and-cleveland', 'stockton-on-tees'],
  },
  { names: ['Cleveland'], is: former, councils: ['hartlepool', 'middlesbrough', 'redcar-and-cleveland', 'stockton-on-tees'] },
  { names: ['Avon'], is: former, councils: ['bath-and-north-east-somerset', 'bristol', 'north-somerset', 'south-gloucestershire'] },
  { names: ['Humberside'], is: former, councils: ['east-riding-of-yorkshire', 'kingston-upon-hull', 'north-east-lincolnshire', 'north-lincolnshire'] },
  { names: ['Inner London', 'Outer London'], is: 'is a part of London, the region', councils: [] },
  { names: ['East Anglia'], is: 'is no council of its own', councils: ['cambridgeshire', 'norfolk', 'peterborough', 'suffolk'] },
  { names: ['England'], is: 'is no council: it stands beside every council in each chart', councils: [] },
  { names: ['Wales', 'Scotland', 'Northern Ireland'], is: 'is not in these figures: they are of England alone', councils: [] },
];

/** The name of an area inside a sentence: "the Isle of Wight". */
export function nameInSentence(area: Pick<Area, 'slug' | 'name'>): string {
  return `${withArticle.has(area.slug) ? 'the ' : ''}${spokenName(area)}`;
}

/** The name of an area as it stands over a page or in a list. */
export function spokenName({ slug, name }: Pick<Area, 'slug' | 'name'>): string {
  return spoken[slug] ?? name;
}
