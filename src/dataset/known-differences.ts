/** A published value that its own published counts do not make. */
export interface KnownDifference {
  readonly indicator: string;
  /** Codes of the areas concerned; all when there are none. */
  readonly areas: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly why: string;
}

const leftOut = (council: string): string => `the rate leaves out ${council}, whose figures were unreliable; the counts beside it do not`;
const england = 'E92000001';

/** Published values that their counts do not make, and why. Everywhere else the two must agree. */
export const knownDifferences: readonly KnownDifference[] = [
  { indicator: 'repeat-plans', areas: [england, 'E12000003'], from: '2022', to: '2022', why: leftOut('Doncaster') },
  { indicator: 'agency-rate', areas: [england, 'E12000007', 'E13000002'], from: '2023', to: '2023', why: leftOut('Sutton') },
  { indicator: 'agency-rate', areas: [england, 'E12000005'], from: '2024', to: '2024', why: leftOut('Birmingham, and others') },
  { indicator: 'turnover-rate', areas: [england, 'E12000001'], from: '2022', to: '2022', why: leftOut('Gateshead') },
  { indicator: 'turnover-rate', areas: [england, 'E12000001'], from: '2024', to: '2024', why: leftOut('Sunderland') },
  { indicator: 'sickness-absence', areas: [england, 'E12000002', 'E12000006'], from: '2023', to: '2023', why: leftOut('Sefton and Cambridgeshire') },
  { indicator: 'sickness-absence', areas: [england, 'E12000005', 'E12000009'], from: '2024', to: '2024', why: leftOut('Birmingham and Bristol') },
  {
    indicator: 'children-in-care-rate',
    areas: [],
    from: '2016',
    to: '2020',
    why: 'the rate was worked out from population estimates that have since been revised',
  },
];
