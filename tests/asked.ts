/** Files of the built site that the test under way has asked for, by path: it need not be made again while these keep their bytes. */
export const asked = new Set<string>();
