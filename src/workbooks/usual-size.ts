/** What every column and row of a new sheet measures, in pixels. */
export const USUAL_WIDTH = 100;
export const USUAL_HEIGHT = 21;
