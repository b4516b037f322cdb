/** How a sheet is printed: on one page of A4, upright or lying. */
import { placeElement } from './book-in-file.ts';

export function printSetup(sheet: string, landscape: boolean): string {
  const orientation = landscape ? 'landscape' : 'portrait';
  const setup = [
    '<printOptions horizontalCentered="1"/>',
    '<pageMargins left="0.4" right="0.4" top="0.4" bottom="0.5" header="0.2" footer="0.2"/>',
    `<pageSetup paperSize="9" orientation="${orientation}" fitToWidth="1" fitToHeight="1"/>`,
  ].join('');
  return withFitToPage(placeElement(sheet, 'pageSetup', setup));
}

const FIT = '<pageSetUpPr fitToPage="1"/>';

const withFitToPage = (sheet: string): string =>
  sheet.includes('</sheetPr>')
    ? sheet.replace('</sheetPr>', `${FIT}</sheetPr>`)
    : sheet.replace('<sheetViews>', `<sheetPr>${FIT}</sheetPr><sheetViews>`);
