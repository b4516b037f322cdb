/** Writes on the Checks tab how a Data tab is read: where its header stands, what each column is, what is left out. */
import { fill } from '../../locale/fill.ts';
import { letters } from '../a1.ts';
import {
  columnOf,
  type DataSource,
  FIRST_ROW,
  HEADER_ROW,
  LAST_COLUMN,
  LAST_ROW,
  placeOf,
} from './data-source.ts';
import { quoted, sentence } from './formula-parts.ts';
import {
  COLUMN_FACTS,
  COLUMN_ROW,
  COLUMNS,
  type ColumnFact,
  FACT_ROW,
  FACTS,
  type Fact,
  HEADER_ROWS,
  readingBlock,
} from './reading.ts';
import { HEADERS, HOLDS, MEANINGS } from './recognised.ts';
import type { TabDraft } from './tab-draft.ts';
import type { Words } from './words.ts';
import {
  dayOfWritten,
  eightDigits,
  eightDigitsIn,
  MONTHS_END,
  SERIAL_END,
  serialDaysIn,
} from './written-days.ts';

/** Rows and columns beyond those that are read, so that a larger paste can be noticed. */
export const SPARE_ROWS = 100;
export const SPARE_COLUMNS = 1;
/** The column of the block in which the recognised headers of a row are counted. */
const KNOWN = 4;
/** As they stand behind the name of a column. */
const CURRENCIES = '(SEK) (NOK) (DKK) (EUR) (USD) (GBP) (kr) (€) ($) (£), kr i kr';

export interface Read {
  readonly words: Words;
  readonly source: DataSource;
  /** The id of the Data tab, and what it is called. */
  readonly tab: string;
  readonly name: string;
  /** What every row has: a label that the column must be read as, the first one best. */
  readonly every: {
    readonly labels: readonly string[];
    readonly isDate: boolean;
    /** A measure that every row has, where there may be no dates. */
    readonly standIn?: string | undefined;
  };
}

export function writeReading(draft: TabDraft, read: Read): void {
  const { words, source, name } = read;
  const texts = words.shared.reading;
  const block = readingBlock(placeOf(source));
  const at = (column: number, row: number) => `${letters(block.left + column)}${row}`;
  const facts = factFormulas(read);
  const columns = columnFormulas(read);
  draft
    .write(at(0, 5), [[fill(texts.title, { tab: name })]], { look: 'heading' })
    .write(at(0, 6), [[texts.note]], { look: 'note' })
    .write(
      at(0, FACT_ROW),
      FACTS.map((fact) => [texts.facts[fact], facts[fact]]),
      { look: 'note' },
    )
    .format(`${block.fact('least')}:${block.fact('monthBefore')}`.replace(/\$/g, ''), 'digits')
    .format(`${block.fact('first')}:${block.fact('last')}`.replace(/\$/g, ''), 'day')
    .write(at(KNOWN - 1, FACT_ROW), [[texts.row, texts.known], ...headerSearch(read)], { look: 'note' })
    .look(at(KNOWN, FACT_ROW), 'quietNumber')
    .write(
      at(0, COLUMN_ROW - 1),
      [COLUMN_FACTS.map((fact) => fill(texts.columns[fact], { every: read.every.labels[0] as string }))],
      {
        look: 'header',
      },
    )
    .look(`${block.letterOf('number')}${COLUMN_ROW - 1}`, 'numberHeader')
    .look(`${block.letterOf('filled')}${COLUMN_ROW - 1}`, 'numberHeader')
    .write(
      at(0, COLUMN_ROW),
      Array.from({ length: COLUMNS }, (_, index) => COLUMN_FACTS.map((fact) => columns(fact, index))),
      { look: 'note' },
    );
}

/** Two headers that are recognised make a row of headers. */
const FEWEST_HEADERS = 2;

/** How many headers are recognised in each row that may hold them, until enough are. */
function headerSearch({ tab, source }: Read): string[][] {
  const letter = letters(readingBlock(placeOf(source)).left + KNOWN);
  return Array.from({ length: HEADER_ROWS }, (_, index) => {
    const row = HEADER_ROW + index;
    const cells = `{tab:${tab}}!$A${row}:$${LAST_COLUMN}${row}`;
    const count = `SUMPRODUCT((${cells}<>"")*COUNTIFS(${HEADERS};${cells}))`;
    const above = `$${letter}$${FACT_ROW}:$${letter}${FACT_ROW + index}`;
    return [String(row), `=IF(MAX(${above})>=${FEWEST_HEADERS};0;${count})`];
  });
}

/** The formula of a fact about the column in one row of the block. */
function columnFormulas(read: Read) {
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
    const isEvery = `OR(${every.labels.map((label) => `${meaning}=${quoted(label)}`).join(';')})`;
    const before = `$${block.letterOf('readAs')}$${COLUMN_ROW - 1}:$${block.letterOf('readAs')}${row - 1}`;
    switch (fact) {
      case 'letter':
        return letters(index + 1);
      case 'number':
        return index + 1;
      case 'header':
        return `=TRIM(INDEX(${top};${block.fact('headerRow')}-${HEADER_ROW - 1};${here('number')}))`;
      case 'withoutCurrency': {
        const ends = (count: number) =>
          `COUNTIFS(${block.fact('currencies')};"*"&RIGHT(${header};${count})&"*")>0`;
        const without = (count: number) => `LEFT(${header};LEN(${header})-${count})`;
        return `=IF(LEN(${header})<6;${header};TRIM(IF(${ends(5)};${without(5)};IF(${ends(4)};${without(4)};${header}))))`;
      }
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
        return `=IF(OR(${meaning}="";${meaning}=${quoted(data.notUsed)});${meaning};${used})`;
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
    }
  };
}

function factFormulas(read: Read): Readonly<Record<Fact, string>> {
  const { words, source, tab, every } = read;
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
    rows: whenFound('0', every.isDate ? `COUNT(${rows})` : everyFilled),
    left: whenFound(`MAX(${zone('filled')})`, `${fact('textDays')}+MAX(${zone('withoutDay')})`),
    ...(every.isDate ? dayFormulas() : NO_DAYS),
    columns: `=COUNTIFS(${zone('readAs')};"?*")-${fact('notUsed')}`,
    notUsed: `=COUNTIFS(${zone('readAs')};"–*")`,
    twice: `=COUNTIFS(${zone('readAs')};${quoted(data.twice)})`,
    texts: `=SUM(${zone('texts')})`,
    textDays: whenFound('0', every.isDate ? `${everyFilled}-${fact('rows')}` : '0'),
    noDays: `=IFERROR(MATCH(${quoted(data.noDays)};${zone('readAs')};0);"")`,
    beyond: `=COUNTA(${underneath})+COUNTA(${beside})`,
    total: `=IF(AND(${fact('left')}=0;SUM(${zone('isTotal')})>1);${FIRST_ROW - 1}+MATCH(MAX(${totals});${totals};0);"")`,
    currencies: CURRENCIES,
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

/** The one thing that must be done before anything can be read; "" where there is none, or no data. */
function problem({ words, source, every }: Read, known: string): string {
  const { tabs, data } = words.shared;
  const { fact, zone } = readingBlock(placeOf(source));
  const header = quoted(fill(data.problems.header, { about: tabs.about }));
  const missing = quoted(fill(data.problems.every, { every: every.labels[0] as string }));
  const noColumn = `IF(${fact('noDays')}="";${missing};${fact('datesToMake')})`;
  const isFine = `OR(MAX(${zone('filled')})=0;${fact('every')}<>"")`;
  return `=IF(${isFine};"";IF(INDEX(${known};${fact('headerRow')}-${HEADER_ROW - 1})=0;${header};${noColumn}))`;
}
