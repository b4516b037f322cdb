/** DeveloperMetadata: what a script notes about a file, a sheet, a row or a column, unseen by people. */
import { ANNOTATE, type Annotation, DROP_ANNOTATION } from '../../engine/annotations.ts';
import { heightOf, widthOf } from '../../engine/zone.ts';
import type { EnumValue } from '../enumeration.ts';
import type { Place, Workbook } from '../workbook.ts';
import { overlap, ranges } from './range/place.ts';
import type { ServiceContext } from './service-context.ts';

/** Where metadata are: nothing stands for the whole file. */
export interface MetadataLocation {
  readonly sheetId?: string;
  readonly place?: Place;
}

interface Metadata {
  readonly id: string;
  readonly number: number;
  readonly key: string;
  readonly value: string | null;
  readonly visibility: string;
  readonly location: MetadataLocation;
}

/** Google allows this many characters of keys and values for the file and for each sheet. */
const MOST_CHARACTERS = 30_000;

const isPart = (location: MetadataLocation): boolean => location.place !== undefined;

/** addDeveloperMetadata, getDeveloperMetadata and createDeveloperMetadataFinder of a file, a sheet or a range. */
export function metadataMembers(
  context: ServiceContext,
  location: MetadataLocation,
  self: () => object,
): Record<string, unknown> {
  const { workbook } = context;
  return {
    addDeveloperMetadata: (key: string, second?: string | EnumValue, third?: EnumValue) => {
      checkPlace(workbook, location);
      const value = typeof second === 'string' ? second : null;
      const visibility = (typeof second === 'object' ? second : third)?.name() ?? 'DOCUMENT';
      const numbers = allMetadata(workbook).map(({ number }) => number);
      const number = Math.max(1_000_000, ...numbers) + 1;
      keep(workbook, { id: workbook.newId(), number, key, value, visibility, location });
      return self();
    },
    getDeveloperMetadata: () =>
      allMetadata(workbook)
        .filter((metadata) => isSame(metadata.location, location))
        .map((metadata) => developerMetadata(context, metadata.id)),
    createDeveloperMetadataFinder: () => finder(context, location),
  };
}

function finder(context: ServiceContext, within: MetadataLocation): object {
  const { workbook, strict } = context;
  const tests: ((metadata: Metadata) => boolean)[] = [];
  let isIntersecting = false;
  const where = (test: (metadata: Metadata) => boolean) => {
    tests.push(test);
    return self;
  };
  const self: object = strict('Spreadsheet.DeveloperMetadataFinder', {
    withId: (number: number) => where((metadata) => metadata.number === number),
    withKey: (key: string) => where((metadata) => metadata.key === key),
    withValue: (value: string) => where((metadata) => metadata.value === value),
    withVisibility: (visibility: EnumValue) => where((metadata) => metadata.visibility === visibility.name()),
    withLocationType: (type: EnumValue) =>
      where(({ location }) => typeOf(workbook, location) === type.name()),
    onIntersectingLocations: () => {
      isIntersecting = true;
      return self;
    },
    find: () =>
      allMetadata(workbook)
        .filter(
          ({ location }) => isWithin(location, within) || (isIntersecting && isWithin(within, location)),
        )
        .filter((metadata) => tests.every((test) => test(metadata)))
        .map(({ id }) => developerMetadata(context, id)),
  });
  return self;
}

function developerMetadata(context: ServiceContext, id: string): object {
  const { workbook, strict, enumeration } = context;
  const read = () => {
    const annotation = workbook.annotation(id);
    if (annotation === undefined) throw new Error('Developer metadata not found.');
    return metadataOf(workbook, annotation);
  };
  const change = (part: Partial<Metadata>) => {
    keep(workbook, { ...read(), ...part });
    return self;
  };
  const self: object = strict('Spreadsheet.DeveloperMetadata', {
    getId: () => read().number,
    getKey: () => read().key,
    getValue: () => read().value,
    getVisibility: () => enumeration('Spreadsheet.DeveloperMetadataVisibility')[read().visibility],
    getLocation: () => metadataLocation(context, read().location),
    setKey: (key: string) => change({ key }),
    setValue: (value: string) => change({ value }),
    setVisibility: (visibility: EnumValue) => change({ visibility: visibility.name() }),
    moveToSpreadsheet: () => change({ location: {} }),
    moveToSheet: (sheet: { getSheetId: () => number }) =>
      change({ location: { sheetId: workbook.sheetOfNumber(sheet.getSheetId()) as string } }),
    moveToRow: (row: object) => change({ location: { place: ranges.of(row) } }),
    moveToColumn: (column: object) => change({ location: { place: ranges.of(column) } }),
    remove: () => {
      read();
      workbook.write([[DROP_ANNOTATION, { id }]]);
    },
  });
  return self;
}

function metadataLocation(context: ServiceContext, location: MetadataLocation): object {
  const { workbook, strict, enumeration, objects } = context;
  const type = typeOf(workbook, location);
  const { place, sheetId } = location;
  const range = (wanted: string) =>
    place !== undefined && type === wanted ? objects.range(place.sheetId, place.zone) : null;
  return strict('Spreadsheet.DeveloperMetadataLocation', {
    getLocationType: () => enumeration('Spreadsheet.DeveloperMetadataLocationType')[type],
    getSpreadsheet: () => (type === 'SPREADSHEET' ? objects.spreadsheet() : null),
    getSheet: () => (sheetId === undefined ? null : objects.sheet(sheetId)),
    getRow: () => range('ROW'),
    getColumn: () => range('COLUMN'),
  });
}

const allMetadata = (workbook: Workbook): Metadata[] =>
  workbook.annotations('metadata').map((annotation) => metadataOf(workbook, annotation));

function metadataOf(workbook: Workbook, { id, sheetId, ranges: texts = [], data }: Annotation): Metadata {
  const place = texts[0] === undefined ? undefined : workbook.placeOf(texts[0]);
  const location = { ...(sheetId !== undefined && { sheetId }), ...(place !== undefined && { place }) };
  return { id, location, ...(data as unknown as Omit<Metadata, 'id' | 'location'>) };
}

function keep(workbook: Workbook, { id, location, ...data }: Metadata): void {
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

function checkPlace(workbook: Workbook, location: MetadataLocation): void {
  if (!isPart(location) || typeOf(workbook, location) !== 'RANGE') return;
  throw new Error(
    'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be ' +
      'added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
  );
}

/** A whole row, a whole column, or neither. */
function typeOf(workbook: Workbook, { sheetId, place }: MetadataLocation): string {
  if (place === undefined) return sheetId === undefined ? 'SPREADSHEET' : 'SHEET';
  const { rows, columns } = workbook.size(place.sheetId);
  if (heightOf(place.zone) === 1 && widthOf(place.zone) === columns) return 'ROW';
  if (widthOf(place.zone) === 1 && heightOf(place.zone) === rows) return 'COLUMN';
  return 'RANGE';
}

function isWithin(inner: MetadataLocation, outer: MetadataLocation): boolean {
  if (outer.place !== undefined) {
    const { sheetId, zone } = outer.place;
    return inner.place?.sheetId === sheetId && overlap(inner.place.zone, zone);
  }
  if (outer.sheetId !== undefined) return (inner.place?.sheetId ?? inner.sheetId) === outer.sheetId;
  return true;
}

const isSame = (first: MetadataLocation, second: MetadataLocation): boolean =>
  first.sheetId === second.sheetId && JSON.stringify(first.place) === JSON.stringify(second.place);
