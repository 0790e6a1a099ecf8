/** Text of a drawing, in the units of its viewBox: 14 px or more once a 340 unit drawing fits a 280 px column, or a 720 unit one 600 px. */
export const textSize = 17;

/** Height of a line of text in a drawing. */
export const lineHeight = 21;
