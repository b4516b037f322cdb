/** Developer metadata as they are kept: beside the cells, found again by where they are. */
import { ANNOTATE, type Annotation } from '../../engine/annotations.ts';
import { heightOf, widthOf } from '../../engine/zone.ts';
import type { Place, Workbook } from '../workbook.ts';
import { overlap } from './range/place.ts';

/** Where metadata are: nothing stands for the whole file. */
export interface MetadataLocation {
  readonly sheetId?: string;
  readonly place?: Place;
}

export interface Metadata {
  readonly id: string;
  readonly number: number;
  readonly key: string;
  readonly value: string | null;
  readonly visibility: string;
  readonly location: MetadataLocation;
}

/** Google allows this many characters of keys and values for the file and for each sheet. */
const MOST_CHARACTERS = 30_000;

export const allMetadata = (workbook: Workbook): Metadata[] =>
  workbook.annotations('metadata').map((annotation) => metadataOf(workbook, annotation));

export function metadataOf(
  workbook: Workbook,
  { id, sheetId, ranges: texts = [], data }: Annotation,
): Metadata {
  const place = texts[0] === undefined ? undefined : workbook.placeOf(texts[0]);
  const location = { ...(sheetId !== undefined && { sheetId }), ...(place !== undefined && { place }) };
  return { id, location, ...(data as unknown as Omit<Metadata, 'id' | 'location'>) };
}

export function keepMetadata(workbook: Workbook, { id, location, ...data }: Metadata): void {
  const { sheetId, place } = location;
  const owner = place?.sheetId ?? sheetId;
  const others = allMetadata(workbook).filter(
    (metadata) =>
      metadata.id !== id && (metadata.location.place?.sheetId ?? metadata.location.sheetId) === owner,
  );
  const characters = [...others, data].reduce(
    (sum, { key, value }) => sum + key.length + (value ?? '').length,
    0,
  );
  if (characters > MOST_CHARACTERS) throw new Error('Developer metadata storage limit exceeded.');
  const annotation: Annotation = {
    id,
    kind: 'metadata',
    ...(sheetId !== undefined && { sheetId }),
    ...(place !== undefined && { ranges: [workbook.textOf(place)] }),
    data,
  };
  workbook.write([[ANNOTATE, { annotation }]]);
}

export function checkPlace(workbook: Workbook, location: MetadataLocation): void {
  if (locationType(workbook, location) !== 'RANGE') return;
  throw new Error(
    'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be ' +
      'added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
  );
}

/** A whole row, a whole column, or neither. */
export function locationType(workbook: Workbook, { sheetId, place }: MetadataLocation): string {
  if (place === undefined) return sheetId === undefined ? 'SPREADSHEET' : 'SHEET';
  const { rows, columns } = workbook.size(place.sheetId);
  if (heightOf(place.zone) === 1 && widthOf(place.zone) === columns) return 'ROW';
  if (widthOf(place.zone) === 1 && heightOf(place.zone) === rows) return 'COLUMN';
  return 'RANGE';
}

export function isWithin(inner: MetadataLocation, outer: MetadataLocation): boolean {
  if (outer.place !== undefined) {
    const { sheetId, zone } = outer.place;
    return inner.place?.sheetId === sheetId && overlap(inner.place.zone, zone);
  }
  if (outer.sheetId !== undefined) return (inner.place?.sheetId ?? inner.sheetId) === outer.sheetId;
  return true;
}

export const isSameLocation = (first: MetadataLocation, second: MetadataLocation): boolean =>
  first.sheetId === second.sheetId && JSON.stringify(first.place) === JSON.stringify(second.place);
