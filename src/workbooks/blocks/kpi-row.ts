/** A row of a table of KPIs: its cells, from what is asked for. */
import { kpi } from '../../catalogue/catalogue.ts';
import { type Expression, partsOf } from '../../core/expression.ts';
import type { FormatName } from '../formats.ts';
import type { CellContent } from '../plan.ts';
import { metricOf, wishKey } from './measures.ts';
import type { Months, PeriodRow } from './months-tab.ts';
import { nextStep } from './next-step.ts';
import { guidelineMark, statusFormula } from './status.ts';
import { kpiFormat, wishFormat } from './unit-formats.ts';
import { measureNamed, type Words } from './words.ts';

export interface KpiRow {
  /** A KPI, or a measure such as revenue. */
  readonly kpi: string;
  /** In the name of the target's range, where the same KPI stands in several rows; only the first is registered. */
  readonly name?: string;
  /** A figure that the catalogue has no name for, so that no snapshot or explanation looks for it. */
  readonly unregistered?: boolean;
  /** Formulas or cells where the value does not stand on the Months tab; the one before may be null. */
  readonly value?: string;
  readonly before?: string | null;
  /** The cell with the number of cases, or the measure that counts them; null where there is none. */
  readonly count?: string | null;
  readonly target?: number | null;
  /** The cell with the user's target, where it stands on another tab already. */
  readonly targetFrom?: string;
  /** A formula or cell with the user's own break-even, which judges where there is no target. */
  readonly limit?: string;
  /** May be a formula. */
  readonly label?: string;
  readonly format?: FormatName;
  /** What is said when the status is good; the guideline when left out. */
  readonly good?: string;
  /** What is said otherwise; the catalogue's advice when left out. */
  readonly advice?: string;
  /** What is said where there is no value; the columns that Data needs when left out. May be a formula. */
  readonly missing?: string;
  readonly subscriptions?: boolean;
}

export type Column =
  | 'label'
  | 'value'
  | 'before'
  | 'change'
  | 'target'
  | 'guideline'
  | 'status'
  | 'count'
  | 'next';

interface TableRow {
  readonly words: Words;
  readonly months?: Months | undefined;
  readonly wanted: KpiRow;
  readonly shown: readonly Column[];
  readonly letter: (column: Column) => string;
  readonly row: number;
  readonly compare: 'before' | 'lastYear';
}

export function tableRow({ words, months, wanted, shown, letter, row, compare }: TableRow) {
  const here = (column: Column) => `$${letter(column)}$${row}`;
  const [value, status] = [here('value'), here('status')];
  const earlier = wanted.before === null ? null : (wanted.before ?? cellOf(months, wanted.kpi, compare));
  const before = shown.includes('before') ? here('before') : plain(earlier ?? '""');
  const target = shown.includes('target') ? here('target') : undefined;
  const count = countCell(wanted, months);
  const limit = wanted.limit === undefined ? undefined : plain(wanted.limit);
  const beside = limit === undefined ? undefined : shown.includes('guideline') ? here('guideline') : limit;
  const n = count === null ? undefined : shown.includes('count') ? here('count') : plain(count);
  const cells: Readonly<Record<Column, CellContent>> = {
    label: wanted.label ?? words.label(wanted.kpi),
    value: reference(wanted.value ?? cellOf(months, wanted.kpi, 'period')),
    before: earlier === null ? null : reference(earlier),
    change: earlier === null ? null : changeFormula(value, before),
    target: null,
    guideline:
      limit === undefined
        ? guidelineMark(words, wanted.kpi, wanted.subscriptions)
        : `=IF(ISNUMBER(${limit});${limit};"–")`,
    status: statusFormula(words, { ...wanted, value, target, limit: beside, count: n }),
    count: count === null ? '–' : reference(count),
    next: nextStep(words, { ...wanted, months, value, status, count: n }),
  };
  const format = wanted.format ?? (kpi(wanted.kpi) === undefined ? wishFormat : kpiFormat)(wanted.kpi);
  return { row, value, status, format, cells };
}

const changeFormula = (value: string, before: string): string =>
  `=IF(COUNT(${value};${before})<2;"";IF(${before}<=0;"";${value}/${before}-1))`;

const plain = (formula: string): string => formula.replace(/^=(.*)$/, '($1)');

const reference = (cell: string): string => (cell.startsWith('=') ? cell : `=${cell}`);

function cellOf(months: Months | undefined, id: string, row: PeriodRow): string {
  if (months === undefined) throw new Error(`${id} needs a value, because there is no Months tab`);
  return months.cell(id, row);
}

/** By default the count in the outermost divisor: leads for CPL, sessions for CVR. */
function countCell({ kpi: id, count }: KpiRow, months: Months | undefined): string | null {
  if (count !== undefined)
    return count === null || isCell(count) || months === undefined ? count : months.cell(count);
  if (months === undefined || kpi(id)?.overData === 'cells only') return null;
  const divisor = countedDivisor(metricOf(id, months.measures).expression);
  const isThere = divisor !== undefined && months.measures.some((wish) => wishKey(wish) === divisor);
  return isThere ? months.cell(divisor) : null;
}

const isCell = (text: string): boolean => /[$!=(]|^[A-Z]+\d+$/.test(text);

function countedDivisor(expression: Expression): string | undefined {
  if (typeof expression !== 'object') return undefined;
  if (
    'operation' in expression &&
    expression.operation === 'divide' &&
    typeof expression.right === 'object' &&
    'sum' in expression.right
  ) {
    const [id] = expression.right.sum;
    if (id !== undefined && expression.right.sum.length === 1 && measureNamed(id).unit === 'count') return id;
  }
  return partsOf(expression)
    .map(countedDivisor)
    .find((found) => found !== undefined);
}
