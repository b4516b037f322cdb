/** The enumerations of a community connector. */
import { enumeration } from '../../apps-script/enumeration.ts';

export const AggregationType = enumeration(
  'AVG',
  'COUNT',
  'COUNT_DISTINCT',
  'MAX',
  'MIN',
  'SUM',
  'AUTO',
  'NO_AGGREGATION',
);

export const AuthType = enumeration(
  'NONE',
  'OAUTH2',
  'USER_PASS',
  'KEY',
  'USER_TOKEN',
  'PATH_USER_PASS',
  'PATH_KEY',
);

/** Those whose values are texts: dates, durations, places. */
const TEXTS = [
  'YEAR',
  'YEAR_QUARTER',
  'YEAR_MONTH',
  'YEAR_WEEK',
  'YEAR_MONTH_DAY',
  'YEAR_MONTH_DAY_HOUR',
  'YEAR_MONTH_DAY_MINUTE',
  'YEAR_MONTH_DAY_SECOND',
  'QUARTER',
  'MONTH',
  'WEEK',
  'MONTH_DAY',
  'DAY_OF_WEEK',
  'DAY',
  'HOUR',
  'MINUTE',
  'DURATION',
  'COUNTRY',
  'COUNTRY_CODE',
  'CONTINENT',
  'CONTINENT_CODE',
  'SUB_CONTINENT',
  'SUB_CONTINENT_CODE',
  'REGION',
  'REGION_CODE',
  'CITY',
  'CITY_CODE',
  'METRO',
  'METRO_CODE',
  'LATITUDE_LONGITUDE',
  'TEXT',
  'URL',
  'HYPERLINK',
  'IMAGE',
  'IMAGE_LINK',
] as const;

const CURRENCIES = (
  'AED ALL ARS AUD BDT BGN BOB BRL CAD CDF CHF CLP CNY COP CRC CZK DKK DOP EGP ETB EUR GBP HKD HRK HUF IDR ' +
  'ILS INR IRR ISK JMD JPY KRW LKR LTL MNT MVR MXN MYR NOK NZD PAB PEN PHP PKR PLN RON RSD RUB SAR SEK SGD ' +
  'THB TRY TWD TZS UAH USD UYU VEF VND YER ZAR'
).split(' ');

export type DataType = 'STRING' | 'NUMBER' | 'BOOLEAN';

const DATA_TYPES: Readonly<Record<string, DataType>> = {
  ...Object.fromEntries(TEXTS.map((type) => [type, 'STRING'])),
  ...Object.fromEntries(CURRENCIES.map((code) => [`CURRENCY_${code}`, 'NUMBER'])),
  NUMBER: 'NUMBER',
  PERCENT: 'NUMBER',
  BOOLEAN: 'BOOLEAN',
};

export const FieldType = enumeration(...Object.keys(DATA_TYPES));

/** What JSON type the values of a field type have; undefined for a type that does not exist. */
export const dataTypeOf = (fieldType: string): DataType | undefined => DATA_TYPES[fieldType];
