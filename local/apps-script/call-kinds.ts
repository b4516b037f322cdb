/** What a call costs: only some reach the file. */

/**
 * file: reads or writes it. way: names a sheet or a range in it, such as getRange. builder: makes or reads an object
 * of the script, such as a chart before it is inserted. other: another service, or a function in a cell.
 */
export type CallKind = 'file' | 'way' | 'builder' | 'other';

const BUILDER =
  /^(\w*Builder|ConditionalFormatRule|BooleanCondition|GradientCondition|DataValidation|EmbeddedChart|ChartOptions|ContainerInfo|Color|RgbColor|TextStyle)\.|^SpreadsheetApp\.new|^Sheet\.newChart$|^DeveloperMetadataFinder\.(with|on)/;

const WAY =
  /^SpreadsheetApp\.(getActive|getActiveSpreadsheet|getUi)$|^(Spreadsheet|Sheet)\.(getRange|getRangeList|getParent|createDeveloperMetadataFinder)$|^Range\.(offset|getCell|getSheet|get(Last)?(Row|Column)|getNum(Rows|Columns)|getA1Notation)$|^RangeList\.getRanges$/;

const FILE =
  /^(SpreadsheetApp|Spreadsheet|Sheet|Range|RangeList|NamedRange|Protection|Selection|Group|DeveloperMetadata(Finder|Location)?)\./;

export function kindOfCall(name: string): CallKind {
  if (BUILDER.test(name)) return 'builder';
  if (WAY.test(name)) return 'way';
  return FILE.test(name) ? 'file' : 'other';
}
