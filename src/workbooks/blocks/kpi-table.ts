/** The table of a first screen: at most seven KPIs, each with change, target, status word, n and one sentence. */
import { kpi } from '../../catalogue/catalogue.ts';
import { type Expression, partsOf } from '../../core/expression.ts';
import { letters, parseCell } from '../a1.ts';
import type { FormatName } from '../formats.ts';
import type { CellContent } from '../plan.ts';
import { kpiNote } from './kpi-note.ts';
import { metricOf, wishKey } from './measures.ts';
import type { Months } from './months-tab.ts';
import { nextStep } from './next-step.ts';
import { guidelineMark, statusFormula, statusRules } from './status.ts';
import type { TabDraft } from './tab-draft.ts';
import { kpiFormat } from './unit-formats.ts';
import { measureNamed, type Words } from './words.ts';

export interface KpiRow {
  readonly kpi: string;
  /** Formulas or cells where the value does not stand on the Months tab; the one before may be null. */
  readonly value?: string;
  readonly before?: string | null;
  /** The cell with the number of cases, or the measure that counts them; null where there is none. */
  readonly count?: string | null;
  readonly target?: number | null;
  readonly label?: string;
  readonly format?: FormatName;
  /** What is said when the status is good; the guideline when left out. */
  readonly good?: string;
  /** What is said otherwise; the catalogue's advice when left out. */
  readonly advice?: string;
  readonly subscriptions?: boolean;
}

interface KpiTable {
  readonly words: Words;
  /** Of the header row, such as B6. */
  readonly at: string;
  readonly rows: readonly KpiRow[];
  readonly months?: Months;
  /** The column with targets that the user may set; there when left out. */
  readonly targets?: boolean;
}

export const KPI_TABLE_WIDTHS = [230, 110, 110, 84, 92, 80, 130, 64, 330] as const;
const ROW_HEIGHT = 40;

/** Nine columns wide. The cells of value and status of each row are given back. */
export function kpiTable(draft: TabDraft, { words, at, rows, months, targets = true }: KpiTable) {
  if (rows.length > 7) throw new Error(`A first screen has at most seven numbers, not ${rows.length}`);
  const { table } = words.shared;
  const { row: header, column: left } = parseCell(at);
  const letter = (offset: number) => letters(left + offset);
  const first = header + 1;
  const last = header + rows.length;
  const titles = [
    table.kpi,
    table.now,
    table.before,
    table.change,
    table.target,
    table.guideline,
    table.status,
    table.count,
    table.next,
  ];
  draft
    .write(at, [titles], { look: 'header' })
    .look(`${letter(1)}${header}:${letter(5)}${header}`, 'numberHeader')
    .look(`${letter(6)}${header}`, 'middleHeader')
    .look(`${letter(7)}${header}`, 'numberHeader')
    .height(header, 30);
  const cells = rows.map((wanted, index) => {
    const row = first + index;
    const value = `$${letter(1)}${row}`;
    const before = `$${letter(2)}${row}`;
    const target = targets ? `$${letter(4)}${row}` : undefined;
    const count = countCell(wanted, months);
    const n = count === null ? undefined : `$${letter(7)}${row}`;
    const status = `$${letter(6)}${row}`;
    const format = wanted.format ?? kpiFormat(wanted.kpi);
    const line: CellContent[] = [
      wanted.label ?? words.label(wanted.kpi),
      reference(wanted.value ?? cellOf(months, wanted.kpi, 'period')),
      wanted.before === null ? null : reference(wanted.before ?? cellOf(months, wanted.kpi, 'before')),
      `=IF(COUNT(${value};${before})<2;"";IF(${before}<=0;"";${value}/${before}-1))`,
    ];
    draft
      .write(`${letter(0)}${row}`, [line])
      .write(`${letter(5)}${row}`, [
        [
          guidelineMark(words, wanted.kpi, wanted.subscriptions),
          statusFormula(words, { ...wanted, value, target, count: n }),
          count === null ? null : reference(count),
          nextStep(words, { ...wanted, value, status, count: n }),
        ],
      ])
      .format(`${letter(1)}${row}:${letter(2)}${row}`, format)
      .note(`${letter(0)}${row}`, kpiNote(words, wanted.kpi));
    draft.kpi({
      kpi: wanted.kpi,
      value: `${letter(1)}${row}`,
      change: `${letter(3)}${row}`,
      status: `${letter(6)}${row}`,
    });
    if (targets)
      draft.input(`${letter(4)}${row}`, [[wanted.target ?? null]], {
        format,
        name: `target_${wanted.kpi.toLowerCase()}`,
      });
    return { value, status };
  });
  draft
    .look(`${letter(0)}${first}:${letter(0)}${last}`, 'rowLabel')
    .look(`${letter(1)}${first}:${letter(1)}${last}`, 'number')
    .look(`${letter(2)}${first}:${letter(3)}${last}`, 'quietNumber')
    .look(`${letter(5)}${first}:${letter(5)}${last}`, 'quietNumber')
    .look(`${letter(6)}${first}:${letter(6)}${last}`, 'status')
    .look(`${letter(7)}${first}:${letter(7)}${last}`, 'quietNumber')
    .look(`${letter(8)}${first}:${letter(8)}${last}`, 'sentence')
    .format(`${letter(3)}${first}:${letter(3)}${last}`, 'change')
    .format(`${letter(7)}${first}:${letter(7)}${last}`, 'whole')
    .height(first, ROW_HEIGHT, rows.length)
    .note(`${letter(4)}${header}`, table.targetHelp);
  for (const rule of statusRules(words, `${letter(6)}${first}:${letter(6)}${last}`)) draft.rule(rule);
  return cells;
}

const reference = (cell: string): string => (cell.startsWith('=') ? cell : `=${cell}`);

function cellOf(months: Months | undefined, id: string, row: 'period' | 'before'): string {
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
