import type { Theme } from '../dataset/schema.ts';

/** What each group of indicators is called and what it is about, for readers. */
export const themeWords: Record<Theme, { title: string; about: string }> = {
  'child-protection': { title: 'Child protection', about: 'Plans to keep children safe: how many, how long, how often again.' },
  'front-door': { title: 'The front door', about: 'Referrals, assessments and children in need.' },
  workforce: { title: 'Social workers', about: 'Agency staff, vacancies, turnover and cases for each worker.' },
  'children-in-care': { title: 'Children in care', about: 'How many, how settled, how well their health is looked after, and how they leave.' },
  'care-leavers': { title: 'Young people who left care', about: 'Work and study, homes, and whether the council is in touch.' },
  money: { title: 'Money', about: 'What is spent for each child in the area.' },
};
