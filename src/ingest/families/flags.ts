import type { KeptFlag } from '../../dataset/schema.ts';
import { birmingham } from '../../site.ts';
import { country, regions } from '../area-table.ts';

const hackney = 'E09000012';
const london = ['E12000007', 'E13000001'];

/** What is counted for England and regions, where the publisher rounds it. */
export const roundedToTen: KeptFlag = {
  flag: 'counts-rounded',
  areas: [country.code, ...regions.map(({ code }) => code)],
  from: null,
  to: null,
  why: 'what is counted for England and regions is rounded to ten',
};

/** Hackney sent nothing for two years. */
export const withoutHackney: KeptFlag = {
  flag: 'not-sent',
  areas: [hackney],
  from: '2021',
  to: '2022',
  why: 'the council could not send data after a cyber attack',
};

/** Totals that hold Hackney's figures of 2020 in their place: each is the sum of the other councils and those, to within rounding. */
export const reusesHackney: KeptFlag = {
  flag: 'reused',
  areas: [country.code, ...london],
  from: '2021',
  to: '2022',
  why: 'Hackney’s figures of 2020 stand in for those it could not send',
};

/** Figures of Birmingham that do not fit together with others. */
export function doubtful(why: string, from: string, to = from): KeptFlag {
  return { flag: 'doubtful', areas: [birmingham], from, to, why };
}

/** Totals of England and of the regions named that are more than their councils, though none is missing. */
export function moreThanCouncils(howMuch: string, areas: readonly string[], period: string): KeptFlag {
  return { flag: 'doubtful', areas: [country.code, ...areas], from: period, to: period, why: `the total is more than its councils by ${howMuch}` };
}

/** Totals of England and of the regions named that leave councils out in one period. */
export function leftOut(councils: string, areas: readonly string[], period: string): KeptFlag {
  return { flag: 'left-out', areas: [country.code, ...areas], from: period, to: period, why: `it leaves out ${councils}` };
}

/** The same where the councils' figures were unreliable and the counts beside the total hold them all the same. */
export function leftOutOfRate(councils: string, areas: readonly string[], period: string): KeptFlag {
  const why = `the rate leaves out ${councils}, whose figures were unreliable; the counts beside it do not`;
  return { ...leftOut(councils, areas, period), why };
}
