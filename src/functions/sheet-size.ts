/** How large a table may be: more cells do not fit in a sheet beside anything else. */
export const MOST_CELLS = 2_000_000;
