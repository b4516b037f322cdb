/** Cohorts: of the customers of each first month, the share that orders again, as a heat map and as one line. */
import type { EcommerceTexts } from '../../locale/workbooks/ecommerce.ts';
import { letters } from '../a1.ts';
import { lineChart } from '../blocks/charts.ts';
import { columnOf, type DataSource, findColumn } from '../blocks/data-source.ts';
import { dayText, quoted, sentence } from '../blocks/formula-parts.ts';
import { FEWEST } from '../blocks/status.ts';
import { TabDraft } from '../blocks/tab-draft.ts';
import type { Words } from '../blocks/words.ts';
import { dayOfWritten } from '../blocks/written-days.ts';

/** What the date of an order may be called in an export. */
export const DATES = ['date', 'created_date', 'close_date'];
const HEADER = 7;
/** The row of all cohorts stands above them. */
const ALL = 8;
const FIRST = 9;
const COHORTS = 12;
const LAST = FIRST + COHORTS - 1;
const AGES = 11;
/** Columns B and C are cohort and size; D is one month after the first order. */
const FIRST_AGE = 4;
const LAST_AGE = letters(FIRST_AGE + AGES - 1);
/** Where COHORT_RETENTION writes, and above it what it reads. */
const TABLE = { header: '$S$6', labels: '$S$7:$S$306', all: '$S$7:$CA$306' };
const FACTS = { customers: '$S$2', dates: '$S$3', last: '$S$4', written: '$T$4', complete: '$S$5' };

export function cohortsTab(words: Words, { cohorts }: EcommerceTexts, source: DataSource): TabDraft {
  const draft = new TabDraft('cohorts', cohorts.name, {
    columnWidths: [16, 112, 78, ...Array.from({ length: AGES }, () => 50), 16, 430, 30, 150, 84],
  });
  const ages = Array.from({ length: AGES }, (_, index) => index + 1);
  const letterOf = (age: number) => letters(FIRST_AGE + age - 1);
  const last = sentence(cohorts.read, { last: dayText(FACTS.last) });
  draft
    .write('B1', [
      [cohorts.title],
      [cohorts.question],
      [`=IF(COUNT(${FACTS.last})=0;${quoted(cohorts.empty)};${last})`],
    ])
    .look('B1', 'title')
    .look('B2', 'subtitle')
    .look('B3', 'note')
    .height(1, 36)
    .height(2, 22)
    .height(HEADER, 28);
  calculation(draft, words, cohorts.calculation, source);
  draft
    .write(`D${HEADER - 1}`, [[cohorts.after]], { look: 'note' })
    .write(`B${HEADER}`, [[cohorts.first, cohorts.size, ...ages]], { look: 'header' })
    .look(`C${HEADER}:${LAST_AGE}${HEADER}`, 'numberHeader')
    .write(
      `A${FIRST}`,
      Array.from({ length: COHORTS }, (_, index) => cohortRow(FIRST + index, index + 1, ages)),
    )
    .write(`B${ALL}`, [[cohorts.all, `=IF(COUNT(C${FIRST}:C${LAST})=0;"";SUM(C${FIRST}:C${LAST}))`]])
    .write(`D${ALL}`, [ages.map((age) => weighted(letterOf(age)))])
    .look(`A${FIRST}:A${LAST}`, 'hidden')
    .look(`B${FIRST}:B${LAST}`, 'rowLabel')
    .look(`C${FIRST}:C${LAST}`, 'quietNumber')
    .look(`B${ALL}:${LAST_AGE}${ALL}`, 'total')
    .format(`C${ALL}:C${LAST}`, 'whole')
    .format(`D${ALL}:${LAST_AGE}${LAST}`, 'wholePercent')
    .rule({
      type: 'formula',
      zone: `B${FIRST}:${LAST_AGE}${LAST}`,
      formula: `=AND(ISNUMBER($C${FIRST});$C${FIRST}<${FEWEST})`,
      look: 'quiet',
    })
    .rule({ type: 'scale', zone: `D${FIRST}:${LAST_AGE}${LAST}`, low: '#F4FAFB', high: '#5FB3C1' })
    .write(
      `B${LAST + 2}`,
      cohorts.lines.map((line) => [`• ${line}`]),
    )
    .look(`B${LAST + 2}:B${LAST + 4}`, 'note');
  chart(draft, cohorts, ages.map(letterOf));
  return draft.print(`A1:P${LAST + 5}`);
}

/** The place of the cohort in the table of the function, its month, its size, and its shares by age. */
function cohortRow(row: number, place: number, ages: readonly number[]): string[] {
  const count = `COUNTIFS(${TABLE.labels};"?*")`;
  const inTable = (column: number) => `INDEX(${TABLE.all};$A${row};${column})`;
  const month = `DATE(LEFT($B${row};4);RIGHT($B${row};2);1)`;
  return [
    `=IF(${place}>${count};"";MAX(${count}-${COHORTS};0)+${place})`,
    `=IF($A${row}="";"";${inTable(1)})`,
    `=IF($A${row}="";"";${inTable(2)})`,
    ...ages.map(
      (age) =>
        `=IF($A${row}="";"";IF(EDATE(${month};${age})>${FACTS.complete};"";IFERROR(${inTable(age + 3)};"")))`,
    ),
  ];
}

/** Over the cohorts that are old enough; never the mean of shares. */
function weighted(letter: string): string {
  const [sizes, shares] = [`$C$${FIRST}:$C$${LAST}`, `${letter}$${FIRST}:${letter}$${LAST}`];
  const customers = `SUMPRODUCT(${sizes};ISNUMBER(${shares})*1)`;
  return `=IF(${customers}<${FEWEST};"";SUMPRODUCT(${sizes};${shares})/${customers})`;
}

function calculation(draft: TabDraft, words: Words, title: string, source: DataSource): void {
  const dates = columnOf(source, FACTS.dates);
  const customers = columnOf(source, FACTS.customers);
  const found = (labels: readonly string[]) => `=${findColumn(source, labels)}`;
  const { written } = FACTS;
  const ready = `COUNT(${FACTS.customers};${FACTS.dates};${FACTS.last})`;
  const [last, month] = [FACTS.last, `DATE(YEAR(${FACTS.last});MONTH(${FACTS.last});1)`];
  draft
    .write('R1', [
      [title, null, null],
      [words.dimension('customer_id'), found([words.dimension('customer_id')]), null],
      [words.dimension('date'), found(DATES.map(words.dimension)), null],
      [
        words.shared.months.lastDate,
        `=IF(${written}="";"";${dayOfWritten(written)})`,
        `=IF(${FACTS.dates}="";"";IF(COUNT(${dates})=0;"";MAX(${dates})))`,
      ],
      [
        words.shared.months.lastComplete,
        `=IF(${last}="";"";IF(${last}>=EOMONTH(${last};0);${month};EDATE(${month};-1)))`,
        null,
      ],
    ])
    .write('S6', [[`=IF(${ready}<3;"";COHORT_RETENTION(${customers};${dates}))`]])
    .look('R1:BZ60', 'note')
    .format('U7:BZ60', 'percent')
    .format('S4:S5', 'day')
    .format('T4', 'digits');
}

/** One line over the ages; its numbers stand in a column under it, because charts want columns. */
function chart(
  draft: TabDraft,
  { after, chart: title, all }: EcommerceTexts['cohorts'],
  ages: readonly string[],
): void {
  const last = ALL + AGES;
  draft
    .write(`P${ALL}`, [[after, all], ...ages.map((letter, index) => [index + 1, `=${letter}${ALL}`])])
    .look(`P${ALL}:Q${last}`, 'hidden')
    .format(`Q${ALL + 1}:Q${last}`, 'wholePercent')
    .chart(
      lineChart({
        title,
        at: `P${HEADER}`,
        width: 428,
        height: 288,
        labels: { zone: `P${ALL}:P${last}` },
        series: [{ zone: `Q${ALL}:Q${last}` }],
        horizontalTitle: after,
        format: 'wholePercent',
        min: 0,
      }),
    );
}
