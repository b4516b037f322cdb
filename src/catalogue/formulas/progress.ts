/** How much of the way from a starting value to a target is covered. */
import { minus, ratio, sum } from '../../core/expression.ts';

export const progress = ratio(minus(sum('actual'), sum('baseline')), minus(sum('target'), sum('baseline')));
