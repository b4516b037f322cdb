/** RangeList: ranges of one sheet that are changed alike. */
import type { Place } from '../workbook.ts';
import { rangeMembers } from './range.ts';
import { rangeLists, select } from './select.ts';
import type { ServiceContext } from './service-context.ts';

/** What a list does to each of its ranges. */
const EACH =
  /^(set[A-Z]|clear|breakApart$|check$|uncheck$|insertCheckboxes$|removeCheckboxes$|trimWhitespace$)/;

export function rangeList(context: ServiceContext, places: readonly Place[]): object {
  const { workbook, strict, objects, membersOf } = context;
  const parts = places.map(({ sheetId, zone }) => rangeMembers(context, sheetId, zone, () => self));
  const each = membersOf('Spreadsheet.RangeList')
    .filter((name) => EACH.test(name) && typeof parts[0]?.[name] === 'function')
    .map((name) => [
      name,
      (...given: unknown[]) => {
        for (const part of parts) (part[name] as (...given: unknown[]) => unknown)(...given);
        return self;
      },
    ]);
  const self: object = strict('Spreadsheet.RangeList', {
    ...Object.fromEntries(each),
    getRanges: () => places.map(({ sheetId, zone }) => objects.range(sheetId, zone)),
    activate: () => {
      select(
        workbook,
        (places[0] as Place).sheetId,
        places.map(({ zone }) => zone),
      );
      return self;
    },
  });
  return rangeLists.give(self, places);
}
