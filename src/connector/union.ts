/** The rows of two sources one after the other, never joined; every measure counts from one of them only. */
import { measure } from '../catalogue/catalogue.ts';
import type { Conditions } from './filters/filter.ts';
import { isOfUse, ownersOf } from './owners.ts';
import { oneAfterAnother, type Part } from './parts.ts';
import type { Settings } from './settings.ts';
import type { SheetSource } from './sheet/sheet-source.ts';
import type { DateRange, Owner, Rows, Source, SourceDescription, Value } from './source.ts';

const OTHER: Readonly<Record<Owner, Owner>> = { sheet: 'ga4', ga4: 'sheet' };
const CHANNEL = 'channel';

/** `ga4` is Google Analytics; its channels are given the names of the sheet's channel map. */
export function union(sheet: SheetSource, ga4: Source, settings: Settings): Source {
  let known: Both | undefined;
  const both = (): Both => {
    known ??= bothOf(sheet, ga4, settings);
    return known;
  };
  return {
    describe: () => both().description,
    read: (ids, range, narrowing = []) => {
      const parts = [
        partOf('sheet', both(), ids, (own) => sheet.read(own, range, narrowing)),
        partOf('ga4', both(), ids, (own) => readGa4(sheet, ga4, own, range, narrowing)),
      ].filter((part): part is Part => part !== undefined);
      return oneAfterAnother(parts, (id) => both().dimensions.all.has(id));
    },
  };
}

interface Both {
  readonly description: SourceDescription;
  readonly measures: Readonly<Record<Owner, ReadonlySet<string>>>;
  readonly dimensions: Readonly<Record<Owner | 'all', ReadonlySet<string>>>;
}

function bothOf(sheet: SheetSource, ga4: Source, settings: Settings): Both {
  const ofSheet = sheet.describe();
  const ofGa4 = ga4.describe();
  const owners = ownersOf(ofSheet, ofGa4, settings);
  const ids = (description: SourceDescription) => new Set(description.dimensions.map(({ id }) => id));
  const inSheet = ids(ofSheet);
  const isOwn = (owner: Owner) => (id: string) => owners[id] === owner;
  const ofOwner = (pick: (description: SourceDescription) => readonly string[] | undefined) =>
    (pick(ofSheet) ?? []).filter(isOwn('sheet')).concat((pick(ofGa4) ?? []).filter(isOwn('ga4')));
  const description: SourceDescription = {
    dimensions: ofSheet.dimensions.concat(ofGa4.dimensions.filter(({ id }) => !inSheet.has(id))),
    measures: ofOwner(({ measures }) => measures).filter(
      (id) => measure(id)?.kind !== 'per unit' || isOfUse(id, owners, ofSheet, ofGa4),
    ),
    derived: ofOwner(({ derived }) => derived),
    standIns: ofOwner(({ standIns }) => standIns),
    dated: ofSheet.dated || ofGa4.dated,
    targets: ofSheet.targets ?? [],
    owners,
    inBoth: ofSheet.measures.filter((id) => ofGa4.measures.includes(id) && measure(id)?.kind !== 'per unit'),
  };
  return {
    description,
    measures: { sheet: new Set(ofSheet.measures), ga4: new Set(ofGa4.measures) },
    dimensions: { sheet: inSheet, ga4: ids(ofGa4), all: ids(description) },
  };
}

/** None where the source has nothing of what is asked for. */
function partOf(
  owner: Owner,
  { description, dimensions, measures }: Both,
  ids: readonly string[],
  read: (ids: readonly string[]) => Rows,
): Part | undefined {
  const { owners = {}, inBoth = [] } = description;
  /** The source's own id for each id asked for. */
  const own = new Map<string, string>();
  for (const id of ids) {
    const version = id.startsWith(`${owner}_`) ? id.slice(owner.length + 1) : '';
    if (dimensions[owner].has(id)) own.set(id, id);
    else if (inBoth.includes(version) && owners[version] === OTHER[owner]) own.set(id, version);
    else if (owner === 'sheet' && id.startsWith('target_')) own.set(id, id);
    else if (isOwned(id, owner, owners, measures[owner])) own.set(id, id);
  }
  const asksForMeasures = ids.some((id) => !dimensions.all.has(id));
  const hasAny = Array.from(own.keys()).some((id) => !asksForMeasures || !dimensions.all.has(id));
  if (!hasAny) return undefined;
  const rows = read(Array.from(new Set(own.values())));
  return {
    ids: Array.from(own.keys()),
    rows: { ...rows, column: (id) => rows.column(own.get(id) as string) },
  };
}

/** A product is taken where its first factor is, and only if its other factors stand beside it there. */
function isOwned(
  id: string,
  owner: Owner,
  owners: Readonly<Record<string, Owner>>,
  has: ReadonlySet<string>,
): boolean {
  const factors = id.split('_x_');
  return owners[factors[0] as string] === owner && factors.every((factor) => has.has(factor));
}

function readGa4(
  sheet: SheetSource,
  ga4: Source,
  ids: readonly string[],
  range: DateRange | undefined,
  narrowing: Conditions,
): Rows {
  if (!sheet.mapsChannels()) return ga4.read(ids, range, narrowing);
  const mapped = (channel: Value): Value => sheet.mappedChannel(String(channel ?? ''));
  const looksAtChannel = (alternatives: Conditions[number]) =>
    alternatives.some(({ fieldName }) => fieldName === CHANNEL);
  const rows = ga4.read(
    ids,
    range,
    narrowing.filter((alternatives) => !looksAtChannel(alternatives)),
  );
  return {
    ...rows,
    column: (id) => (id === CHANNEL ? rows.column(id).map(mapped) : rows.column(id)),
  };
}
