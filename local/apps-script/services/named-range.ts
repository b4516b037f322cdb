/** NamedRange: a range with a name that formulas may use. */
import { ANNOTATE, DROP_ANNOTATION } from '../../engine/annotations.ts';
import type { Command } from '../../engine/engine.ts';
import type { Place, Workbook } from '../workbook.ts';
import { ranges } from './range/place.ts';
import type { ServiceContext } from './service-context.ts';

const LETTERS_AND_DIGITS = /^[\p{L}_][\p{L}\p{N}_]*$/u;
const LIKE_A_CELL = /^([A-Z]{1,3}\d+|R\d*C\d*)$/i;

/** Those without cells are on no sheet. */
export function namedRanges(context: ServiceContext, sheetId?: string): object[] {
  const { workbook } = context;
  const names = workbook.model.getters
    .getNamedRanges()
    .filter(({ range }) => sheetId === undefined || range.sheetId === sheetId)
    .map(({ name }) => name);
  const lost = sheetId === undefined ? lostNames(workbook) : [];
  return [...names, ...lost].map((name) => namedRange(context, name));
}

/** The engine forgets the names of a sheet that is deleted; Google keeps them, as names of #REF!. */
export const keepingNames = ({ model }: Workbook, sheetId: string): Command[] =>
  model.getters
    .getNamedRanges()
    .filter(({ range }) => range.sheetId === sheetId)
    .map(({ name }) => [ANNOTATE, { annotation: { id: lostId(name), kind: 'lost name', data: { name } } }]);

const lostNames = (workbook: Workbook): string[] =>
  workbook.annotations('lost name').map(({ data }) => String(data.name));

const lostId = (name: string): string => `lost name ${name}`;

const isLost = (workbook: Workbook, name: string): boolean => workbook.annotation(lostId(name)) !== undefined;

const forgetting = (workbook: Workbook, name: string): Command[] =>
  isLost(workbook, name) ? [[DROP_ANNOTATION, { id: lostId(name) }]] : [];

export function placeOfName({ model }: Workbook, name: string): Place | undefined {
  const named = model.getters.getNamedRange(name);
  if (named === undefined) return undefined;
  const { top, left, bottom, right } = named.range.zone;
  return { sheetId: named.range.sheetId, zone: { top, left, bottom, right } };
}

export function setNamedRange({ workbook }: ServiceContext, name: string, range: object): void {
  checkName(name);
  checkCase(workbook, name);
  const { getters } = workbook.model;
  const { sheetId, zone } = ranges.of(range);
  const data = [getters.getRangeDataFromZone(sheetId, zone)];
  const isThere = getters.getNamedRange(name) !== undefined;
  // Without the id of its sheet the engine compares the range with the size of the sheet in view.
  workbook.write([
    ...forgetting(workbook, name),
    isThere
      ? ['UPDATE_NAMED_RANGE', { sheetId, oldRangeName: name, newRangeName: name, ranges: data }]
      : ['CREATE_NAMED_RANGE', { sheetId, name, ranges: data }],
  ]);
}

export function removeNamedRange(workbook: Workbook, name: string): void {
  const isThere = workbook.model.getters.getNamedRange(name) !== undefined;
  if (!isThere && !isLost(workbook, name)) throw new Error(`The named range "${name}" does not exist.`);
  workbook.write(isThere ? [['DELETE_NAMED_RANGE', { name }]] : forgetting(workbook, name));
}

function namedRange(context: ServiceContext, firstName: string): object {
  const { workbook, strict, objects } = context;
  let name = firstName;
  const place = (): Place => {
    const found = placeOfName(workbook, name);
    if (found === undefined) throw new Error(`The named range "${name}" refers to #REF!.`);
    return found;
  };
  const self: object = strict('Spreadsheet.NamedRange', {
    getName: () => name,
    getRange: () => objects.range(place().sheetId, place().zone),
    setName: (newName: string) => {
      checkName(newName);
      if (newName.toLowerCase() !== name.toLowerCase()) checkCase(workbook, newName);
      const { sheetId, zone } = place();
      const data = [workbook.model.getters.getRangeDataFromZone(sheetId, zone)];
      workbook.write([
        ['UPDATE_NAMED_RANGE', { sheetId, oldRangeName: name, newRangeName: newName, ranges: data }],
      ]);
      name = newName;
      return self;
    },
    setRange: (range: object) => {
      setNamedRange(context, name, range);
      return self;
    },
    remove: () => removeNamedRange(workbook, name),
  });
  return self;
}

/** Names that differ only in case are the same to formulas. */
function checkCase({ model }: Workbook, name: string): void {
  const isOther = (other: string) => other !== name && other.toLowerCase() === name.toLowerCase();
  const other = model.getters.getNamedRanges().find((named) => isOther(named.name));
  if (other !== undefined) throw new Error(`A named range "${other.name}" already exists.`);
}

function checkName(name: string): void {
  const isGood = LETTERS_AND_DIGITS.test(name) && !LIKE_A_CELL.test(name) && !/^(true|false)/i.test(name);
  if (!isGood || name.length > 250) throw new Error(`The name "${name}" is not valid for a named range.`);
}
