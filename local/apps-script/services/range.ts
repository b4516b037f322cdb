/** Range: a rectangle of cells. */
import type { Zone } from '../../engine/zone.ts';
import type { Implementation } from '../strict.ts';
import { metadataMembers } from './developer-metadata.ts';
import { protect } from './protection.ts';
import { borderMembers } from './range/borders.ts';
import type { RangeContext } from './range/context.ts';
import { copyMembers } from './range/copies.ts';
import { fontMembers } from './range/fonts.ts';
import { groupMembers } from './range/groups.ts';
import { lookMembers } from './range/looks.ts';
import { mergeMembers } from './range/merges.ts';
import { noteMembers } from './range/notes.ts';
import { placeMembers, ranges } from './range/place.ts';
import { textStyleMembers } from './range/text-styles.ts';
import { validationMembers } from './range/validations.ts';
import { valueMembers } from './range/values.ts';
import { select } from './select.ts';
import type { ServiceContext } from './service-context.ts';

export function range(context: ServiceContext, sheetId: string, zone: Zone): object {
  const self: object = context.strict(
    'Spreadsheet.Range',
    rangeMembers(context, sheetId, zone, () => self),
  );
  return ranges.give(self, { sheetId, zone });
}

/** Also for lists of ranges, whose methods do the same to each. */
export function rangeMembers(
  services: ServiceContext,
  sheetId: string,
  zone: Zone,
  self: () => object,
): Implementation {
  const context: RangeContext = { ...services, sheetId, zone, self };
  const validations = validationMembers(context) as Implementation & { clearDataValidations: () => unknown };
  return {
    ...placeMembers(context),
    ...valueMembers(context),
    ...lookMembers(context),
    ...fontMembers(context),
    ...textStyleMembers(context),
    ...borderMembers(context),
    ...noteMembers(context),
    ...mergeMembers(context),
    ...validations,
    ...groupMembers(context),
    ...copyMembers(context, validations.clearDataValidations),
    ...metadataMembers(services, { place: { sheetId, zone } }, self),
    canEdit: () => true,
    protect: () => protect(services, { sheetId, zone }, services.user),
    activate: () => {
      select(services.workbook, sheetId, [zone]);
      return self();
    },
    activateAsCurrentCell: () => {
      select(services.workbook, sheetId, [zone]);
      return self();
    },
  };
}
