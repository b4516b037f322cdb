/**
 * What the panel and the dialogs ask of the script through google.script.run: plain objects both ways. What people can
 * mend comes back as an `Answer` with a sentence in their language; whatever is thrown instead is unexpected, and the
 * page says so in words of its own with the message folded away.
 */
import type { Language } from '../catalogue/types.ts';
import type { Currency } from '../workbooks/formats.ts';
import type { WorkbookId } from '../workbooks/plan.ts';

export type Answer<T> = { readonly value: T } | { readonly problem: string };

/**
 * Every endpoint takes one request and is a top-level function of the Sheets project under this name. Here stands the
 * value of its Answer.
 */
export interface Endpoints {
  /** Asked by every page when it opens; needs no language, because it gives it. */
  panelStart(request: Readonly<Record<string, never>>): PanelStart;
  panelSelection(request: InLanguage): Selection;
  panelInsert(request: InsertRequest): Inserted;
  panelExplain(request: InLanguage): Explained;
  panelInsertPack(request: PackRequest): Inserted;
  panelCheckData(request: InLanguage): HealthReport;
  panelSaveSnapshot(request: InLanguage): SnapshotSaved;
  panelConnectorLink(request: InLanguage): { readonly url: string };
  /** Opens a dialog over the file, as the menu does. */
  panelOpenDialog(request: DialogRequest): Done;
  /** Makes a sheet of this file the one in view. */
  panelShowSheet(request: SheetRequest): Done;
  dialogWorkbooks(request: InLanguage): readonly WorkbookChoice[];
  dialogPreviewWorkbook(request: BuildRequest): WorkbookPreview;
  dialogBuildWorkbook(request: BuildRequest): WorkbookBuilt;
  helpSelfTest(request: InLanguage): SelfTestReport;
  /** Only where the digest is built in. */
  helpDigest(request: DigestRequest): DigestState;
}

export interface InLanguage {
  readonly language: Language;
}

export interface PanelStart {
  /** Of the user's account, or English. */
  readonly language: Language;
  /** Whether the weekly digest is built in. */
  readonly digest: boolean;
}

export interface DialogRequest extends InLanguage {
  readonly dialog: 'workbook' | 'help';
}

export interface SheetRequest extends InLanguage {
  readonly sheet: string;
}

export interface Done {
  readonly done: true;
}

/** The cells selected and what their headers mean. */
export interface Selection {
  readonly sheet: string;
  readonly notation: string;
  readonly rows: number;
  readonly columns: readonly {
    readonly header: string;
    /** The measure or dimension recognised, or "". */
    readonly meaning: string;
    /** In the language asked for. */
    readonly label: string;
    readonly notation: string;
  }[];
  /** KPIs whose every input is among the columns. */
  readonly kpis: readonly string[];
}

export interface InsertRequest extends InLanguage {
  /** The id of a KPI such as CAC, or of a measure with a definition of its own such as leads. */
  readonly kpi: string;
}

/** A formula was written where nothing was overwritten, or an example was shown instead. */
export interface Inserted {
  readonly sheet: string;
  readonly cell: string;
  readonly formula: string;
  /** One sentence on what was done and how it can be undone. */
  readonly message: string;
}

export interface PackRequest extends InLanguage {
  /** Ids of KPIs, and of measures with a definition of their own. */
  readonly kpis: readonly string[];
}

export interface Explained {
  readonly cell: string;
  readonly kpi: string;
  readonly label: string;
  readonly definition: string;
  readonly formula: string;
  readonly calculation: string;
  readonly result: string;
  readonly guideline: string;
  readonly advice: string;
}

export interface HealthReport {
  readonly sheet: string;
  readonly rows: number;
  readonly findings: readonly {
    readonly severity: 'error' | 'warning' | 'note';
    readonly what: string;
    readonly count: number;
    readonly firstRow: number | '';
    readonly advice: string;
  }[];
  readonly message: string;
}

export interface SnapshotSaved {
  readonly sheet: string;
  readonly rows: number;
  readonly message: string;
}

export interface WorkbookChoice {
  readonly id: WorkbookId;
  readonly title: string;
  readonly goal: string;
  /** Already in this file, in this language and currency. */
  readonly built: Language | '';
  readonly currency: Currency | '';
  /** Where Google stopped a build halfway: the question whether to finish it now, and what it was to be. */
  readonly unfinished?: {
    readonly question: string;
    readonly language: Language;
    readonly currency: Currency;
  };
}

export interface BuildRequest extends InLanguage {
  readonly workbook: WorkbookId;
  /** What the workbook is written in; `language` is that of the page and of messages. */
  readonly workbookLanguage: Language;
  readonly currency: Currency;
}

export interface WorkbookPreview {
  readonly adds: readonly string[];
  readonly updates: readonly string[];
  /** What stays as it is, in one sentence. */
  readonly keeps: string;
}

export interface WorkbookBuilt {
  readonly sheets: readonly string[];
  readonly message: string;
}

export interface SelfTestReport {
  readonly sheet: string;
  readonly rows: readonly { readonly question: string; readonly answer: string }[];
}

export interface DigestRequest extends InLanguage {
  readonly action: 'state' | 'on' | 'off';
}

export interface DigestState {
  readonly on: boolean;
  readonly message: string;
  /** Why the last e-mail could not be sent, in one sentence, or ""; `message` has it, too. */
  readonly failed: string;
}
