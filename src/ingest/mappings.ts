import { childProtection } from './child-protection.ts';
import type { Mapping } from './mapping.ts';

/** How every indicator is read. */
export const mappings: readonly Mapping[] = [...childProtection];
