/** Numbers, days and periods as each language writes them. */
import type { DataValue } from '../../data-studio/answers/types.ts';
import type { Language } from '../../engine/locales.ts';
import type { Bin } from './periods.ts';

const LOCALE: Readonly<Record<Language, string>> = { en: 'en-GB', sv: 'sv-SE', nb: 'nb-NO' };
export const NO_VALUE = '–';

const WEEK: Readonly<Record<Language, string>> = { en: 'W', sv: 'v. ', nb: 'uke ' };
const QUARTER: Readonly<Record<Language, string>> = { en: 'Q', sv: 'kv. ', nb: 'kv. ' };

export interface Change {
  readonly text: string;
  /** 1, 0 or -1, of what is shown. */
  readonly direction: number;
}

export class Format {
  readonly #locale: string;
  readonly #language: Language;
  readonly #numbers = new Map<string, Intl.NumberFormat>();

  constructor(language: Language) {
    this.#language = language;
    this.#locale = LOCALE[language];
  }

  /** A value of a field of this type, such as CURRENCY_SEK, PERCENT or DURATION. */
  value(value: DataValue | undefined, type: string): string {
    if (value === null || value === undefined || value === '') return NO_VALUE;
    if (typeof value === 'string' && type.startsWith('YEAR')) return this.period(value, type as Bin);
    const number = Number(value);
    if (typeof value === 'boolean' || Number.isNaN(number)) return String(value);
    if (type === 'DURATION') return duration(number);
    if (!isNumeric(type)) return String(value);
    return this.#number(number, type).format(number);
  }

  /** Short, for an axis. */
  axis(value: number, type: string): string {
    if (type === 'DURATION') return duration(value);
    if (Math.abs(value) < 10_000 || type === 'PERCENT') return this.value(value, type);
    return this.#cached(`axis ${type}`, {
      ...styleOf(type),
      notation: 'compact',
      maximumFractionDigits: 1,
    }).format(value);
  }

  /** Such as +4,2 %; shares differ in percentage points. Undefined where no share can be taken of nothing. */
  change(now: number, before: number, type: string, points: string): Change | undefined {
    const isShare = type === 'PERCENT';
    if (!isShare && before === 0) return undefined;
    const percent = isShare ? (now - before) * 100 : ((now - before) / Math.abs(before)) * 100;
    const digits = isShare && Math.abs(percent) < 1 ? 2 : 1;
    const shown = Math.round(percent * 10 ** digits) / 10 ** digits;
    const signed = { signDisplay: 'exceptZero', maximumFractionDigits: digits } as const;
    const text = isShare
      ? `${this.#cached(`points ${digits}`, signed).format(shown)} ${points}`
      : this.#cached('change', { ...signed, style: 'percent' }).format(shown / 100);
    return { text, direction: Math.sign(shown) };
  }

  /** 3 March 2026; `day` is written YYYY-MM-DD. */
  day(day: string): string {
    return this.#date(day, { day: 'numeric', month: 'short', year: 'numeric' });
  }

  period(key: string, bin: Bin): string {
    const year = key.slice(0, 4);
    const rest = key.slice(4);
    switch (bin) {
      case 'YEAR_MONTH_DAY':
        return this.day(`${year}-${rest.slice(0, 2)}-${rest.slice(2)}`);
      case 'YEAR_WEEK':
        return `${WEEK[this.#language]}${Number(rest)} ${year}`;
      case 'YEAR_MONTH':
        return this.#date(`${year}-${rest}-01`, { month: 'short', year: 'numeric' });
      case 'YEAR_QUARTER':
        return `${QUARTER[this.#language]}${rest} ${year}`;
      default:
        return key;
    }
  }

  /** 1 234. */
  count(value: number): string {
    return this.#cached('count', { maximumFractionDigits: 0 }).format(value);
  }

  bytes(bytes: number): string {
    return `${this.#cached('bytes', { maximumFractionDigits: 1 }).format(bytes / 1000)} kB`;
  }

  milliseconds(milliseconds: number): string {
    return `${this.#cached('milliseconds', { maximumFractionDigits: 1 }).format(milliseconds)} ms`;
  }

  compare(first: string, second: string): number {
    return first.localeCompare(second, this.#locale, { numeric: true });
  }

  #number(number: number, type: string): Intl.NumberFormat {
    const size = Math.abs(number);
    const digits =
      type === 'PERCENT' ? (size < 0.1 ? 2 : 1) : Number.isInteger(number) || size >= 100 ? 0 : 2;
    const fixed = type.startsWith('CURRENCY') ? { minimumFractionDigits: digits } : {};
    return this.#cached(`${type} ${digits}`, { ...styleOf(type), ...fixed, maximumFractionDigits: digits });
  }

  #cached(name: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
    const found = this.#numbers.get(name) ?? new Intl.NumberFormat(this.#locale, options);
    this.#numbers.set(name, found);
    return found;
  }

  #date(day: string, options: Intl.DateTimeFormatOptions): string {
    return new Intl.DateTimeFormat(this.#locale, { ...options, timeZone: 'UTC' }).format(Date.parse(day));
  }
}

export const isNumeric = (type: string): boolean =>
  type === 'NUMBER' || type === 'PERCENT' || type === 'DURATION' || type.startsWith('CURRENCY');

function styleOf(type: string): Intl.NumberFormatOptions {
  if (type === 'PERCENT') return { style: 'percent' };
  if (!type.startsWith('CURRENCY')) return {};
  return { style: 'currency', currency: type.slice('CURRENCY_'.length), currencyDisplay: 'narrowSymbol' };
}

/** 1:05 or 2:03:04. */
function duration(seconds: number): string {
  const whole = Math.round(Math.abs(seconds));
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const shown = parts[0] === 0 ? parts.slice(1) : parts;
  const text = shown
    .map((part, index) => (index === 0 ? String(part) : String(part).padStart(2, '0')))
    .join(':');
  return seconds < 0 ? `−${text}` : text;
}
