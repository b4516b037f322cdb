/** What a Months tab knows of its Data tabs before it adds anything up: date column, first and last date, last complete month. */
import type { CellContent } from '../plan.ts';
import { columnOf, type DataSource, foundOf } from './data-source.ts';
import type { MonthsLayout } from './months-layout.ts';
import type { Words } from './words.ts';

interface MonthFacts {
  readonly words: Words;
  readonly sources: readonly DataSource[];
  readonly layout: MonthsLayout;
  readonly months: number | string;
  readonly completeIn?: readonly DataSource[];
  readonly monthOver?: string | undefined;
}

/** Names in the first column, then a column for each Data tab. */
export function monthFacts({ words, sources, layout, months, completeIn = [], monthOver }: MonthFacts) {
  const texts = words.shared.months;
  const [own] = sources;
  const complete = sources.map((source) => {
    if (source !== own && !completeIn.includes(source)) return null;
    const [last, value] = [layout.fact('last', source), ownComplete(layout, source)];
    if (source !== own) return `=IF(${last}="";"";${value})`;
    const others = completeIn.map((other) => layout.fact('complete', other));
    const least = others.length === 0 ? value : `MIN(${[value, ...others].join(';')})`;
    const over = `IF(ISNUMBER(${monthOver});MIN(${monthOver};${monthOf(last)});0)`;
    return `=IF(${last}="";"";${monthOver === undefined ? least : `MAX(${least};${over})`})`;
  });
  const found = (fact: 'every' | 'first' | 'last') => sources.map((source) => `=${foundOf(source, fact)}`);
  const rows: CellContent[][] = [
    [texts.dateColumn, ...found('every')],
    [texts.firstDate, ...found('first')],
    [texts.lastDate, ...found('last')],
    [texts.lastComplete, ...complete],
    [texts.length, typeof months === 'number' ? months : `=${months}`],
  ];
  return rows;
}

const monthOf = (day: string): string => `DATE(YEAR(${day});MONTH(${day});1)`;

/** The month of the last date if it ends there, or if the data are monthly; else the one before. */
function ownComplete(layout: MonthsLayout, source: DataSource): string {
  const last = layout.fact('last', source);
  const dates = columnOf(source, layout.fact('date', source));
  // Monthly data have no other day than the first in the month before the last, and in the last.
  const [before, month] = [foundOf(source, 'monthBefore'), foundOf(source, 'lastMonth')];
  const otherDays = `COUNTIFS(${dates};">"&${before};${dates};"<>"&${month})`;
  return `IF(OR(${last}>=EOMONTH(${last};0);${otherDays}=0);${monthOf(last)};EDATE(${monthOf(last)};-1))`;
}
