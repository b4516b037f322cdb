/** What the script answers to the panel and the menu, in English. */

export const messages = {
  inserted: '{formula} is now in {cell}. Ctrl+Z takes it away again.',
  insertedRows: '{formula} is now in {cell} and fills the rows below. Ctrl+Z takes it away again.',
  insertedPack: '{count} KPIs are now in {cell}. Ctrl+Z takes them away again.',
  leftOut: 'Left out, because columns are missing: {names}.',
  selectColumns: 'Select a table with the columns {headers} and insert again; here is an example.',
  selectValues: 'Select cells with these values and write the formula yourself; here is an example.',
  selectForPack: 'None of these KPIs has its columns here. Select a table with headers such as {headers}.',
  noTable: 'There is no table here. Select one with its headers, such as Cost and Leads.',
  noKpi:
    '{cell} holds no KPI. Select a cell with a formula such as =CAC(B2;C2), or a KPI of a workbook built here.',
  unknownKpi: '{kpi} is not a known KPI. Choose one in the panel.',
  healthOne: '1 row in {sheet} was checked.',
  healthMany: '{count} rows in {sheet} were checked.',
  nothingToSave:
    'There is nothing to save yet: build a KPI workbook, or write a formula such as =CAC(B2;C2) first.',
  savedOne: '1 value was saved in {sheet}.',
  savedMany: '{count} values were saved in {sheet}.',
  busy: 'Somebody else is working with this right now. Try again in a moment.',
  notPublished: 'The data source for Data Studio is not published yet. Ask whoever set up this add-on.',
  noSheet: 'There is no tab named {sheet} any more.',
  history: 'History',
  headers: {
    date: 'Date',
    place: 'Workbook or tab',
    kpi: 'KPI',
    name: 'Name',
    value: 'Value',
    status: 'Status',
    cell: 'Cell',
  },
};

export type MessageTexts = typeof messages;
