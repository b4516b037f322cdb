/** Notes of cells, which the format keeps twice: as text, and as a drawing of the box that shows it. */
import { type Annotation, annotationsIn } from '../engine/annotations.ts';
import { toA1 } from '../engine/zone.ts';
import {
  type BookInFile,
  type PlaceInFile,
  placeElement,
  placeOf,
  type SheetInFile,
} from './book-in-file.ts';
import { escaped } from './xlsx-parts.ts';

interface Note extends PlaceInFile {
  readonly text: string;
}

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const COMMENTS = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const DRAWINGS = 'application/vnd.openxmlformats-officedocument.vmlDrawing';

export function addNotes(book: BookInFile, sheet: SheetInFile): void {
  const notes = annotationsIn(book.model)
    .getAnnotations('note')
    .flatMap((annotation) => noteOf(book, annotation))
    .filter((note) => note.sheet === sheet)
    .sort((one, other) => one.zone.top - other.zone.top || one.zone.left - other.zone.left);
  if (notes.length === 0) return;
  const { parts } = book;
  const number = sheet.index + 1;
  parts.add(`xl/comments${number}.xml`, COMMENTS, comments(notes));
  parts.add(`xl/drawings/notes${number}.vml`, DRAWINGS, boxes(notes, number));
  parts.relate(sheet.path, `${RELATIONS}/comments`, `../comments${number}.xml`);
  const id = parts.relate(sheet.path, `${RELATIONS}/vmlDrawing`, `../drawings/notes${number}.vml`);
  parts.change(sheet.path, (xml) => placeElement(xml, 'legacyDrawing', `<legacyDrawing r:id="${id}"/>`));
}

function noteOf(book: BookInFile, { ranges = [], data }: Annotation): Note[] {
  const place = ranges[0] === undefined ? undefined : placeOf(book, ranges[0]);
  return place === undefined ? [] : [{ ...place, text: String(data.text) }];
}

const comments = (notes: readonly Note[]): string =>
  [
    '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<authors><author>Nyckeltal</author></authors><commentList>',
    ...notes.map(
      ({ zone, text }) =>
        `<comment ref="${toA1(zone)}" authorId="0"><text><t xml:space="preserve">${escaped(text)}</t></text></comment>`,
    ),
    '</commentList></comments>',
  ].join('');

const boxes = (notes: readonly Note[], number: number): string =>
  [
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">',
    `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${number}"/></o:shapelayout>`,
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>',
    ...notes.map((note, index) => box(note, number * 1024 + index + 1)),
    '</xml>',
  ].join('');

const SIGNS_IN_LINE = 34;
const COLUMNS = 3;

/** As high as its text, beside the cell. */
function box({ zone: { top, left }, text }: Note, id: number): string {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.ceil((line.length + 1) / SIGNS_IN_LINE), 1);
  const anchor = [left + 1, 12, Math.max(0, top - 1), 4, left + 1 + COLUMNS, 12, top + lines, 4];
  return [
    `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#fff9d6" o:insetmode="auto">`,
    '<v:fill color2="#fff9d6"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>',
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>',
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>',
    `<x:Anchor>${anchor.join(', ')}</x:Anchor><x:AutoFill>False</x:AutoFill>`,
    `<x:Row>${top}</x:Row><x:Column>${left}</x:Column></x:ClientData></v:shape>`,
  ].join('');
}
