/** What the connector says when something is wrong or worth knowing, in English. */

export const messages = {
  problems: {
    answer_missing: '{entry} has no answer. Edit the data source and answer it.',
    answer_not_offered: '{entry}: {text} is not one of the choices. Choose one from the list.',
    not_a_spreadsheet_url:
      '{entry}: {text} is not the address of a Google spreadsheet. Open the spreadsheet and copy the address from the browser.',
    not_a_property: '{entry}: {text} is not a GA4 property. Write its number, which has digits only.',
    not_a_row_number:
      '{entry}: {text} is not a row number. Write a whole number such as 3, or leave it empty.',
    not_a_currency: '{entry}: {text} is not a currency code. Write three letters such as EUR.',
    not_a_share:
      '{entry}: {text} is not a share from 0 to 100 %. Write it with a percent sign, such as {fix}.',
    not_an_amount: '{entry}: {text} is not an amount. Write digits only, such as 1250.50.',
    not_an_event_name:
      '{entry}: {text} cannot be the name of a GA4 event. Use letters, digits and underscores, such as generate_lead.',
    no_properties:
      '{entry}: your Google account reads no GA4 property. Ask for access to one in Google Analytics, under Admin.',
    no_visible_tabs: '{entry}: every tab of the spreadsheet is hidden. Show the tab with the figures.',
    no_measures:
      '{entry}: no column was recognised as a figure to add up. Rename a header, for example Cost or Revenue, or choose another tab.',

    unknown_field:
      'The field {id} is no longer in the data; a column may have a new name. Refresh the fields of the data source.',
    bad_date_range: 'The date range {text} cannot be read. Choose the dates again.',
    date_range_reversed: 'The date range begins {startDate}, after its end {endDate}. Swap the dates.',
    too_many_rows:
      'The chart needs {rows} rows, and Data Studio takes {most}. Choose a shorter date range or add a filter.',
    too_many_bytes:
      'The chart needs {megabytes} MB, and Data Studio takes {most} MB. Choose a shorter date range or fewer fields.',

    not_a_number: '{place} is {text}, not a number. Write it in digits, such as 1234.5.',
    two_readings: '{place} is {text}, which can be read two ways. Write it without a thousands mark.',
    error_cell: '{place} holds the error {text}. Correct that cell first.',
    truth_value: '{place} is {text}, not a number. Write a number.',
    date_for_number: '{place} is a date, not a number. Write a number, or change the format of the cell.',
    not_a_date: '{place} is {text}, not a date. Write it as 2026-03-07.',
    date_two_readings: '{place} is {text}, where day and month can be swapped. Write it as 2026-03-07.',
    blank_date: '{place} has no date. Fill it in, or take the row away.',
    two_currencies:
      'Amounts in {currencies} cannot be added up. Convert them to one currency, or keep one tab for each.',
    no_header_row: '{argument} is empty or has no headers. Write a header above each column.',

    sheet_not_found:
      'The spreadsheet cannot be found. It may have been deleted; paste its address in the data source again.',
    sheet_no_access:
      'Your Google account may not read the spreadsheet. Ask its owner to share it with you, then try again.',
    sheet_not_granted:
      'Nyckeltal has no permission to read your spreadsheets. Reconnect the data source and tick Google Sheets.',
    sheet_is_office_file:
      'The file is an Excel file. Open it in Google Sheets, choose File, Save as Google Sheets, and use the new address.',
    sheet_busy: 'Google Sheets is asked too often right now. Wait a minute and refresh the report.',
    sheet_unavailable: 'Google Sheets does not answer right now. Wait a few minutes and refresh the report.',
    sheet_refused: 'Google Sheets refused to answer: {text}',
    tab_missing:
      'The spreadsheet has no tab named {tab}. It may have a new name; choose the tab in the data source again.',
    tab_empty: 'The tab {tab} is empty. Fill it in, or choose another tab in the data source.',
    header_row_empty:
      'The tab {tab} has no headers in row {row}. Correct the row of the headers in the data source.',
    repeated_header:
      'The tab {tab} has the header {first} and the header {second}. Give one of them another name.',
    tab_lacks_headers: 'The tab {tab} lacks {headers}. Write it in the row of the headers.',
    not_a_target_measure:
      'The tab {tab}, row {row}: {text} is no figure that is added up. Write one such as Cost, Leads or Revenue.',
    target_dates_reversed: 'The tab {tab}, row {row}: the target ends before it begins. Swap the dates.',

    ga4_no_access:
      'Your Google account may not read the GA4 property {property}. Ask its administrator for the role Viewer.',
    ga4_api_off:
      'The Google Analytics Data API is off in the Google Cloud project {project} of this connector. Switch it on there.',
    ga4_no_such_property:
      'The GA4 property {property} does not exist any more. Choose another one in the data source.',
    ga4_incompatible:
      'Google Analytics does not report {field} together with {others}. Take one of them out of the chart.',
    ga4_quota: 'The GA4 property has used up its questions to Google Analytics. They are back {period}.',
    ga4_busy: 'Google Analytics is asked too often right now. Wait a minute and refresh the report.',
    ga4_unavailable: 'Google Analytics does not answer right now. Wait a few minutes and refresh the report.',
    ga4_not_granted:
      'Nyckeltal has no permission to read Google Analytics. Reconnect the data source and tick Google Analytics.',
    ga4_malformed:
      'Google Analytics gave an answer that cannot be read. Refresh the report, and report it if it happens again.',
    ga4_timeout:
      'Google Analytics did not finish within {minutes} minutes. Choose a shorter date range or fewer fields.',
    ga4_too_many_dimensions:
      'Google Analytics takes {most} dimensions at a time; the chart has {names}. Take some of them out.',
    ga4_refused: 'Google Analytics refused to answer: {text}',

    unexpected:
      'Something went wrong that should not. Try again; if it happens again, report it with the number {id}.',
  },
  notes: {
    ga4_sampled: 'Google Analytics read {share} of the sessions and estimated the rest.',
    ga4_thresholded: 'Google Analytics leaves out rows of few visitors.',
    ga4_other_row: 'Google Analytics gathers rare values in a row named (other).',
    total_rows_left_out: 'Totals in the tab {tab} are left out (row {rows}).',
    other_tables_left_out: 'Only one table of the tab {tab} is read; left out: {headers}.',
    rows_without_date: 'Rows without a date under {header} in the tab {tab} are left out (number: {rows}).',
  },
  /** The parts of a cell's place: Tab "Ads", row 7, column C "Cost". */
  place: { tab: 'tab {tab}', row: 'row {row}', column: 'column {column}' },
  periods: { day: 'after midnight Pacific time', hour: 'within an hour' },
  headerAt: '{header} in column {column}',
  quote: '"{text}"',
  thousands: ',',
  and: 'and',
};

export type MessageTexts = typeof messages;
