/** Brings a workbook in use from one language to another without touching what its user has changed. */
import type { SheetData, WorkbookData } from './workbook-data.ts';

/** `from` and `to` are the tabs as they were made in the two languages; only cells still as made are replaced. */
export function translateWorkbook(
  current: WorkbookData,
  from: readonly SheetData[],
  to: readonly SheetData[],
): WorkbookData {
  const sheets = current.sheets.map((sheet) => {
    const index = from.findIndex(({ id }) => id === sheet.id);
    const [old, made] = [from[index], to[index]];
    return old === undefined || made === undefined ? sheet : translateSheet(sheet, old, made);
  });
  return { ...current, sheets };
}

function translateSheet(sheet: SheetData, old: SheetData, made: SheetData): SheetData {
  const cells = { ...sheet.cells };
  for (const [cell, content] of Object.entries(made.cells)) {
    if (cells[cell] === old.cells[cell]) cells[cell] = content;
  }
  const figures = sheet.figures.map((figure) => {
    const index = old.figures.findIndex(({ id }) => id === figure.id);
    const [before, after] = [old.figures[index], made.figures[index]];
    if (before === undefined || after === undefined) return figure;
    if (figure.data.title?.text !== before.data.title?.text) return figure;
    return {
      ...figure,
      data: { ...figure.data, title: after.data.title, dataSetStyles: after.data.dataSetStyles },
    } as typeof figure;
  });
  return { ...sheet, cells, figures };
}
