/** The median of the days from first contact to purchase, over the rows of the tab with one customer each. */
import { columnOf, findColumn } from '../blocks/data-source.ts';
import type { OwnColumn } from '../blocks/label-table.ts';
import { kpiFormat } from '../blocks/unit-formats.ts';
import type { Words } from '../blocks/words.ts';
import { sources } from './sources.ts';

export const COUNT = 'customers_dated';

/** How many customers have both days, with the purchase in the month or period. */
export const customersIn = (words: Words, label: string): OwnColumn => ({
  id: COUNT,
  label,
  format: 'whole',
  formula: (cell) => {
    const { first, bought } = days(words);
    const dated = `COUNTIFS(${bought};">="&${cell('from')};${bought};"<"&${cell('until')};${first};">0")`;
    return `IF(${cell('from')}="";"";IFERROR(${dated};""))`;
  },
});

export const timeToConversion = (words: Words): OwnColumn => ({
  id: 'TIME_TO_CONVERSION',
  label: words.label('TIME_TO_CONVERSION'),
  format: kpiFormat('TIME_TO_CONVERSION'),
  formula: (cell) => {
    const { first, bought } = days(words);
    const n = cell(COUNT);
    // One day more, so that rows outside the period are told from those without waiting.
    const inPeriod = `(${bought}>=${cell('from')})*(${bought}<${cell('until')})*(${first}>0)`;
    const waited = `(${bought}-${first}+1)*${inPeriod}`;
    const middle = [`ROUND(${n}/2;0)`, `ROUND((${n}+1)/2;0)`];
    const both = middle.map((place) => `SUMPRODUCT(LARGE(${waited};${place}))`).join('+');
    return `IF(OR(${n}="";${n}=0);"";IFERROR((${both})/2-1;""))`;
  },
});

function days(words: Words) {
  const { customers } = sources;
  const column = (dimension: string) =>
    columnOf(customers, findColumn(customers, [words.dimension(dimension)]));
  return { first: column('created_date'), bought: column('close_date') };
}
