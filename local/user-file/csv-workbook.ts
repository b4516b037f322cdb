/** A CSV file as a workbook of one tab. */
import { LOCALES } from '../engine/locales.ts';
import type { WorkbookData } from '../engine/workbook-data.ts';
import { lettersOf } from '../engine/zone.ts';
import { cellText, SheetDraft, workbookOf } from '../samples/sheet-draft.ts';
import { columnCells } from './column-cells.ts';

const SPARE = { rows: 50, columns: 6 };

export function csvWorkbook(rows: readonly string[][], name: string): WorkbookData {
  const width = Math.max(...rows.map((row) => row.length));
  const sheet = new SheetDraft('your-data', name, {
    rows: rows.length + SPARE.rows,
    columns: Math.max(width + SPARE.columns, 12),
  });
  for (let column = 0; column < width; column++) {
    const letters = lettersOf(column);
    columnCells(rows.map((row) => row[column] ?? '')).forEach(({ content, format }, row) => {
      if (content === '') return;
      const cell = `${letters}${row + 1}`;
      sheet.data.cells[cell] = typeof content === 'number' ? String(content) : cellText(literal(content));
      if (format !== undefined) sheet.dress(cell, { format });
    });
  }
  return workbookOf([sheet], LOCALES.en);
}

/** A file's text is never a formula of ours. */
const literal = (text: string): string => (/^[='+@-]/.test(text) ? `'${text}` : text);
