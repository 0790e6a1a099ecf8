import { careLeavers } from './care-leavers.ts';
import { childProtection } from './child-protection.ts';
import { childrenInCare } from './children-in-care.ts';
import { frontDoor } from './front-door.ts';
import type { Mapping } from './mapping.ts';
import { money } from './money.ts';
import { workforce } from './workforce.ts';

/** How every indicator is read. */
export const mappings: readonly Mapping[] = [...childProtection, ...frontDoor, ...workforce, ...childrenInCare, ...careLeavers, ...money];
