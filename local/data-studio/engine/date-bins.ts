/** Days (YYYYMMDD) put together to longer periods, in the form that Data Studio gives each. */

export const DATE_BINS = [
  'YEAR',
  'YEAR_QUARTER',
  'YEAR_MONTH',
  'YEAR_WEEK',
  'YEAR_MONTH_DAY',
  'QUARTER',
  'MONTH',
  'WEEK',
  'DAY_OF_WEEK',
  'DAY',
] as const;
export type DateBin = (typeof DATE_BINS)[number];

const DAY = 86_400_000;

export function binned(day: string, bin: DateBin): string {
  const [year, month, date] = [day.slice(0, 4), day.slice(4, 6), day.slice(6, 8)];
  const quarter = String(Math.ceil(Number(month) / 3));
  switch (bin) {
    case 'YEAR':
      return year;
    case 'YEAR_QUARTER':
      return year + quarter;
    case 'YEAR_MONTH':
      return year + month;
    case 'YEAR_WEEK':
      return isoWeek(day);
    case 'YEAR_MONTH_DAY':
      return day;
    case 'QUARTER':
      return quarter;
    case 'MONTH':
      return month;
    case 'WEEK':
      return isoWeek(day).slice(4);
    case 'DAY_OF_WEEK':
      return String(new Date(momentOf(day)).getUTCDay());
    case 'DAY':
      return date;
  }
}

const momentOf = (day: string): number =>
  Date.UTC(Number(day.slice(0, 4)), Number(day.slice(4, 6)) - 1, Number(day.slice(6, 8)));

/** Weeks begin on Monday and belong to the year of their Thursday. */
function isoWeek(day: string): string {
  const moment = momentOf(day);
  const weekday = (new Date(moment).getUTCDay() + 6) % 7;
  const thursday = new Date(moment + (3 - weekday) * DAY);
  const year = thursday.getUTCFullYear();
  const week = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / DAY / 7) + 1;
  return `${year}${String(week).padStart(2, '0')}`;
}
