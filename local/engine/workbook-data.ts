/** A workbook in the engine's own form, as far as this project writes and reads it. */

export interface WorkbookData {
  sheets: SheetData[];
  styles: Record<string, Style>;
  formats: Record<string, string>;
  borders?: Record<string, unknown>;
  settings: { locale: unknown };
  [other: string]: unknown;
}

export interface SheetData {
  id: string;
  name: string;
  colNumber: number;
  rowNumber: number;
  cells: Record<string, string | undefined>;
  /** Zone such as A1:C3 to the number of a style, format or border. */
  styles: Record<string, number>;
  formats: Record<string, number>;
  borders?: Record<string, number>;
  cols: Record<string, { size: number }>;
  rows?: Record<string, { size: number }>;
  figures: Figure[];
  panes?: { xSplit: number; ySplit: number };
  conditionalFormats?: object[];
  areGridLinesVisible?: boolean;
  [other: string]: unknown;
}

export interface Figure {
  id: string;
  tag: string;
  col: number;
  row: number;
  offset: { x: number; y: number };
  width: number;
  height: number;
  data: { title?: { text?: string; [other: string]: unknown }; [other: string]: unknown };
}

export interface Style {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontSize?: number;
  readonly textColor?: string;
  readonly fillColor?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly verticalAlign?: 'top' | 'middle' | 'bottom';
  readonly wrapping?: 'overflow' | 'wrap' | 'clip';
}
