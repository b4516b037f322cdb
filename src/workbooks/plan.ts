/** A workbook as plain data, in one language: what the writer puts into a spreadsheet, cell by cell. */
import type { Language } from '../catalogue/types.ts';
import type { FormatName } from './formats.ts';
import type { LookName } from './looks.ts';

export const WORKBOOK_IDS = [
  'start',
  'fifteen',
  'b2b',
  'ecommerce',
  'channels',
  'social_email',
  'landing_mobile',
  'cac_ledger',
  'attribution',
  'scenario',
  'targets',
  'board',
] as const;
export type WorkbookId = (typeof WORKBOOK_IDS)[number];

export interface WorkbookPlan {
  readonly id: WorkbookId;
  readonly language: Language;
  /** Before the dot in every tab name, such as B2B in "B2B · Data". */
  readonly shortTitle: string;
  readonly title: string;
  /** The question it answers, for the dialog where people choose a goal. */
  readonly goal: string;
  /** The first tab is the first screen. */
  readonly tabs: readonly TabPlan[];
}

/** Cells are named in A1 notation without a sheet. Everything in a tab belongs to us but what `owner` says. */
export interface TabPlan {
  /** Unique in the workbook; formulas name it as {tab:id}. */
  readonly id: string;
  /** After the dot in the name of the sheet. */
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  /** Pixels from column A on. */
  readonly columnWidths: readonly number[];
  /** Rows of another height than the usual 21 pixels. */
  readonly rowHeights?: readonly { readonly row: number; readonly count: number; readonly pixels: number }[];
  readonly frozen?: { readonly rows?: number; readonly columns?: number };
  readonly tabColour?: string;
  readonly gridlines?: boolean;
  /** They do not overlap. */
  readonly blocks: readonly Block[];
  /** Later ones replace earlier ones where they overlap. */
  readonly looks?: readonly { readonly zone: string; readonly look: LookName }[];
  readonly formats?: readonly { readonly zone: string; readonly format: FormatName }[];
  readonly merges?: readonly string[];
  readonly notes?: readonly { readonly cell: string; readonly text: string }[];
  readonly validations?: readonly {
    readonly zone: string;
    readonly rule: InputRule;
    readonly help: string;
  }[];
  readonly rules?: readonly ConditionalRule[];
  readonly charts?: readonly ChartPlan[];
  /** What stands in this tab now; at most one of each KPI in a workbook. Snapshot, explanation and digest read them. */
  readonly kpis?: readonly KpiCells[];
  /** Rows that may be folded away, such as 8–20. */
  readonly folds?: readonly { readonly row: number; readonly count: number }[];
  /** What is printed, on one page. */
  readonly print?: { readonly zone: string; readonly landscape: boolean };
}

/**
 * The cells of a KPI, or of a measure such as leads. The writer makes them named ranges, so that they are found after
 * rows were inserted: `nyckeltal_<workbook>_now_<KPI>`, `…_change_<KPI>` and `…_status_<KPI>`.
 */
export interface KpiCells {
  readonly kpi: string;
  /** Its value in the period shown. */
  readonly value: string;
  /** Its change against the period before, as a part. */
  readonly change?: string;
  /** Its status word. */
  readonly status?: string;
}

/** Text, a number, TRUE or FALSE, a formula that begins with "=", or null for an empty cell. A day is its serial number. */
export type CellContent = string | number | boolean | null;

/**
 * A rectangle of cells. In formulas `{tab:id}` stands for the quoted name of a tab; in texts `{currency}` stands for
 * the currency chosen and `{money}` for its mark, such as kr. Formulas have English names, `;`, no decimals, no array literals and no text dates.
 */
export interface Block {
  /** The cell at its top left. */
  readonly at: string;
  readonly cells: readonly (readonly CellContent[])[];
  /** Cells of the user are written once and then left alone; `body` may have more rows than the sample. */
  readonly owner: 'ours' | 'user';
  /** The size of a user's block where it is larger than its sample, such as A6:L2005. */
  readonly zone?: string;
  /** The name of the range, in the file as `nyckeltal_<workbook>_<name>`. */
  readonly name?: string;
}

export type InputRule =
  | { readonly type: 'number'; readonly from?: number; readonly to?: number }
  | { readonly type: 'list'; readonly values: readonly string[] }
  | { readonly type: 'range'; readonly zone: string }
  | { readonly type: 'checkbox' }
  | { readonly type: 'date' };

/** Colours a zone: where the text of a cell is the same, or as a heat map between two colours. */
export type ConditionalRule =
  | { readonly type: 'text'; readonly zone: string; readonly equals: string; readonly look: LookName }
  /** `formula` is written for the first cell of the zone and looks at its own sheet only. */
  | { readonly type: 'formula'; readonly zone: string; readonly formula: string; readonly look: LookName }
  | { readonly type: 'scale'; readonly zone: string; readonly low: string; readonly high: string };

export interface ChartPlan {
  readonly type: 'column' | 'bar' | 'line' | 'area';
  readonly stacked?: boolean;
  readonly title: string;
  /** The cell under its top left corner, and its size in pixels. */
  readonly at: string;
  readonly width: number;
  readonly height: number;
  /** A column of labels and columns of numbers of the same height, each with its header; from any tab. */
  readonly labels: ChartRange;
  readonly series: readonly (ChartRange & {
    readonly colour: string;
    readonly dashed?: boolean;
    /** A line over columns, on the same axis. */
    readonly line?: boolean;
  })[];
  readonly legend?: 'bottom' | 'right' | 'none';
  readonly verticalTitle?: string;
  readonly horizontalTitle?: string;
  readonly format?: FormatName;
  /** Bars and columns start at zero always. */
  readonly min?: number;
  readonly max?: number;
}

export interface ChartRange {
  /** The tab itself when left out. */
  readonly tab?: string;
  readonly zone: string;
}
