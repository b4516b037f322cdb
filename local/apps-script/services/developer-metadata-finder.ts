/** DeveloperMetadataFinder: looks for metadata in a file, a sheet or a range. */
import type { EnumValue } from '../enumeration.ts';
import {
  allMetadata,
  isWithin,
  locationType,
  type Metadata,
  type MetadataLocation,
} from './metadata-store.ts';
import type { ServiceContext } from './service-context.ts';

/** `asObject` gives the metadata of an id as scripts have it. */
export function metadataFinder(
  context: ServiceContext,
  within: MetadataLocation,
  asObject: (id: string) => object,
): object {
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
      where(({ location }) => locationType(workbook, location) === type.name()),
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
        .map(({ id }) => asObject(id)),
  });
  return self;
}
