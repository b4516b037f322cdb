/** Where things stand on the Pages tab, for the formulas that look at its cells. */

export const MOBILE = '{tab:pages}!$C$4';
export const DESKTOP = '{tab:pages}!$E$4';
export const HEADER = 6;
export const FIRST = 7;
export const PAGES = 20;
export const LAST = FIRST + PAGES - 1;
export const [OTHER, TOTAL] = [LAST + 1, LAST + 2];
/** Averages of the landing pages, above the table. */
export const AVERAGE = 5;
/** All landing pages by device. */
export const DEVICE_ROWS = { mobile: TOTAL + 5, desktop: TOTAL + 6 };

const column = (letter: string) => `{tab:pages}!$${letter}$${FIRST}:$${letter}$${LAST}`;
export const pageColumns = {
  key: column('A'),
  page: column('B'),
  updated: column('D'),
  sessions: column('E'),
  contacts: column('G'),
  bounce: column('H'),
  rate: column('I'),
  mobile: column('J'),
  desktop: column('K'),
  lost: column('L'),
};
export const averages = {
  sessions: `{tab:pages}!$E$${AVERAGE}`,
  contacts: `{tab:pages}!$G$${AVERAGE}`,
  bounce: `{tab:pages}!$H$${AVERAGE}`,
  rate: `{tab:pages}!$I$${AVERAGE}`,
};

/** The cells of a device, over all landing pages. */
export const deviceCells = (device: keyof typeof DEVICE_ROWS) => {
  const cell = (letter: string) => `{tab:pages}!$${letter}$${DEVICE_ROWS[device]}`;
  return {
    sessions: cell('E'),
    bounce: cell('H'),
    contacts: cell('G'),
    rate: cell('I'),
    before: cell('L'),
  };
};
