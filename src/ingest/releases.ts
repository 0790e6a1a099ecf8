/** A statistical release, to which published files belong. */
export interface Release {
  readonly name: string;
  readonly publisher: string;
  /** When it came out, as precisely as known. */
  readonly published: string | null;
  /** Last day of the month in which the next one is due; null for releases that have been followed, or have no timetable. */
  readonly expected: string | null;
  readonly url: string;
  readonly licence: string;
}

const licence = 'Open Government Licence v3.0';
const publisher = 'Department for Education';
const lookedAfterPage = 'https://explore-education-statistics.service.gov.uk/find-statistics/children-looked-after-in-england-including-adoptions';
const toolPage = 'https://www.gov.uk/government/publications/local-authority-interactive-tool-lait';

// Months of publication from 2025 on are those the Department gives in the dictionary of its interactive tool.

export const childrenInNeed2025: Release = {
  name: 'Children in need, reporting year 2025',
  publisher,
  published: '2025-10',
  expected: '2026-10-31',
  url: 'https://explore-education-statistics.service.gov.uk/find-statistics/characteristics-of-children-in-need',
  licence,
};

export const childrenInNeed2018: Release = {
  name: 'Characteristics of children in need: 2017 to 2018',
  publisher,
  published: '2018',
  expected: null,
  url: 'https://www.gov.uk/government/statistics/characteristics-of-children-in-need-2017-to-2018',
  licence,
};

export const workforce2025: Release = {
  name: "Children's social work workforce, reporting year 2025",
  publisher,
  published: '2026-03',
  expected: '2027-03-31',
  url: 'https://explore-education-statistics.service.gov.uk/find-statistics/children-s-social-work-workforce',
  licence,
};

export const lookedAfter2025: Release = {
  name: 'Children looked after in England including adoptions, reporting year 2025',
  publisher,
  published: '2025-11',
  expected: '2026-11-30',
  url: lookedAfterPage,
  licence,
};

export const stabilityMeasures2024: Release = {
  name: 'Stability measures for children looked after in England, reporting year 2024',
  publisher,
  published: null,
  expected: '2026-06-30',
  url: 'https://explore-education-statistics.service.gov.uk/find-statistics/stability-measures-for-children-looked-after-in-england',
  licence,
};

export const interactiveTool: Release = {
  name: 'Local Authority Interactive Tool (LAIT)',
  publisher,
  published: '2026-04',
  expected: null,
  url: toolPage,
  licence,
};

/** An earlier release on children looked after. */
export function lookedAfterIn(year: number): Release {
  return {
    name: `Children looked after in England including adoptions, ${year}`,
    publisher,
    published: String(year),
    expected: null,
    url: lookedAfterPage,
    licence,
  };
}

/** A model of statistical neighbours, which comes with the interactive tool. */
export function neighbourModel(published: string): Release {
  return { name: 'Statistical neighbour models', publisher, published, expected: null, url: toolPage, licence };
}

// Days of publication from the cover sheets.

export const socialCare2023: Release = {
  name: "Children's social care data in England 2023",
  publisher: 'Ofsted',
  published: '2023-07-06',
  expected: null,
  url: 'https://www.gov.uk/government/statistics/childrens-social-care-data-in-england-2023',
  licence,
};

export const inspectionOutcomes2025: Release = {
  name: 'Local authority inspection outcomes as at 31 March 2025',
  publisher: 'Ofsted',
  published: '2025-09-25',
  expected: null,
  url: 'https://www.gov.uk/government/collections/childrens-social-care-statistics',
  licence,
};
