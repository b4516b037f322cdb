/** Visits over data: sessions, or users where the data have no sessions. */
import { firstOf, sum } from '../../core/expression.ts';

export const visits = firstOf(sum('sessions'), sum('users'));
