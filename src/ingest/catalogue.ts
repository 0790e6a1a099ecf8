import { careLeavers } from './catalogue/care-leavers.ts';
import { childProtection } from './catalogue/child-protection.ts';
import { childrenInCare } from './catalogue/children-in-care.ts';
import type { Entry } from './catalogue/entry.ts';
import { frontDoor } from './catalogue/front-door.ts';
import { money } from './catalogue/money.ts';
import { workforce } from './catalogue/workforce.ts';

/** The codebook: every indicator in words. */
export const catalogue: readonly Entry[] = [...childProtection, ...frontDoor, ...workforce, ...childrenInCare, ...careLeavers, ...money];
