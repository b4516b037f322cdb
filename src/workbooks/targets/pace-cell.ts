/** The cells of a goal's row on the Calculation tab, and the day on which it is judged. */
import { PACE, type PaceColumn } from './places.ts';

/** The cell of a column in the row at hand. */
export type PaceCell = (column: PaceColumn) => string;

export const DAY = `$${PACE.facts.day.replace(/(\D)(\d)/, '$1$$$2')}`;
