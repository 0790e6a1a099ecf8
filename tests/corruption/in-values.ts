import type { Observation } from '../../src/dataset/schema.ts';
import { type Pick, type Spot, spotsIn } from './pick.ts';

/** Corrupts a value in the content of a file, in its place; false where the file has nothing of the kind. */
export type InValues = (content: unknown, pick: Pick) => boolean;

/** Changes one of the values that fit. */
function change(fits: (spot: Spot) => boolean, into: (spot: Spot, pick: Pick) => void): InValues {
  return (content, pick) => {
    const spots = spotsIn(content).filter(fits);
    if (spots.length === 0) return false;
    into(pick(spots), pick);
    return true;
  };
}

/** Sets one of the values of these names to another. */
function set(names: readonly string[], to: (value: never, pick: Pick) => unknown): InValues {
  const fits = ({ name, value }: Spot) => names.includes(name) && value !== null;
  return change(fits, (spot, pick) => {
    spot.holder[spot.name] = to(spot.value as never, pick);
  });
}

/** Takes away one of the values of these names, but for the figure that a document compares with, which may be without a period. */
function without(names: readonly string[]): InValues {
  return change(
    ({ name, holder }) => names.includes(name) && !('label' in holder),
    ({ holder, name }) => {
      holder[name] = null;
    },
  );
}

/** Changes one of the observations that fit. */
function row(fits: (row: Whole) => boolean, into: (row: Whole, rows: Whole[]) => void): InValues {
  return (content, pick) => {
    const rows: Whole[] = (content as { observations?: Whole[] }).observations ?? [];
    const found = rows.filter(fits);
    if (found.length === 0) return false;
    into(pick(found), rows);
    return true;
  };
}

type Whole = Observation & { value: number; numerator: number; denominator: number };

// Rows whose publisher's own figures disagree are known, and let stand.
const counted = ({ value, numerator, denominator, period, area }: Whole) =>
  value !== null && numerator !== null && denominator !== null && denominator > 100 && value > 5 && value < 50 && period < '2022' && !/^E[19]/.test(area);
const whole = (row: Whole) => counted(row) && Number.isInteger(row.numerator) && row.numerator > 50;
const there = ({ value }: Whole) => value !== null;
const dates = ['date', 'inspected', 'published', 'checked', 'expected', 'start', 'end'];
const isWord = ({ value }: Spot) => typeof value === 'string';

export const inValues: Record<string, InValues> = {
  'a text in place of a number': change(
    ({ value }) => typeof value === 'number',
    ({ holder, name, value }) => {
      holder[name] = String(value);
    },
  ),
  'a number in place of a text': change(isWord, ({ holder, name }) => {
    holder[name] = 7;
  }),
  'a word in place of yes or no': change(
    ({ value }) => typeof value === 'boolean',
    ({ holder, name, value }) => {
      holder[name] = value ? 'yes' : 'no';
    },
  ),
  'an entry in place of a list': change(
    ({ value }) => Array.isArray(value),
    ({ holder, name, value }) => {
      holder[name] = { ...value };
    },
  ),
  'a list in place of an entry': change(
    ({ value }) => value !== null && typeof value === 'object' && !Array.isArray(value),
    ({ holder, name, value }) => {
      holder[name] = [value];
    },
  ),
  'a field that is missing': change(
    ({ holder }) => !Array.isArray(holder),
    ({ holder, name }) => {
      delete holder[name];
    },
  ),
  'a field that is unknown': change(
    ({ holder }) => !Array.isArray(holder),
    ({ holder }) => {
      holder.more = 'more';
    },
  ),
  'nothing where something must be': without([
    'id',
    'area',
    'period',
    'code',
    'slug',
    'name',
    'title',
    'kind',
    'theme',
    'unit',
    'source',
    'date',
    'version',
    'text',
    'locator',
  ]),
  'an unknown word': set(
    [
      'status',
      'kind',
      'theme',
      'measure',
      'direction',
      'interval',
      'tier',
      'periodType',
      'precision',
      'confidence',
      'relation',
      'base',
      'timing',
      'part',
      'level',
    ],
    () => 'nonsense',
  ),
  'an unknown grade': change(
    ({ name, holder }) => name === 'grades' && 'framework' in holder,
    ({ value }) => {
      value[Object.keys(value)[0] ?? 'overall'] = 'nonsense';
    },
  ),
  'an unknown area': set(['area', 'region'], () => 'E99999999'),
  'an unknown document, event or indicator': set(['source', 'event', 'indicator'], () => 'nowhere-at-all'),
  'a name with capitals': set(['id', 'slug', 'indicator', 'source', 'event'], (value: string) => `${value}-A`),
  'a code of another form': set(['code', 'area', 'region'], () => '330'),
  'a day that is not in the calendar': change(
    ({ name, value }) => dates.includes(name) && isWord({ value } as Spot),
    ({ holder, name }, pick) => {
      holder[name] = pick(['2018-02-30', '2018-13-01', '18 January 2018', '2018-1-9', '0000-00-00']);
    },
  ),
  'an end before the start': change(
    ({ name, holder }) => name === 'start' && holder.start !== null,
    ({ holder }) => {
      holder.end = '1999-01-01';
    },
  ),
  'a report before the inspection': change(
    ({ name, holder }) => name === 'inspected' && holder.inspected !== null,
    ({ holder }) => {
      holder.published = '1999-01-01';
    },
  ),
  'an address that is none': set(['url'], () => 'www.example.org'),
  'a checksum of another length': set(['sha256', 'checksum'], (value: string) => value.slice(1)),
  'a version of another form': set(['version'], () => '1.0'),
  'another relation of a claim': set(['relation'], (value: string) => (value === 'disagrees' ? 'agrees' : 'disagrees')),
  'an entry twice': (content, pick) => {
    if (!Array.isArray(content)) return false;
    content.splice(pick([...content.keys(), content.length]), 0, structuredClone(pick(content)));
    return true;
  },
  'nine neighbours': change(
    ({ name }) => name === 'neighbours',
    ({ value }) => value.pop(),
  ),
  'a neighbour twice': change(
    ({ name }) => name === 'neighbours',
    ({ value }) => {
      value[9] = value[0];
    },
  ),
  'a council that is its own neighbour': change(
    ({ name }) => name === 'neighbours',
    ({ holder, value }) => {
      value[0].area = holder.area;
    },
  ),
  'a negative value': row(there, (one) => {
    one.value = -1 - one.value;
    one.numerator = one.denominator = null as never;
  }),
  'a negative count': row(whole, (one) => {
    one.numerator = -one.numerator;
  }),
  'more than a hundred per cent': row(
    ({ value, numerator }) => value !== null && numerator !== null,
    (one) => {
      one.value += 100;
    },
  ),
  'a number without end': row(there, (one) => {
    one.value = 'Infinity' as never;
  }),
  'a rate that its counts do not make': row(counted, (one) => {
    one.value = Number((one.value * 1.2).toFixed(1));
  }),
  'a count that does not make the rate': row(counted, (one) => {
    one.numerator *= 10;
  }),
  'half a child': row(whole, (one) => {
    one.numerator += 0.5;
  }),
  'value and count swapped': row(counted, (one) => {
    [one.value, one.numerator] = [one.numerator, one.value];
  }),
  'counts swapped': row(counted, (one) => {
    [one.numerator, one.denominator] = [one.denominator, one.numerator];
  }),
  'area and period swapped': row(there, (one) => {
    [one.area, one.period] = [one.period, one.area];
  }),
  'the columns of a file swapped': row(counted, (_, rows) => {
    for (const one of rows) [one.value, one.numerator] = [one.numerator, one.value];
  }),
  'a value gone without a reason': row(there, (one) => {
    one.value = null as never;
  }),
  'a reason beside a value': row(there, (one) => {
    one.status = 'suppressed';
  }),
  'a mark beside a value': row(there, (one) => {
    one.symbol = 'c';
  }),
  'an observation twice': row(
    () => true,
    (one, rows) => {
      rows.splice(rows.indexOf(one), 0, { ...one });
    },
  ),
  'an observation twice, with two values': row(there, (one, rows) => {
    rows.splice(rows.indexOf(one), 0, { ...one, value: 0.1, numerator: null as never, denominator: null as never });
  }),
  'observations out of order': row(
    () => true,
    (_, rows) => {
      rows.reverse();
    },
  ),
  'two areas that changed places': row(
    () => true,
    (one, rows) => {
      const other = rows[0]?.area === one.area ? rows.at(-1) : rows[0];
      if (other) [one.area, other.area] = [other.area, one.area];
    },
  ),
  'a year still to come': row(
    () => true,
    (one) => {
      one.period = one.period.length === 4 ? '2091' : '2091-92';
    },
  ),
  'a year long before': row(
    () => true,
    (one) => {
      one.period = one.period.length === 4 ? '1918' : '1918-19';
    },
  ),
  'a year of another form': row(
    () => true,
    (one) => {
      one.period = one.period.length === 4 ? '2016-17' : '2016-18';
    },
  ),
};
