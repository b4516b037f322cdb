/** Where things stand in the tabs of this workbook, for the formulas that look at each other's cells. */

/** Rows of the inputs on the first screen, in their order. */
export const INPUTS = [
  'cost',
  'low',
  'likely',
  'high',
  'margin',
  'lag',
  'months',
  'start',
  'chance',
] as const;
export type Input = (typeof INPUTS)[number];
export const FIRST_INPUT = 8;

export const inputHere = (input: Input): string => `$C$${FIRST_INPUT + INPUTS.indexOf(input)}`;
export const inputCell = (input: Input): string => `{tab:scenario}!${inputHere(input)}`;

/** As long as a plan can be. */
export const MONTHS = 36;
/** The table of ROI_SCENARIO begins with its header in A. */
export const PLAN = { header: 5, first: 6, last: 5 + MONTHS + 2 } as const;
export const planColumn = (letter: string): string =>
  `{tab:plan}!$${letter}$${PLAN.first}:$${letter}$${PLAN.last}`;

const FOLLOW_COLUMNS = [
  'number',
  'month',
  'planCost',
  'planLow',
  'planMiddle',
  'planHigh',
  'cost',
  'gain',
  'customers',
  'costSoFar',
  'gainSoFar',
  'roiLow',
  'roiMiddle',
  'roiHigh',
  'roi',
  'zero',
  'note',
  /** First day of the month and first day after it, as Data writes them. */
  'from',
  'until',
] as const;
export type FollowColumn = (typeof FOLLOW_COLUMNS)[number];
export const FOLLOW = {
  columns: FOLLOW_COLUMNS,
  header: 5,
  first: 6,
  last: 5 + MONTHS,
  letter: (column: FollowColumn): string => String.fromCharCode(65 + FOLLOW_COLUMNS.indexOf(column)),
  zone: (column: FollowColumn): string =>
    `{tab:follow}!$${FOLLOW.letter(column)}$6:$${FOLLOW.letter(column)}$${5 + MONTHS}`,
};
