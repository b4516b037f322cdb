/** The types of fields: those that Data Studio shows as money, shares, durations and numbers. */
import { measure } from '../../catalogue/catalogue.ts';
import type { Unit } from '../../catalogue/types.ts';
import type { FieldType } from '../field.ts';

/** The currencies that Data Studio knows. */
export const CURRENCIES: readonly string[] = `
  AED ALL ARS AUD BDT BGN BOB BRL CAD CDF CHF CLP CNY COP CRC CZK DKK DOP EGP ETB EUR GBP HKD HRK HUF IDR ILS
  INR IRR ISK JMD JPY KRW LKR LTL MNT MVR MXN MYR NOK NZD PAB PEN PHP PKR PLN RON RSD RUB SAR SEK SGD THB TRY
  TWD TZS UAH USD UYU VEF VND YER ZAR
`
  .trim()
  .split(/\s+/);

export function moneyType(currency: string): FieldType {
  return CURRENCIES.includes(currency) ? `CURRENCY_${currency}` : 'NUMBER';
}

/** Of a measure, or of several multiplied row by row: money where any of them is. */
export function sumType(inputs: readonly string[], currency: string): FieldType {
  return inputs.some((id) => measure(id)?.unit === 'money') ? moneyType(currency) : 'NUMBER';
}

export function kpiType(unit: Unit, currency: string): FieldType {
  switch (unit) {
    case 'money':
    case 'money per day':
      return moneyType(currency);
    case 'rate':
      return 'PERCENT';
    case 'seconds':
      return 'DURATION';
    case 'ratio':
    case 'months':
    case 'days':
    case 'minutes':
    case 'position':
      return 'NUMBER';
  }
}
