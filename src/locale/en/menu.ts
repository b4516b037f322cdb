/** The menu, the titles of what it opens, and what it answers itself, in English. */

export const menu = {
  items: {
    openPanel: 'Open KPI panel',
    newWorkbook: 'New KPI workbook…',
    checkData: 'Check data',
    saveSnapshot: 'Save a snapshot',
    turnOnFunctions: 'Turn on functions in this file',
    openHelp: 'Help…',
  },
  titles: {
    Panel: 'KPI panel',
    NewWorkbook: 'New KPI workbook',
    CheckData: 'Check data',
    Help: 'Help',
  },
  functionsOn: {
    title: 'Functions are on',
    text: 'The KPI functions now work in this file. Type, for example, =CAC(120000;40) in a cell. If a cell says #NAME?, reload the page once.',
  },
  snapshot: 'Save a snapshot',
  unexpected: 'That did not work',
};

export type MenuTexts = typeof menu;
