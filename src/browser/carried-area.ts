import { carryArea } from './carry-area.ts';

/** On a page without a picker, the council that its address names goes along to the pages that have one. */
const slug = new URLSearchParams(location.search).get('area');
if (slug !== null) carryArea(slug);
