/** The formulas of the Checks tab about each column of a Data tab: its header, what it is read as, what is wrong in it. */
import { letters } from '../a1.ts';
import { unitsZone } from './currency-units.ts';
import { columnOf, FIRST_ROW, HEADER_ROW, LAST_COLUMN, placeOf } from './data-source.ts';
import { quoted } from './formula-parts.ts';
import type { Read } from './read-tab.ts';
import { COLUMN_ROW, type ColumnFact, HEADER_ROWS, readingBlock } from './reading.ts';
import { HOLDS, MEANINGS } from './recognised.ts';
import { eightDigitsIn, serialDaysIn } from './written-days.ts';

/** What a cell of a column of currencies holds, such as SEK. */
const CODE = '"???"';

/** The formula of a fact about the column in one row of the block. */
export function columnFormulas(read: Read) {
  const { words, source, tab, every } = read;
  const { data, holds } = words.shared;
  const block = readingBlock(placeOf(source));
  const lastHeaderRow = HEADER_ROW + HEADER_ROWS - 1;
  const top = `{tab:${tab}}!$A$${HEADER_ROW}:$${LAST_COLUMN}$${lastHeaderRow}`;
  // Lines above a header that was found further down stand among the rows that are read.
  const above = `(ROW({tab:${tab}}!$A$${FIRST_ROW}:$A$${lastHeaderRow})<=${block.fact('headerRow')})`;
  const topOf = (number: string) =>
    `INDEX({tab:${tab}}!$A$${FIRST_ROW}:$${LAST_COLUMN}$${lastHeaderRow};0;${number})`;
  return (fact: ColumnFact, index: number): string | number => {
    const row = COLUMN_ROW + index;
    const here = (name: ColumnFact) => `$${block.letterOf(name)}${row}`;
    const cells = columnOf(source, here('number'));
    const [header, meaning, filled] = [here('header'), here('meaning'), here('filled')];
    const isCurrencies = `${here('readAs')}=${quoted(words.dimension('currency'))}`;
    const isEvery = `OR(${every.labels.map((label) => `${meaning}=${quoted(label)}`).join(';')})`;
    const before = `$${block.letterOf('readAs')}$${COLUMN_ROW - 1}:$${block.letterOf('readAs')}${row - 1}`;
    switch (fact) {
      case 'letter':
        return letters(index + 1);
      case 'number':
        return index + 1;
      case 'header':
        return `=TRIM(INDEX(${top};${block.fact('headerRow')}-${HEADER_ROW - 1};${here('number')}))`;
      case 'unit': {
        const ending = (count: number) => `VLOOKUP(TRIM(RIGHT(${header};${count}));${unitsZone(block)};1;0)`;
        return `=IF(LEN(${header})<6;"";IFERROR(${ending(5)};IFERROR(${ending(4)};"")))`;
      }
      case 'withoutCurrency':
        return `=TRIM(LEFT(${header};LEN(${header})-LEN(${here('unit')})))`;
      case 'meaning': {
        const look = (text: string) => `VLOOKUP(${text};${MEANINGS};2;0)`;
        const found = `IFERROR(${look(header)};IFERROR(${look(here('withoutCurrency'))};${quoted(data.notUsed)}))`;
        return `=IF(${header}="";"";${found})`;
      }
      case 'filled':
        return `=COUNTA(${cells})-SUMPRODUCT(${above}*(${topOf(here('number'))}<>""))`;
      case 'holds': {
        const held = `IFERROR(VLOOKUP(${meaning};${HOLDS};2;0);"")`;
        return every.isDate ? `=IF(${isEvery};${quoted(holds.date)};${held})` : `=${held}`;
      }
      case 'eightDigits':
        return `=IF(${here('holds')}=${quoted(holds.date)};${eightDigitsIn(cells)};0)`;
      case 'unread': {
        const count = `COUNT(${cells})`;
        const isRead = `OR(${here('eightDigits')}=${count};${serialDaysIn(cells)}=${count})`;
        const hasNone = `AND(${isEvery};${count}=0;${filled}>0)`;
        return `=IF(${here('holds')}<>${quoted(holds.date)};0;IF(${hasNone};1;IF(${isRead};0;1)))`;
      }
      case 'readAs': {
        const twice = `IF(COUNTIFS(${before};${meaning})>0;${quoted(data.twice)};${meaning})`;
        const used = `IF(${here('unread')}=1;${quoted(data.noDays)};${twice})`;
        return `=IF(OR(${meaning}="";LEFT(${meaning};1)="–");${meaning};${used})`;
      }
      case 'texts': {
        const isNumber = `AND(${here('holds')}=${quoted(holds.number)};${here('readAs')}=${meaning})`;
        return `=IF(${isNumber};MAX(0;${filled}-COUNT(${cells}));0)`;
      }
      case 'withoutDay': {
        const day = block.fact('every');
        const all = `COUNTIFS(${cells};"<>";${columnOf(source, day)};"")`;
        const rowsAbove = `SUMPRODUCT(${above}*(${topOf(here('number'))}<>"")*(${topOf(day)}=""))`;
        return `=IF(OR(${day}="";${filled}=0);0;${all}-${rowsAbove})`;
      }
      case 'isTotal': {
        const isHalf = `ROUND(2*MAX(${cells})-SUM(${cells});2)=0`;
        return `=IF(${filled}<3;0;IFERROR(IF(AND(COUNT(${cells})>2;MAX(${cells})>0;${isHalf});1;0);0))`;
      }
      case 'currency': {
        const named = `IF(OR(${here('unit')}="";LEFT(${here('readAs')};1)="–");"";VLOOKUP(${here('unit')};${unitsZone(block)};2;0))`;
        return `=IF(${isCurrencies};IFERROR(INDEX(${cells};MATCH(${CODE};${cells};0));"");${named})`;
      }
      case 'mixes': {
        const holdsOther = `AND(${isCurrencies};COUNTIFS(${cells};${CODE})>COUNTIFS(${cells};${here('currency')}))`;
        return `=IF(${here('currency')}="";0;IF(OR(${here('currency')}<>${block.fact('currency')};${holdsOther});1;0))`;
      }
    }
  };
}
