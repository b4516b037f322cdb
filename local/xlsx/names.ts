/** The file's list of sheets with what belongs beside it: the sheet in view, named ranges, and what is printed. */
import { type BookInFile, type PlaceInFile, referenceTo } from './book-in-file.ts';
import { escaped } from './xlsx-parts.ts';

/** `printed` are the cells of a sheet that go on paper. */
export function addNames(book: BookInFile, printed: readonly PlaceInFile[]): void {
  const { model, parts, sheets } = book;
  const { getters } = model;
  const named = getters.getNamedRanges().flatMap(({ name, range }) => {
    const sheet = sheets.find(({ id }) => id === range.sheetId);
    return sheet === undefined ? [] : [definedName(name, referenceTo({ sheet, zone: range.zone }))];
  });
  const areas = printed.map((place) =>
    definedName('_xlnm.Print_Area', referenceTo(place), ` localSheetId="${place.sheet.index}"`),
  );
  const names = [...areas, ...named].sort();
  const active = sheets.find(({ id }) => id === getters.getActiveSheetId())?.index ?? 0;
  parts.change('xl/workbook.xml', (xml) =>
    xml
      .replace('<sheets>', `<bookViews><workbookView activeTab="${active}"/></bookViews><sheets>`)
      .replace(
        '</sheets>',
        `</sheets>${names.length > 0 ? `<definedNames>${names.join('')}</definedNames>` : ''}`,
      ),
  );
  for (const sheet of sheets) {
    if (sheet.index !== active) continue;
    parts.change(sheet.path, (xml) => xml.replace('<sheetView ', '<sheetView tabSelected="1" '));
  }
}

const definedName = (name: string, reference: string, attributes = ''): string =>
  `<definedName name="${escaped(name)}"${attributes}>${escaped(reference)}</definedName>`;
