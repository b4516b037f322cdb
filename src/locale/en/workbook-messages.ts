/** What is said while a workbook is built, in English. */

export const workbookMessages = {
  building: 'Building {sheet} ({number} of {count}) …',
  added: '{title} is in the file. Start on the tab {sheet}.',
  updated: '{title} is up to date. What you have written yourself is as it was.',
  looksUnfinished:
    '{title} is up to date, but widths and colours were not finished ({reason}). Build it once more.',
  locked: 'Somebody is building in this file right now. Nothing was changed; try again in a minute.',
  failed: 'The workbook could not be built, and nothing in the file was changed. Google said: {reason}',
  notRestored:
    'The workbook could not be built, and not everything could be put back ({reason}). Build it again to put it right.',
  keepsNew: 'All your tabs stay as they are.',
  keepsBuilt:
    'Your rows under Data, your entries in the yellow cells, and all your other tabs stay as they are.',
  unfinished:
    'The workbook {title} was not finished last time. What was left of it has been removed; do you want to build it now?',
};

export type WorkbookMessages = typeof workbookMessages;
