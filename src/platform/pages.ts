/** Shows the pages of the script, and short messages of its own. */

const ALL_OF_SIDEBAR = { Panel: true, CheckData: true };
const SIZES = { NewWorkbook: { width: 760, height: 680 }, Help: { width: 560, height: 560 } };

export function showSidebar(page: keyof typeof ALL_OF_SIDEBAR, title: string): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile(page).setTitle(title));
}

export function showDialog(page: keyof typeof SIZES, title: string): void {
  const { width, height } = SIZES[page];
  const output = HtmlService.createHtmlOutputFromFile(page).setWidth(width).setHeight(height);
  SpreadsheetApp.getUi().showModalDialog(output, title);
}

export function showMessage(title: string, text: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, text, ui.ButtonSet.OK);
}
