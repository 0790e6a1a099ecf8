/** Thrown by a suite for whose program a machine lacks something that no package brings. It is named then, and not counted. */
export class NotHere extends Error {}
