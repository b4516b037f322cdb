/** DeveloperMetadata: what a script notes about a file, a sheet, a row or a column, unseen by people. */
import { DROP_ANNOTATION } from '../../engine/annotations.ts';
import type { EnumValue } from '../enumeration.ts';
import { metadataFinder } from './developer-metadata-finder.ts';
import {
  allMetadata,
  checkPlace,
  isSameLocation,
  keepMetadata,
  locationType,
  type Metadata,
  type MetadataLocation,
  metadataOf,
} from './metadata-store.ts';
import { ranges } from './range/place.ts';
import type { ServiceContext } from './service-context.ts';

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
      keepMetadata(workbook, { id: workbook.newId(), number, key, value, visibility, location });
      return self();
    },
    getDeveloperMetadata: () =>
      allMetadata(workbook)
        .filter((metadata) => isSameLocation(metadata.location, location))
        .map((metadata) => developerMetadata(context, metadata.id)),
    createDeveloperMetadataFinder: () =>
      metadataFinder(context, location, (id) => developerMetadata(context, id)),
  };
}

function developerMetadata(context: ServiceContext, id: string): object {
  const { workbook, strict, enumeration } = context;
  const read = () => {
    const annotation = workbook.annotation(id);
    if (annotation === undefined) throw new Error('Developer metadata not found.');
    return metadataOf(workbook, annotation);
  };
  const change = (part: Partial<Metadata>) => {
    keepMetadata(workbook, { ...read(), ...part });
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
  const type = locationType(workbook, location);
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
