import { careLeavers } from './care-leavers/reading.ts';
import { childProtection } from './child-protection/reading.ts';
import { childrenInCare } from './children-in-care/reading.ts';
import { frontDoor } from './front-door/reading.ts';
import type { Mapping } from './mapping.ts';
import { money } from './money/reading.ts';
import { workforce } from './workforce/reading.ts';

/** How every indicator is read. */
export const mappings: readonly Mapping[] = [...childProtection, ...frontDoor, ...workforce, ...childrenInCare, ...careLeavers, ...money];
