import type { Mapping } from '../series.ts';
import { careLeavers } from './care-leavers/codebook.ts';
import { careLeavers as careLeaversRead } from './care-leavers/reading.ts';
import { childProtection } from './child-protection/codebook.ts';
import { childProtection as childProtectionRead } from './child-protection/reading.ts';
import { childrenInCare } from './children-in-care/codebook.ts';
import { childrenInCare as childrenInCareRead } from './children-in-care/reading.ts';
import type { Entry } from './entry.ts';
import { frontDoor } from './front-door/codebook.ts';
import { frontDoor as frontDoorRead } from './front-door/reading.ts';
import { money } from './money/codebook.ts';
import { money as moneyRead } from './money/reading.ts';
import { workforce } from './workforce/codebook.ts';
import { workforce as workforceRead } from './workforce/reading.ts';

/** The codebook: every indicator in words. */
export const catalogue: readonly Entry[] = [...childProtection, ...frontDoor, ...workforce, ...childrenInCare, ...careLeavers, ...money];

/** How every indicator is read, under the ids of the codebook. */
export const mappings: readonly Mapping[] = [
  ...childProtectionRead,
  ...frontDoorRead,
  ...workforceRead,
  ...childrenInCareRead,
  ...careLeaversRead,
  ...moneyRead,
];
