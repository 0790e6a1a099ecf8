/** Height of a drawing for the stage of a story, in units of a viewBox 720 wide: about the shape of what a window leaves beside the words. */
export const stageHeight = 636;
