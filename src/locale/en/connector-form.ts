/** The configuration form of the connector, in English. */

export const form = {
  entries: {
    language: { name: 'Language', help: 'The language of field names, descriptions and messages.' },
    source: { name: 'Where is the data?', help: 'A sheet, Google Analytics (GA4), or both together.' },
    spreadsheetUrl: {
      name: 'Address of the spreadsheet',
      help: 'Open the spreadsheet in Google Sheets and copy the address from the browser.',
    },
    propertyId: { name: 'GA4 property', help: 'The property whose visits and purchases are read.' },
    sheetName: { name: 'Tab', help: 'The tab with the figures. Hidden tabs are not listed.' },
    headerRow: {
      name: 'Row of the headers',
      help: 'Leave it empty and the row is found by itself, also below a title.',
    },
    summary: { name: 'Summary', help: '' },
    currency: {
      name: 'Currency',
      help: 'How amounts are shown. Amounts are not converted. When nothing is chosen: {currency}.',
    },
    targetsSheet: {
      name: 'Tab with targets',
      help: 'Headers: date_from, date_to, channel, measure, value. A target is spread evenly over its days.',
    },
    channelMapSheet: {
      name: 'Tab that gathers channels',
      help: 'Headers: from, channel. A * at the end of from matches any ending; the first row that matches counts.',
    },
    grossMargin: {
      name: 'Gross margin',
      help: 'Such as 40 %. Used where the data have no column of it.',
    },
    leadValue: {
      name: 'Value per lead',
      help: 'Such as 1500. Used where the data have no column of it.',
    },
    customerValue: {
      name: 'Lifetime value of a customer',
      help: 'Gross profit over the whole relationship, such as 9600. Used where the data have no column of it.',
    },
    revenueVat: {
      name: 'VAT in revenue',
      help: 'Such as 25 %. It is taken off revenue; leave it empty when revenue is without VAT.',
    },
    leadEvent: {
      name: 'GA4 event that is a lead',
      help: 'The name of the event. When left empty: generate_lead.',
    },
    sheetOwns: {
      name: 'Taken from the sheet',
      help: 'Figures that both sources have are taken from one of them, so that nothing counts twice. When nothing is chosen, sessions, users, engagement and key events come from GA4 and the rest from the sheet.',
    },
  },
  sources: { sheet: 'Google Sheets', ga4: 'Google Analytics (GA4)', sheet_ga4: 'Both together' },
  languages: { en: 'English', sv: 'Svenska', nb: 'Norsk bokmål' },
  noTab: 'None',
  summary: {
    measures: 'Recognised figures: {list}.',
    dimensions: 'Recognised dimensions: {list}.',
    plain: 'Kept as dimensions under their own names: {list}.',
    unused: 'Not used: {list}.',
    ratio: 'a ready-made ratio, which is calculated again',
    instead: '{instead} is used instead',
    noHeader: 'column {column}',
    withoutHeader: 'no header',
    derived: 'Worked out from them: {list}.',
    ga4Measures: 'Figures in Google Analytics: {list}.',
    kpis: 'KPIs you get: {list}.',
    noKpis: 'No KPI can be calculated from these figures alone.',
    owners: 'Taken from Google Analytics: {ga4}. Taken from the sheet: {sheet}.',
    undated: 'No date column was recognised, so the date range of the report is ignored.',
  },
};

export type FormTexts = typeof form;
