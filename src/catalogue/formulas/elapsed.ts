/** The share of a period that has passed, held between 0 and 1. */
import { minus, ratio, sum, withinUnit } from '../../core/expression.ts';

export const elapsed = withinUnit(
  ratio(minus(sum('today'), sum('start_date')), minus(sum('end_date'), sum('start_date'))),
);
