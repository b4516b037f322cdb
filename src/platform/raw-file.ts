/** Reads a file of the project as it is, such as a plan of a workbook; nothing of it is loaded before. */
export const readRawFile = (name: string): string => HtmlService.createTemplateFromFile(name).getRawContent();
