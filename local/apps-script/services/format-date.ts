/** Dates written by a pattern of Java's SimpleDateFormat, which is what Utilities.formatDate takes. */

export function formatDate(date: Date, timeZone: string, pattern: string): string {
  const parts = clockParts(date, timeZone);
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (match, quoted: string | undefined) =>
    quoted === undefined ? written(match, parts) : quoted === '' ? "'" : quoted.replaceAll("''", "'"),
  );
}

type Parts = Readonly<Record<string, string>>;

function written(letters: string, parts: Parts): string {
  const padded = (value: number) => String(value).padStart(letters.length, '0');
  const part = (name: string) => parts[name] as string;
  const hour = Number(part('hour'));
  switch (letters[0]) {
    case 'y':
      return letters.length === 2 ? part('year').slice(-2) : padded(Number(part('year')));
    case 'M':
      return letters.length > 2 ? inFullOrShort(letters, part('monthName')) : padded(Number(part('month')));
    case 'd':
      return padded(Number(part('day')));
    case 'E':
      return inFullOrShort(letters, part('weekday'));
    case 'H':
      return padded(hour);
    case 'h':
      return padded(hour % 12 || 12);
    case 'm':
      return padded(Number(part('minute')));
    case 's':
      return padded(Number(part('second')));
    case 'S':
      return padded(Number(part('fractionalSecond')));
    case 'a':
      return hour < 12 ? 'AM' : 'PM';
    case 'Z':
      return part('offset').replace(':', '');
    case 'X':
      return part('offset') === '+00:00' ? 'Z' : part('offset');
    default:
      throw new Error(
        `local runtime: the pattern "${letters}" of Utilities.formatDate is not implemented here`,
      );
  }
}

const inFullOrShort = (letters: string, name: string): string =>
  letters.length > 3 ? name : name.slice(0, 3);

function clockParts(date: Date, timeZone: string): Parts {
  const moment = date.getTime();
  const numeric = 'numeric';
  const read = (options: Intl.DateTimeFormatOptions) =>
    Object.fromEntries(
      new Intl.DateTimeFormat('en-US', { timeZone, ...options })
        .formatToParts(moment)
        .map(({ type, value }) => [type, value]),
    );
  const clock = read({
    hourCycle: 'h23',
    year: numeric,
    month: numeric,
    day: numeric,
    hour: numeric,
    minute: numeric,
    second: numeric,
    fractionalSecondDigits: 3,
  });
  const names = read({ month: 'long', weekday: 'long', timeZoneName: 'longOffset' });
  return {
    ...clock,
    monthName: names.month as string,
    weekday: names.weekday as string,
    offset: (names.timeZoneName as string).slice(3) || '+00:00',
  };
}
