import { childProtection } from './catalogue/child-protection.ts';
import type { Entry } from './catalogue/entry.ts';

/** The codebook: every indicator in words. */
export const catalogue: readonly Entry[] = [...childProtection];
