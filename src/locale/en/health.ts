/** What the checks of a table find and what to do about it, in English; `about` names headers, currencies or a day. */

export const health = {
  error_cells: {
    what: 'Cells with errors',
    advice: 'Correct or clear the cells that show an error such as #N/A or #DIV/0!.',
  },
  text_in_number_column: {
    what: 'Text where numbers are due',
    advice: 'Write plain numbers in {about}, or clear the cells.',
  },
  unreadable_dates: {
    what: 'Dates that cannot be read',
    advice: 'Write dates such as 2026-03-07 in {about}.',
  },
  two_currencies: {
    what: 'Two currencies',
    advice: 'Give {about} a table each, or convert the amounts to one currency.',
  },
  clicks_above_impressions: {
    what: 'More clicks than impressions',
    advice: 'Check that the columns of clicks and impressions are not swapped or shifted.',
  },
  future_dates: {
    what: 'Dates in the future',
    advice: 'Correct the dates after today in {about}, or leave planned rows out.',
  },
  duplicate_rows: {
    what: 'Rows that occur twice',
    advice: 'Delete the rows that were pasted twice; they are counted twice.',
  },
  missing_days: {
    what: 'Days without a row',
    advice: 'Export the missing days again, from {about} on, or add them with zeros.',
  },
  incomplete_last_period: {
    what: 'The last month is not complete',
    advice: 'Leave it out of comparisons; the data end on {about}.',
  },
  conversions_above_clicks: {
    what: 'More conversions than clicks',
    advice: 'Check whether conversions are counted twice or include those without a click.',
  },
  stale_data: { what: 'Old data', advice: 'Export again; the latest date is {about}.' },
  sudden_change: { what: 'Days that stand out', advice: 'Find out what happened to {about}.' },
  cost_without_clicks: {
    what: 'Cost without clicks',
    advice: 'See what these rows paid for; views, fees and late clicks are normal reasons.',
  },
  negative_values: {
    what: 'Negative values',
    advice: 'Make sure that the negative values in {about} are meant, such as refunds.',
  },
  total_rows_skipped: {
    what: 'Total rows left out',
    advice: 'Nothing to do: total rows are left out, because they would double every sum.',
  },
  ratios_recalculated: {
    what: 'Ready-made ratios',
    advice: 'Nothing to do: {about} cannot be added up, so KPIs are made of sums.',
  },
  headers_not_used: {
    what: 'Columns that are not used',
    advice: 'Another column or table stands for the same; rename {about} to use it instead.',
  },
  unknown_headers: {
    what: 'Headers that are not known',
    advice: 'Rename {about} if a KPI needs it; unknown headers are for grouping only.',
  },
};

export type HealthTexts = typeof health;
