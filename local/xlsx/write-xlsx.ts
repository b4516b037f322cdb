/** A workbook as an .xlsx file: the engine's own export, made complete with what it leaves out. */
import { annotationsIn } from '../engine/annotations.ts';
import type { Model } from '../engine/engine.ts';
import { parseA1 } from '../engine/zone.ts';
import { type BookInFile, bookInFile, type PlaceInFile, type SheetInFile } from './book-in-file.ts';
import { redrawCharts } from './charts/redraw-charts.ts';
import { compact } from './compact.ts';
import { conditionalFormats } from './conditional-formats.ts';
import { fullColours } from './full-colours.ts';
import { addNames } from './names.ts';
import { addNotes } from './notes.ts';
import { plainFormulas } from './plain-formulas.ts';
import { plainTexts } from './plain-texts.ts';
import type { PrintPlan } from './print-plans.ts';
import { printSetup } from './print-setup.ts';
import { addProperties } from './properties.ts';
import { validations } from './validations.ts';
import { XlsxParts } from './xlsx-parts.ts';

export interface XlsxOptions {
  readonly title: string;
  readonly language: string;
  /** How the tab of a workbook is printed. */
  readonly printPlan: (workbook: string, tab: string) => PrintPlan | undefined;
}

export async function writeXlsx(model: Model, options: XlsxOptions): Promise<Uint8Array> {
  const { files } = await model.exportXLSX();
  const parts = new XlsxParts(
    files.flatMap((file) => ('content' in file ? [[file.path, file.content] as const] : [])),
  );
  const book = bookInFile(parts, model);
  const printed = book.sheets.flatMap((sheet) => printedOn(sheet, book, options) ?? []);
  for (const sheet of book.sheets) {
    parts.change(sheet.path, (xml) => completed(xml, book, sheet));
    addNotes(book, sheet);
  }
  for (const { sheet, landscape } of printed) parts.change(sheet.path, (xml) => printSetup(xml, landscape));
  redrawCharts(book);
  addNames(book, printed);
  parts.change('xl/styles.xml', fullColours);
  parts.change('xl/sharedStrings.xml', plainTexts);
  addProperties(parts, options.title, options.language);
  return parts.zip();
}

const completed = (xml: string, book: BookInFile, sheet: SheetInFile): string =>
  validations(conditionalFormats(fullColours(compact(plainFormulas(xml)))), book, sheet);

/** Sheets of ours are known by what the script remembers of them. */
function printedOn(
  sheet: SheetInFile,
  { model }: BookInFile,
  { printPlan }: XlsxOptions,
): (PlaceInFile & { readonly landscape: boolean }) | undefined {
  const found = annotationsIn(model)
    .getAnnotations('metadata')
    .find(({ sheetId, data }) => sheetId === sheet.id && data.key === 'nyckeltal');
  if (found === undefined) return undefined;
  const { workbook, tab } = JSON.parse(String(found.data.value)) as { workbook: string; tab: string };
  const plan = printPlan(workbook, tab);
  const zone = plan && parseA1(plan.zone, sheet.size);
  return zone && { sheet, zone, landscape: plan.landscape };
}
