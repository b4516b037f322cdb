/** The table of a first screen: at most seven KPIs, each with change, target, status word, n and one sentence. */
import { letters, parseCell } from '../a1.ts';
import type { LookName } from '../looks.ts';
import { kpiNote } from './kpi-note.ts';
import { type Column, type KpiRow, tableRow } from './kpi-row.ts';
import type { Months } from './months-tab.ts';
import { statusRules } from './status.ts';
import type { TabDraft } from './tab-draft.ts';
import type { Words } from './words.ts';

interface KpiTable {
  readonly words: Words;
  /** Of the header row, such as B6. */
  readonly at: string;
  readonly rows: readonly KpiRow[];
  readonly months?: Months;
  /** Columns that a narrow table does without. */
  readonly omit?: readonly ('before' | 'target' | 'guideline' | 'count')[];
  /** What the period is compared with; the one just before it when left out. */
  readonly compare?: 'before' | 'lastYear';
  /** Over the names, such as the half of the screen; "KPI" when left out. */
  readonly heading?: string;
  readonly rowHeight?: number;
  /** False where the same KPIs stand on another tab, which is the one that snapshot and digest read. */
  readonly registered?: boolean;
}

const COLUMNS: readonly Column[] = [
  'label',
  'value',
  'before',
  'change',
  'target',
  'guideline',
  'status',
  'count',
  'next',
];
/** Two lines of text. */
const ROW_HEIGHT = 36;

/** Nine columns wide, or fewer. The cells of value and status of each row are given back. */
export function kpiTable(draft: TabDraft, wanted: KpiTable) {
  const {
    words,
    at,
    rows,
    omit = [],
    compare = 'before',
    rowHeight = ROW_HEIGHT,
    registered = true,
  } = wanted;
  if (rows.length > 7) throw new Error(`A first screen has at most seven numbers, not ${rows.length}`);
  const { table } = words.shared;
  const { row: header, column: left } = parseCell(at);
  const shown = COLUMNS.filter((column) => !(omit as readonly Column[]).includes(column));
  const letter = (column: Column) => letters(left + shown.indexOf(column));
  const first = header + 1;
  const last = header + rows.length;
  const titles: Readonly<Record<Column, string>> = {
    label: wanted.heading ?? table.kpi,
    value: table.now,
    before: compare === 'before' ? table.before : words.shared.months.lastYear,
    change: table.change,
    target: table.target,
    guideline: table.guideline,
    status: table.status,
    count: table.count,
    next: table.next,
  };
  draft
    .write(at, [shown.map((column) => titles[column])], { look: 'header' })
    .look(`${letter('value')}${header}:${letter('next')}${header}`, 'numberHeader')
    .look(`${letter('status')}${header}`, 'middleHeader')
    .look(`${letter('next')}${header}`, 'header');
  const seen = new Set<string>();
  const cells = rows.map((row, index) => {
    const line = tableRow({ ...wanted, wanted: row, shown, letter, row: first + index, compare });
    const note = row.unregistered === true ? '' : kpiNote(words, row.kpi);
    if (note !== '') draft.note(`${letter('label')}${line.row}`, note);
    const [named, judged] = [
      shown.slice(0, shown.indexOf('change') + 1),
      shown.slice(shown.indexOf('status')),
    ];
    const beside = shown.includes('guideline') ? (['guideline', ...judged] as const) : judged;
    for (const columns of [named, beside])
      draft.write(`${letter(columns[0] as Column)}${line.row}`, [
        columns.map((column) => line.cells[column]),
      ]);
    if (shown.includes('target') && row.targetFrom !== undefined)
      draft.write(
        `${letter('target')}${line.row}`,
        [[`=IF(ISNUMBER(${row.targetFrom});${row.targetFrom};"")`]],
        { look: 'quietNumber', format: line.format },
      );
    else if (shown.includes('target'))
      draft.input(`${letter('target')}${line.row}`, [[row.target ?? null]], {
        format: line.format,
        look: 'inputNumber',
        name: `target_${(row.name ?? row.kpi).toLowerCase()}`,
      });
    const numbers = shown.includes('before') ? 'before' : 'value';
    draft.format(`${letter('value')}${line.row}:${letter(numbers)}${line.row}`, line.format);
    if (row.limit !== undefined && shown.includes('guideline'))
      draft.format(`${letter('guideline')}${line.row}`, line.format);
    if (registered && !seen.has(row.kpi))
      draft.kpi({
        kpi: row.kpi,
        value: `${letter('value')}${line.row}`,
        change: `${letter('change')}${line.row}`,
        status: `${letter('status')}${line.row}`,
      });
    seen.add(row.kpi);
    return { value: line.value, status: line.status };
  });
  for (const column of shown) {
    const look = LOOK_OF[column];
    if (look !== undefined) draft.look(`${letter(column)}${first}:${letter(column)}${last}`, look);
  }
  draft.format(`${letter('change')}${first}:${letter('change')}${last}`, 'change');
  if (shown.includes('count')) draft.format(`${letter('count')}${first}:${letter('count')}${last}`, 'whole');
  draft.note(`${letter('change')}${header}`, table.changeHelp);
  if (shown.includes('target')) draft.note(`${letter('target')}${header}`, table.targetHelp);
  draft.height(header, ROW_HEIGHT).height(first, rowHeight, rows.length);
  const statuses = `${letter('status')}${first}:${letter('status')}${last}`;
  for (const rule of statusRules(words, statuses)) draft.rule(rule);
  return cells;
}

const LOOK_OF: Readonly<Partial<Record<Column, LookName>>> = {
  label: 'rowLabel',
  value: 'number',
  before: 'quietNumber',
  change: 'quietNumber',
  guideline: 'quietNumber',
  status: 'status',
  count: 'quietNumber',
  next: 'sentence',
};
