/** Puts a tab together block by block and gives it in the engine's form. */
import type { Figure, SheetData, Style, WorkbookData } from '../engine/workbook-data.ts';
import { lettersOf, mapZone, parseA1, toA1, type Zone } from '../engine/zone.ts';
import { FORMATS, LOOKS, type Look } from './looks.ts';

/** A formula begins with "="; null and "" leave the cell alone. */
export type Content = string | number | null;

interface Appearance {
  readonly look?: Look;
  readonly format?: keyof typeof FORMATS;
}

const LOOK_NAMES = Object.keys(LOOKS) as Look[];
const FORMAT_NAMES = Object.keys(FORMATS) as (keyof typeof FORMATS)[];

export class SheetDraft {
  readonly data: SheetData;

  constructor(id: string, name: string, size: { rows: number; columns: number }) {
    this.data = {
      id,
      name,
      colNumber: size.columns,
      rowNumber: size.rows,
      cells: {},
      styles: {},
      formats: {},
      cols: {},
      rows: {},
      figures: [],
      conditionalFormats: [],
      areGridLinesVisible: true,
    };
  }

  /** Writes rows from a cell on, such as A5. */
  write(at: string, rows: readonly (readonly Content[])[], appearance: Appearance = {}): this {
    const { top, left } = zoneOf(at);
    rows.forEach((cells, down) => {
      cells.forEach((content, right) => {
        if (content === null || content === '') return;
        this.data.cells[cellAt(top + down, left + right)] =
          typeof content === 'number' ? String(content) : cellText(content);
      });
    });
    const right = left + Math.max(...rows.map((cells) => cells.length)) - 1;
    return this.dress(toA1({ top, left, right, bottom: top + rows.length - 1 }), appearance);
  }

  /** Looks and formats a zone, such as A5:C9; a later look replaces an earlier one. */
  dress(zone: string, { look, format }: Appearance): this {
    if (look === undefined && format === undefined) return this;
    for (const cell of mapZone(zoneOf(zone), cellAt).flat()) {
      if (look !== undefined) this.data.styles[cell] = LOOK_NAMES.indexOf(look) + 1;
      if (format !== undefined) this.data.formats[cell] = FORMAT_NAMES.indexOf(format) + 1;
    }
    return this;
  }

  /** Widths from column A on. */
  columns(...widths: number[]): this {
    return this.columnsFrom('A', ...widths);
  }

  columnsFrom(letters: string, ...widths: number[]): this {
    const { left } = zoneOf(`${letters}1`);
    widths.forEach((size, index) => {
      this.data.cols[left + index] = { size };
    });
    return this;
  }

  /** Rows count from 1. */
  rowHeight(row: number, size: number): this {
    (this.data.rows as Record<string, { size: number }>)[row - 1] = { size };
    return this;
  }

  /** Rows from the top that stay in sight. */
  freeze(rows: number): this {
    this.data.panes = { xSplit: 0, ySplit: rows };
    return this;
  }

  /** `left` is how far into the cell it begins. */
  chart(
    at: string,
    { left: x = 0, ...size }: { width: number; height: number; left?: number },
    definition: Figure['data'],
  ): this {
    const { top, left } = zoneOf(at);
    const id = `${this.data.id}-chart-${this.data.figures.length + 1}`;
    this.data.figures.push({
      id,
      tag: 'chart',
      col: left,
      row: top,
      offset: { x, y: 6 },
      ...size,
      data: { ...definition, chartId: id },
    });
    return this;
  }

  /** Colours numbers from white (lowest) to deep (highest). */
  heatMap(zone: string): this {
    return this.conditional(zone, 'heat', {
      type: 'ColorScaleRule',
      minimum: { type: 'value', color: 0xffffff },
      maximum: { type: 'value', color: 0x5fb3a8 },
    });
  }

  /** Highlights the cells for which a formula, written for the first of them, is true. */
  highlight(zone: string, formula: string): this {
    const style: Style = { fillColor: '#FFE3C2', textColor: '#6B3A00', bold: true };
    return this.conditional(zone, 'highlight', {
      type: 'CellIsRule',
      operator: 'customFormula',
      values: [formula],
      style,
    });
  }

  /** Colours a zone by the status words that KPI_STATUS gives. */
  colourStatus(zone: string): this {
    const colours: Record<string, Style> = {
      green: { fillColor: '#DDF2E3', textColor: '#14532D' },
      amber: { fillColor: '#FFF1CC', textColor: '#6B4200' },
      red: { fillColor: '#FBE0DE', textColor: '#7F1D1D' },
    };
    for (const [status, style] of Object.entries(colours)) {
      this.conditional(zone, status, { type: 'CellIsRule', operator: 'isEqual', values: [status], style });
    }
    return this;
  }

  private conditional(zone: string, name: string, rule: object): this {
    this.data.conditionalFormats?.push({ id: `${this.data.id}-${zone}-${name}`, ranges: [zone], rule });
    return this;
  }
}

/** The tabs as one workbook. */
export function workbookOf(sheets: readonly SheetDraft[], locale: unknown): WorkbookData {
  return {
    sheets: sheets.map((sheet) => sheet.data),
    styles: Object.fromEntries(LOOK_NAMES.map((name, index) => [index + 1, LOOKS[name]])),
    formats: Object.fromEntries(FORMAT_NAMES.map((name, index) => [index + 1, FORMATS[name]])),
    settings: { locale },
  };
}

/** Text that the engine would read as something else gets the mark that keeps it text. */
export function cellText(text: string): string {
  if (text.startsWith('=') || text.startsWith("'")) return text;
  return /^\p{L}/u.test(text) && !/^(true|false)$/i.test(text) ? text : `'${text}`;
}

const UNBOUNDED = { rows: 1, columns: 1 };

function zoneOf(notation: string): Zone {
  const zone = parseA1(notation, UNBOUNDED);
  if (zone === undefined) throw new Error(`${notation} is not a zone.`);
  return zone;
}

const cellAt = (row: number, column: number): string => `${lettersOf(column)}${row + 1}`;
