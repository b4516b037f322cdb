/** The formulas of the Checks tab about a Data tab as a whole: its rows and days, and what the user should do. */
import { fill } from '../../locale/fill.ts';
import { letters } from '../a1.ts';
import { columnOf, FIRST_ROW, HEADER_ROW, LAST_COLUMN, LAST_ROW, placeOf } from './data-source.ts';
import { quoted, sentence } from './formula-parts.ts';
import { FEWEST_HEADERS, KNOWN } from './header-search.ts';
import { type Read, SPARE_COLUMNS, SPARE_ROWS } from './read-tab.ts';
import { COLUMNS, type ColumnFact, FACT_ROW, type Fact, HEADER_ROWS, readingBlock } from './reading.ts';
import { dayOfWritten, eightDigits, MONTHS_END, SERIAL_END } from './written-days.ts';

export function factFormulas(read: Read): Readonly<Record<Fact, string>> {
  const { words, source, tab, every, frozen } = read;
  const { data } = words.shared;
  const { fact, zone, left } = readingBlock(placeOf(source));
  const rows = columnOf(source, fact('every'));
  const known = `$${letters(left + KNOWN)}$${FACT_ROW + 1}:$${letters(left + KNOWN)}$${FACT_ROW + HEADER_ROWS}`;
  const most = `MAX(${known})`;
  const whenFound = (otherwise: string, formula: string) =>
    `=IF(${fact('every')}="";${otherwise};${formula})`;
  const whenRead = (formula: string) => `=IF(${fact('rows')}=0;"";${unless('""', `${formula}(${rows})`)})`;
  const ofEvery = (column: ColumnFact) => `INDEX(${zone(column)};${fact('every')})`;
  const everyFilled = ofEvery('filled');
  const columnOr = (otherwise: string, label: string) =>
    `IFERROR(MATCH(${quoted(label)};${zone('readAs')};0);${otherwise})`;
  const standIn =
    every.standIn === undefined ? '""' : `IF(${fact('noDays')}="";${columnOr('""', every.standIn)};"")`;
  const dated = every.labels.map((label) => `COUNTIFS(${zone('readAs')};${quoted(label)})`).join('+');
  const mayBeUndated = every.standIn !== undefined;
  const unless = (undated: string, formula: string) =>
    mayBeUndated ? `IF(${fact('undated')}=1;${undated};${formula})` : formula;
  const underneath = `{tab:${tab}}!$A$${LAST_ROW + 1}:$${LAST_COLUMN}$${LAST_ROW + SPARE_ROWS}`;
  const beside = `{tab:${tab}}!$${letters(COLUMNS + 1)}$${HEADER_ROW}:$${letters(COLUMNS + SPARE_COLUMNS)}$${LAST_ROW}`;
  const totals = columnOf(source, `MATCH(1;${zone('isTotal')};0)`);
  const dayFormulas = (): typeof NO_DAYS => {
    const dayOf = (written: Fact) => `=IF(${fact(written)}="";"";${dayOfWritten(fact(written))})`;
    const [month, earlier] = [`EOMONTH(${fact('last')};-1)+1`, `EOMONTH(${fact('last')};-2)+1`];
    const written = (day: string) =>
      `=IF(${fact('last')}="";"";IF(${fact('eightDigits')}=1;${eightDigits(`(${day})`)};${day}))`;
    return {
      eightDigits: whenFound('""', `IF(${ofEvery('eightDigits')}>0;1;"")`),
      least: whenRead('MIN'),
      most: whenRead('MAX'),
      first: dayOf('least'),
      last: dayOf('most'),
      lastMonth: written(month),
      monthBefore: written(earlier),
    };
  };
  return {
    headerRow: `=IF(${most}<${FEWEST_HEADERS};${HEADER_ROW};${HEADER_ROW - 1}+MATCH(${most};${known};0))`,
    every: `=${every.labels.reduceRight(columnOr, standIn)}`,
    undated: mayBeUndated ? `=IF(AND(${fact('every')}<>"";${dated}=0);1;"")` : '',
    sample: `=IF(ROUND(SUM(${source.rows})-SUM(${frozen.rows});2)=0;1;0)`,
    rows: whenFound('0', every.isDate ? `COUNT(${rows})` : everyFilled),
    left: whenFound(`MAX(${zone('filled')})`, `${fact('textDays')}+MAX(${zone('withoutDay')})`),
    ...(every.isDate ? dayFormulas() : NO_DAYS),
    columns: `=COUNTIFS(${zone('readAs')};"?*")-${fact('notUsed')}-${fact('ratios')}`,
    notUsed: `=COUNTIFS(${zone('readAs')};"–*")-${fact('ratios')}`,
    ratios: `=COUNTIFS(${zone('readAs')};${quoted(data.recalculated)})`,
    twice: `=COUNTIFS(${zone('readAs')};${quoted(data.twice)})`,
    texts: `=SUM(${zone('texts')})`,
    textDays: whenFound('0', every.isDate ? `${everyFilled}-${fact('rows')}` : '0'),
    noDays: `=IFERROR(MATCH(${quoted(data.noDays)};${zone('readAs')};0);"")`,
    beyond: `=COUNTA(${underneath})+COUNTA(${beside})`,
    total: `=IF(AND(${fact('left')}=0;SUM(${zone('isTotal')})>1);${FIRST_ROW - 1}+MATCH(MAX(${totals});${totals};0);"")`,
    currency: `=IFERROR(INDEX(${zone('currency')};MATCH("?*";${zone('currency')};0));"")`,
    mixed: `=IFERROR(MATCH(1;${zone('mixes')};0);"")`,
    foreign: foreign(read),
    remarks: remarks(read),
    datesToMake: every.isDate ? datesToMake(read) : '',
    problem: problem(read, known),
  };
}

const NO_DAYS = { eightDigits: '', least: '', most: '', first: '', last: '', lastMonth: '', monthBefore: '' };

/** Beside the counts: that the header was found further down, dates that are text, a row that looks like a total. */
function remarks({ words, source }: Read): string {
  const { data } = words.shared;
  const { fact } = readingBlock(placeOf(source));
  const say = (when: string, text: string, part: Fact) =>
    `IF(${when};${sentence(text, { row: fact(part), count: fact(part) })};"")`;
  const said = [
    say(`${fact('headerRow')}>${HEADER_ROW}`, data.headerIn, 'headerRow'),
    say(`${fact('textDays')}>0`, data.textDays, 'textDays'),
    say(`${fact('total')}<>""`, data.totalRow, 'total'),
    `IF(${fact('foreign')}="";"";" · "&${fact('foreign')})`,
    // A column of months beside that of dates may well hold texts.
    `IF(${fact('noDays')}="";"";IF(COUNT(${columnOf(source, fact('noDays'))})=0;"";" · "&${fact('datesToMake')}))`,
  ];
  return `=${said.join('&')}`;
}

function datesToMake({ words, source, every }: Read): string {
  const { problems } = words.shared.data;
  const { fact, zone } = readingBlock(placeOf(source));
  const parts = {
    every: quoted(every.labels[0] as string),
    column: `INDEX(${zone('letter')};${fact('noDays')})`,
    row: `(${fact('headerRow')}+1)`,
  };
  const cells = columnOf(source, fact('noDays'));
  const months = `COUNTIFS(${cells};">=${SERIAL_END}";${cells};"<${MONTHS_END}")`;
  const say = (text: string) => sentence(text, parts);
  const numbers = `IF(${months}=COUNT(${cells});${say(problems.months)};${say(problems.mixed)})`;
  return `=IF(${fact('noDays')}="";"";IF(COUNT(${cells})=0;${say(problems.texts)};${numbers}))`;
}

/** Amounts in a currency that is not the workbook's; where they are in several, that is the problem to solve. */
function foreign({ words, source }: Read): string {
  const { fact } = readingBlock(placeOf(source));
  const own = quoted('{currency}');
  const said = sentence(words.shared.data.foreign, { found: fact('currency'), own });
  return `=IF(OR(${fact('currency')}="";${fact('currency')}=${own};${fact('mixed')}<>"");"";${said})`;
}

/** The one thing that must be done before the numbers can be trusted; "" where there is none, or no data. */
function problem({ words, source, every }: Read, known: string): string {
  const { tabs, data } = words.shared;
  const { fact, zone } = readingBlock(placeOf(source));
  const header = quoted(fill(data.problems.header, { about: tabs.about }));
  const missing = quoted(fill(data.problems.every, { every: every.labels[0] as string }));
  const noColumn = `IF(${fact('noDays')}="";${missing};${fact('datesToMake')})`;
  const isFine = `OR(MAX(${zone('filled')})=0;${fact('every')}<>"")`;
  const column = `INDEX(${zone('letter')};${fact('mixed')})`;
  const currencies = sentence(data.problems.currencies, { column, currency: fact('currency') });
  const mixed = `IF(${fact('mixed')}="";"";${currencies})`;
  return `=IF(${isFine};${mixed};IF(INDEX(${known};${fact('headerRow')}-${HEADER_ROW - 1})=0;${header};${noColumn}))`;
}
