import type { Judgement } from '../dataset/schema.ts';

/** Grades of one inspection by aspect. */
export type Grades = Judgement['grades'];

/** What is graded. */
export type Aspect = keyof Grades;

/** One kind of inspection in the history from 2009: the column of its date, and the column of each grade. */
export interface Framework {
  readonly framework: string;
  readonly published: string;
  readonly grades: Partial<Record<Aspect, string>>;
  /** True for frameworks whose third grade was "adequate"; the file gives all of them as "requires improvement to be good". */
  readonly adequate: boolean;
}

/**
 * Frameworks until 2013 had outstanding, good, adequate and inadequate. "Requires improvement" came in with the single inspection framework
 * in November 2013, whose first reports are of 2014.
 */
export const frameworks: readonly Framework[] = [
  {
    framework: 'Safeguarding and looked after children inspection (SLAC)',
    published: 'Safeguarding & Looked After Children (SLAC) Inspection publication date',
    grades: { safeguarding: 'SLAC Safeguarding Overall effectiveness (OE)', 'in-care': 'SLAC Looked After Children Overall Effectiveness (OE)' },
    adequate: true,
  },
  {
    framework: 'SLAC re-inspection of safeguarding',
    published: 'SLAC re-inspection of Safeguarding publication date',
    grades: { safeguarding: 'SLAC re-inspection Safeguarding OE' },
    adequate: true,
  },
  {
    framework: 'SLAC re-inspection of services for children looked after',
    published: 'SLAC re-inspection of services for Children Looked After publication date',
    grades: { 'in-care': 'SLAC re-inspection of services Children Looked After OE' },
    adequate: true,
  },
  {
    framework: 'Child protection inspection (CPI)',
    published: 'Child Protection Inspections (CPI) publication date',
    grades: { overall: 'CPI Overall Effectiveness (OE)' },
    adequate: true,
  },
  {
    framework: 'Child protection re-inspection (CPRI)',
    published: 'Child Protection Re-Inspection (CPRI) publication date',
    grades: { overall: 'CPRI Overall Effectiveness (OE)' },
    adequate: true,
  },
  {
    framework: 'Targeted inspection of services for looked after children (TLAC)',
    published: 'Targeted Looked After Children (TLAC) inspection publication date',
    grades: { 'in-care': 'TLAC Overall Effectiveness (OE)' },
    adequate: true,
  },
  single(
    'Single inspection framework (SIF)',
    "Single Inspection of LA Children's Services (SIF) First SIF publication date",
    'First SIF',
    'LSCB Overall Effectiveness',
  ),
  single(
    'Single inspection framework (SIF), re-inspection',
    "Single Inspection of LA Children's Services (SIF) SIF Re-inspection publication date",
    'SIF Re-inspection',
  ),
];

function single(framework: string, published: string, prefix: string, board?: string): Framework {
  return {
    framework,
    published,
    grades: {
      overall: `${prefix} Overall Judgement (OE)`,
      'help-and-protection': `${prefix} children who need help and protection`,
      'in-care': `${prefix} children looked after and achieving permanence`,
      adoption: `${prefix} CLA Sub: Adoption Performance`,
      'care-leavers': `${prefix} CLA Sub: Experiences and progress of care leavers`,
      leadership: `${prefix} leadership, management and governance`,
      ...(board ? { 'safeguarding-board': board } : {}),
    },
    adequate: false,
  };
}
