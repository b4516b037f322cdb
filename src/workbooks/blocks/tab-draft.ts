/** Puts a tab together piece by piece and gives it as plan data. */
import { parseCell, parseZone, type Zone, zoneName } from '../a1.ts';
import type { FormatName } from '../formats.ts';
import type { LookName } from '../looks.ts';
import type {
  Block,
  CellContent,
  ChartPlan,
  ConditionalRule,
  InputRule,
  KpiCells,
  TabPlan,
} from '../plan.ts';
import { USUAL_HEIGHT, USUAL_WIDTH } from '../usual-size.ts';
import { fittedHeights } from './fitted-heights.ts';

type Rows = readonly (readonly CellContent[])[];

interface Appearance {
  readonly look?: LookName;
  readonly format?: FormatName;
}

interface UserCells extends Appearance {
  /** The name of the range. */
  readonly name?: string;
  /** Where the user may write more than the sample. */
  readonly zone?: string;
  readonly rule?: InputRule;
  /** What the user is told about the input. */
  readonly help?: string;
}

interface TabOptions {
  readonly columnWidths: readonly number[];
  readonly gridlines?: boolean;
  readonly tabColour?: string;
}

/** Workbooks write some tables of their own below a shared one, but not as far down as this. */
const FIRST_FREE_ROW = 60;

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

export class TabDraft {
  readonly id: string;
  readonly #name: string;
  readonly #options: TabOptions;
  readonly #blocks: Block[] = [];
  /** Cells of ours without a look of their own, unless one is given later. */
  readonly #plain: { zone: string; look: LookName }[] = [];
  readonly #looks: { zone: string; look: LookName }[] = [];
  readonly #formats: { zone: string; format: FormatName }[] = [];
  readonly #notes: { cell: string; text: string }[] = [];
  readonly #validations: { zone: string; rule: InputRule; help: string }[] = [];
  readonly #rules: ConditionalRule[] = [];
  readonly #charts: ChartPlan[] = [];
  readonly #folds: { row: number; count: number }[] = [];
  readonly #merges: string[] = [];
  readonly #kpis: KpiCells[] = [];
  readonly #heights: { row: number; count: number; pixels: number }[] = [];
  readonly #rest: Pick<Mutable<TabPlan>, 'frozen' | 'print'> = {};

  constructor(id: string, name: string, options: TabOptions) {
    this.id = id;
    this.#name = name;
    this.#options = options;
  }

  /** Writes our rows from a cell on; null leaves a cell empty, and short rows are filled up. */
  write(at: string, rows: Rows, { look, format, name }: Appearance & { readonly name?: string } = {}): this {
    const cells = rectangle(rows).map((row) => row.map((cell) => this.#withoutOwnName(cell)));
    this.#blocks.push({ at, cells, owner: 'ours', ...(name !== undefined && { name }) });
    if (look === undefined) this.#plain.push({ zone: extent(at, cells), look: 'plain' });
    return this.#dress(extent(at, cells), { look, format });
  }

  /** Cells of the user, filled with a sample. */
  input(
    at: string,
    rows: Rows,
    { name, zone, rule, help = '', look = 'input', format }: UserCells = {},
  ): this {
    const cells = rectangle(rows);
    const whole = zone ?? extent(at, cells);
    this.#blocks.push({
      at,
      cells,
      owner: 'user',
      ...(zone !== undefined && { zone }),
      ...(name !== undefined && { name }),
    });
    if (rule !== undefined) this.#validations.push({ zone: whole, rule, help });
    return this.#dress(whole, { look, format });
  }

  look(zone: string, look: LookName): this {
    this.#looks.push({ zone, look });
    return this;
  }

  format(zone: string, format: FormatName): this {
    this.#formats.push({ zone, format });
    return this;
  }

  /** Pixels of a row, or of several from there on. */
  height(row: number, pixels: number, count = 1): this {
    this.#heights.push({ row, count, pixels });
    return this;
  }

  note(cell: string, text: string): this {
    this.#notes.push({ cell, text });
    return this;
  }

  rule(rule: ConditionalRule): this {
    this.#rules.push(rule);
    return this;
  }

  chart(chart: ChartPlan): this {
    this.#charts.push(chart);
    return this;
  }

  /** What may be written into cells of the user that have been given already. */
  validate(zone: string, rule: InputRule, help: string): this {
    this.#validations.push({ zone, rule, help });
    return this;
  }

  /** Says where a KPI stands, so that snapshot, explanation and digest find it; each KPI once in a workbook. */
  kpi(cells: KpiCells): this {
    this.#kpis.push(cells);
    return this;
  }

  merge(zone: string): this {
    this.#merges.push(zone);
    return this;
  }

  fold(row: number, count: number): this {
    this.#folds.push({ row, count });
    return this;
  }

  freeze(frozen: { readonly rows?: number; readonly columns?: number }): this {
    this.#rest.frozen = frozen;
    return this;
  }

  /** What is printed, on one page; landscape unless said otherwise. */
  print(zone: string, landscape = true): this {
    this.#rest.print = { zone, landscape };
    return this;
  }

  /** A row below everything written so far, with a space above. */
  free(): number {
    const zones = this.#blocks.map(({ at, cells, zone }) => parseZone(zone ?? extent(at, cells)));
    return Math.max(FIRST_FREE_ROW, ...zones.map(({ bottom }) => bottom + 2));
  }

  plan(): TabPlan {
    const zones = [
      ...this.#blocks.map(({ at, cells, zone }) => parseZone(zone ?? extent(at, cells))),
      ...this.#looks.map(({ zone }) => parseZone(zone)),
    ];
    const { columnWidths, gridlines = false, tabColour } = this.#options;
    const looks = [...this.#plain, ...this.#looks];
    const heights = fittedHeights({
      blocks: this.#blocks,
      looks,
      heights: this.#heights,
      widthOf: (column) => columnWidths[column - 1] ?? USUAL_WIDTH,
    });
    return {
      id: this.id,
      name: this.#name,
      rows: Math.max(40, this.#chartRows(), ...zones.map(({ bottom }) => bottom)),
      columns: Math.max(columnWidths.length, ...zones.map(({ right }) => right)),
      columnWidths,
      gridlines,
      ...(tabColour !== undefined && { tabColour }),
      ...this.#rest,
      blocks: this.#blocks,
      ...filled('rowHeights', heights),
      ...filled('looks', looks),
      ...filled('formats', this.#formats),
      ...filled('merges', this.#merges),
      ...filled('notes', this.#notes),
      ...filled('validations', this.#validations),
      ...filled('rules', this.#rules),
      ...filled('charts', this.#charts),
      ...filled('kpis', this.#kpis),
      ...filled('folds', this.#folds),
    };
  }

  /** In its own formulas a tab needs no name. */
  #withoutOwnName(cell: CellContent): CellContent {
    if (typeof cell !== 'string' || !cell.startsWith('=')) return cell;
    return cell.split(`{tab:${this.id}}!`).join('');
  }

  /** Enough rows under every chart. */
  #chartRows(): number {
    return Math.max(
      0,
      ...this.#charts.map(({ at, height }) => parseCell(at).row + Math.ceil(height / USUAL_HEIGHT)),
    );
  }

  #dress(
    zone: string,
    { look, format }: { look?: LookName | undefined; format?: FormatName | undefined },
  ): this {
    if (look !== undefined) this.look(zone, look);
    if (format !== undefined) this.format(zone, format);
    return this;
  }
}

function filled<Key extends string, Item>(
  key: Key,
  items: readonly Item[],
): Partial<Record<Key, readonly Item[]>> {
  return (items.length > 0 ? { [key]: items } : {}) as Partial<Record<Key, readonly Item[]>>;
}

function rectangle(rows: Rows): CellContent[][] {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => null)]);
}

function extent(at: string, cells: Rows): string {
  const { row, column } = parseCell(at);
  const zone: Zone = {
    top: row,
    left: column,
    bottom: row + cells.length - 1,
    right: column + (cells[0] as readonly CellContent[]).length - 1,
  };
  return zoneName(zone);
}
