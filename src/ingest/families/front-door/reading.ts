import { type Mapping, share } from '../../series.ts';
import { overChildren, rate, toolFigure } from '../../tool-series.ts';

/** Referrals, assessments, enquiries and children in need. */
export const frontDoor: readonly Mapping[] = [
  { id: 'section-47-rate', read: overChildren(toolFigure('Section_47', 1)) },
  { id: 'referrals-rate', read: rate('referrals', 'referral_count', 'CPP_Total_Rateper10,000') },
  { id: 're-referrals', read: share('referrals', { value: 'rereferral_percent', numerator: 'rereferral_count', denominator: 'referral_count' }) },
  { id: 'referrals-not-in-need', read: share('referrals', { value: 'not_in_need_percent', numerator: 'not_in_need_count', denominator: 'referral_count' }) },
  { id: 'assessments-in-45-days', read: toolFigure('Continue_Assess_Comp', 1) },
  { id: 'children-in-need-rate', read: rate('childrenInNeed', 'At31_episodes', 'CIN') },
  { id: 'care-applications-rate', read: overChildren(toolFigure('CareApplications', 1)) },
];
