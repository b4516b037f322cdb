/** Number formats by name; money takes the mark of the currency chosen. */

export const CURRENCIES = ['SEK', 'NOK', 'DKK', 'EUR', 'USD', 'GBP'] as const;
export type Currency = (typeof CURRENCIES)[number];

const PATTERNS = {
  text: '@',
  general: '0.###############',
  whole: '#,##0',
  /** Without spaces, for days as Data writes them, such as 20240131. */
  digits: '0',
  oneDecimal: '#,##0.0',
  twoDecimals: '#,##0.00',
  percent: '0.0%',
  wholePercent: '0%',
  twoDecimalPercent: '0.00%',
  change: '+0.0%;-0.0%;0.0%',
  day: 'yyyy-mm-dd',
  month: 'yyyy-mm',
  /** A number that is seen only by the colour of its cell. */
  unseen: ';;;',
} as const;

const MONEY = { money: '#,##0', moneyWithCents: '#,##0.00' } as const;

export type FormatName = keyof typeof PATTERNS | keyof typeof MONEY;

const MARKS: Readonly<Record<Currency, { readonly before?: string; readonly after?: string }>> = {
  SEK: { after: ' "kr"' },
  NOK: { after: ' "kr"' },
  DKK: { after: ' "kr"' },
  EUR: { before: '"€"' },
  USD: { before: '"$"' },
  GBP: { before: '"£"' },
};

/** How the currency is written beside an amount in a text, such as kr. */
export function currencyMark(currency: Currency): string {
  const { before, after } = MARKS[currency];
  return (before ?? after ?? currency).replace(/[" ]/g, '');
}

/** The pattern as setNumberFormat takes it, such as `#,##0 "kr"`. */
export function numberFormat(name: FormatName, currency: Currency): string {
  if (name !== 'money' && name !== 'moneyWithCents') return PATTERNS[name];
  const { before = '', after = '' } = MARKS[currency];
  return `${before}${MONEY[name]}${after}`;
}
