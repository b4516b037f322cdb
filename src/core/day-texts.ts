/** The ways in which a date is written as text or as a number, each with the days it can mean. */
import { dayOf, mondayOf } from './calendar.ts';
import { monthNamed } from './month-names.ts';

/** Which of the two numbers of 3/4/2024 comes first. */
export type DateOrder = 'day first' | 'month first';

interface Form {
  readonly pattern: RegExp;
  readonly read: (parts: readonly string[], order: DateOrder) => number;
}

const TIME = String.raw`(?:,? |T)\s*(?:[01]?\d|2[0-4])[:.][0-5]\d(?:[:.][0-5]\d(?:[.,]\d+)?)?`;
const ZONE = String.raw`\s*(?:[AaPp]\.?[Mm]\.?|Z|UTC|GMT|[+-]\d{2}:?\d{2})?`;
const form = (date: string, read: Form['read']): Form => ({ pattern: new RegExp(`^${date}$`), read });
const formWithTime = (date: string, read: Form['read']): Form => form(`${date}(?:${TIME}${ZONE})?`, read);

const yearMonthDay = ([year, month, date]: readonly string[]): number =>
  dayOf(Number(year), Number(month), Number(date));

/** Understood everywhere. */
const EVERYWHERE: readonly Form[] = [
  formWithTime(String.raw`(\d{4})-(\d{1,2})-(\d{1,2})`, yearMonthDay),
  form(String.raw`(\d{4})-(\d{2})`, ([year, month]) => dayOf(Number(year), Number(month), 1)),
  form(String.raw`(\d{4})(\d{2})(\d{2})`, yearMonthDay),
];

/** Understood in data ranges, as exports write dates. */
const IN_DATA_RANGES: readonly Form[] = [
  formWithTime(String.raw`(\d{1,2})/(\d{1,2})/(\d{4})`, ([first, second, year], order) =>
    order === 'day first'
      ? dayOf(Number(year), Number(second), Number(first))
      : dayOf(Number(year), Number(first), Number(second)),
  ),
  formWithTime(String.raw`(\d{1,2})\.(\d{1,2})\.(\d{4})`, ([date, month, year]) =>
    dayOf(Number(year), Number(month), Number(date)),
  ),
  formWithTime(String.raw`(\d{1,2})\.? ([A-Za-z]+)\.?,? (\d{4})`, ([date, month, year]) =>
    dayOf(Number(year), monthNamed(month as string), Number(date)),
  ),
  formWithTime(String.raw`([A-Za-z]+)\.? (\d{1,2}),? (\d{4})`, ([month, date, year]) =>
    dayOf(Number(year), monthNamed(month as string), Number(date)),
  ),
  form(String.raw`(\d{4})-?[WwVv](\d{1,2})`, ([year, week]) => mondayOf(Number(year), Number(week))),
];

/** NaN where the text is no date. */
export function dayInText(text: string, inDataRange: boolean, order: DateOrder): number {
  const forms = inDataRange ? EVERYWHERE.concat(IN_DATA_RANGES) : EVERYWHERE;
  for (const { pattern, read } of forms) {
    const found = pattern.exec(text);
    if (found !== null) return read(found.slice(1), order);
  }
  return Number.NaN;
}

const FIRST_SERIAL = 18_264;
const LAST_SERIAL = 73_050;

/** A serial number of the years 1950–2099 or a number such as 20260307; NaN for any other. */
export function dayInNumber(value: number): number {
  const whole = Math.floor(value);
  if (whole >= FIRST_SERIAL && whole <= LAST_SERIAL) return whole;
  return Number.isInteger(value) ? dayInText(String(value), false, 'day first') : Number.NaN;
}
