import type { observationColumns } from './observations-csv.ts';

/** What each column of observations.csv holds, for the codebook and for every metadata dialect. */
export const columnWords: Record<(typeof observationColumns)[number], string> = {
  indicator: 'Id of the indicator, as in the codebook',
  area_code: 'Code of the area given by the Office for National Statistics, as in areas.csv; two codes where councils report together',
  area_name: 'Name of the area',
  area_kind: 'country, region or authority',
  period: 'The year the period ends, or a financial year such as 2016-17; what it stands for is said with each indicator',
  value: 'The figure, in the unit of its indicator; empty when it is missing',
  numerator: 'What was counted; empty when the publisher gives no count',
  denominator: 'What it was counted out of; empty when the publisher gives no count',
  lower_95: 'Lower end of the 95% interval, worked out by us from the counts; empty where it makes no sense',
  upper_95: 'Upper end of the 95% interval',
  status: 'Why the value is missing; empty when it is there',
  symbol: 'The mark the publisher uses for the missing value; empty when it is there or the cell was empty',
};
