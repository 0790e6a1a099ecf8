import { careLeavers } from './care-leavers/codebook.ts';
import { childProtection } from './child-protection/codebook.ts';
import { childrenInCare } from './children-in-care/codebook.ts';
import type { Entry } from './entry.ts';
import { frontDoor } from './front-door/codebook.ts';
import { money } from './money/codebook.ts';
import { workforce } from './workforce/codebook.ts';

/** The codebook: every indicator in words. */
export const catalogue: readonly Entry[] = [...childProtection, ...frontDoor, ...workforce, ...childrenInCare, ...careLeavers, ...money];
