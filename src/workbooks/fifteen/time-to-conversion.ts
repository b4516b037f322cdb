/** The median of the days from first contact to purchase, over the rows of the tab with one customer each. */
import { columnOf, findColumn, foundOf, placeOf } from '../blocks/data-source.ts';
import type { OwnColumn } from '../blocks/label-table.ts';
import { writtenKeys } from '../blocks/month-sums.ts';
import { columnFound } from '../blocks/reading.ts';
import { kpiFormat } from '../blocks/unit-formats.ts';
import type { Words } from '../blocks/words.ts';
import { daysOfDigits } from '../blocks/written-days.ts';
import { sources } from './sources.ts';

const { customers } = sources;
const WRITTEN = writtenKeys(customers);
/** The days of purchase. */
const BOUGHT = columnOf(customers, foundOf(customers, 'every'));

export const COUNT = 'customers_dated';

/** How many customers have both days, with the purchase in the month or period. */
export const customersIn = (words: Words, label: string): OwnColumn => ({
  id: COUNT,
  label,
  format: 'whole',
  number: firstContact(words),
  formula: (cell, number) => {
    const [from, until] = [cell(WRITTEN.from), cell(WRITTEN.until)];
    const dated = `COUNTIFS(${BOUGHT};">="&${from};${BOUGHT};"<"&${until};${columnOf(customers, number)};">0")`;
    return `IF(OR(${from}="";${number}="");"";IFERROR(${dated};""))`;
  },
});

export const timeToConversion = (words: Words): OwnColumn => ({
  id: 'TIME_TO_CONVERSION',
  label: words.label('TIME_TO_CONVERSION'),
  format: kpiFormat('TIME_TO_CONVERSION'),
  number: firstContact(words),
  formula: (cell, number) => {
    const n = cell(COUNT);
    const first = columnOf(customers, number);
    const digits = `${columnFound(placeOf(customers), 'eightDigits', number)}>0`;
    const [later, earlier] = [days(BOUGHT, `${foundOf(customers, 'eightDigits')}=1`), days(first, digits)];
    const inPeriod = `(${BOUGHT}>=${cell(WRITTEN.from)})*(${BOUGHT}<${cell(WRITTEN.until)})*(${first}>0)`;
    // One day more, so that rows outside the period are told from those without waiting.
    const waited = `(${later}-${earlier}+1)*${inPeriod}`;
    // The places of both values in the middle, which are the same where their number is odd.
    const middle = `ROUND((${n}+ROW($A$1:$A$2)-1)/2;0)`;
    return `IF(OR(${n}="";${n}=0);"";IFERROR(SUMPRODUCT(LARGE(${waited};${middle}))/2-1;""))`;
  },
});

const firstContact = (words: Words): string => findColumn(customers, [words.dimension('created_date')]);

const days = (cells: string, digits: string): string => `IF(${digits};${daysOfDigits(cells)};${cells})`;
