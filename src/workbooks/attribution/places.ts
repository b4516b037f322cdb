/** Where things stand in the tabs of this workbook, for the formulas that look at each other's cells. */

/** Shown on the first screen, the largest first. */
export const SHOWN = 7;
export const ANSWERS_SHOWN = 5;

/** The paths that JOURNEYS makes of the log. */
export const PATHS = { columns: 3, header: 5, first: 6, last: 2006 } as const;
export const pathColumn = (letter: string): string =>
  `{tab:paths}!$${letter}$${PATHS.first}:$${letter}$${PATHS.last}`;

/** Shares by model; as many channels as are likely, then the total. */
export const MODELS = {
  chosen: 4,
  ids: 5,
  limit: '{tab:models}!$C$6',
  header: 8,
  first: 9,
  last: 33,
  /** First and last touch, whatever models are chosen. */
  ends: { header: 37, first: 38, last: 62 },
  money: 66,
  /** What each row of the comparison is worth, beside it. */
  key: 'I',
  count: 'J',
  firstShare: 'K',
  lastShare: 'L',
  unknown: 'M',
  order: 'N',
  /** The difference where it is worth a test: a known channel with enough cases. */
  testable: 'O',
  list: { label: 'P', id: 'Q', about: 'R', first: 9 },
  unknownNames: { first: 24, last: 35 },
} as const;
export const modelsZone = (left: string, right = left, first: number = MODELS.first): string =>
  `{tab:models}!$${left}$${first}:$${right}$${MODELS.last}`;

/** Answers by tracked channel, as SELF_REPORTED gives them: to the right of the table in the user's words. */
export const ASKED = {
  columns: 3,
  header: 6,
  first: 7,
  last: 46,
  left: 'AE',
  right: 'BC',
  key: 'AA',
  order: 'AB',
} as const;
export const askedZone = (left: string, right = left): string =>
  `{tab:asked}!$${left}$${ASKED.first}:$${right}$${ASKED.last}`;
