/** What a built sheet holds before it is updated: all that is needed to decide, and to put it back. */
import { parseZone, type Zone } from '../a1.ts';
import type { FormatName } from '../formats.ts';
import type { TabPlan } from '../plan.ts';
import type { FoundTab } from './built.ts';
import { oursOf, type UserZone, usersOf } from './content.ts';
import type {
  FoundChart,
  FoundRule,
  Grid,
  Handle,
  NamedZone,
  SheetSize,
  WorkbookPort,
  Written,
} from './port.ts';
import { boundsOf, CellGrid, commonOf, sameZone } from './zones.ts';

/** A zone of the user's and where it stands in the file. */
export interface UserZoneNow extends UserZone {
  readonly now: Zone | undefined;
}

export interface Before {
  readonly size: SheetSize;
  readonly users: readonly UserZoneNow[];
  readonly values: CellGrid<Written> | undefined;
  readonly formulas: CellGrid<string> | undefined;
  readonly formats: CellGrid<string> | undefined;
  readonly notes: CellGrid<string> | undefined;
  /** Formats of the user's amounts, where the currency changes. */
  readonly amounts: readonly {
    readonly zone: Zone;
    readonly format: FormatName;
    readonly was: Grid<string>;
  }[];
  readonly rules: readonly FoundRule[];
  readonly charts: readonly FoundChart[];
  /** Zones with checks of input that will be set anew. */
  readonly validations: readonly { readonly zone: Zone; readonly handle: Handle }[];
  /** The protection that warns, where zones to leave open may have changed. */
  readonly protection: Handle | undefined;
}

export interface Change {
  readonly version: boolean;
  readonly language: boolean;
  readonly currency: boolean;
}

/** `names` are those of this workbook by their name in the plan. */
export function readBefore(
  port: WorkbookPort,
  found: FoundTab,
  tab: TabPlan,
  names: ReadonlyMap<string, NamedZone>,
  change: Change,
): Before {
  const { sheet } = found;
  const size = port.sizeOf(sheet);
  const users = usersOf(tab).map((user) => ({ ...user, now: zoneNow(user, sheet, names) }));
  const box = boundsOf(zonesOfInterest(found, tab, users));
  const noteBox = boundsOf([...found.notes, ...noteZones(tab)]);
  const grid = <T>(zone: Zone | undefined, empty: T, read: (sheet: number, zone: Zone) => Grid<T>) =>
    zone && gridOf(zone, empty, size, (part) => read(sheet, part));
  const touched = change.version || change.language;
  return {
    size,
    users,
    values: grid<Written>(box, '', port.readValues),
    formulas: grid(box, '', port.readFormulas),
    formats: grid(box, '', port.readFormats),
    notes: grid(noteBox, '', port.readNotes),
    amounts: change.currency ? amountsOf(port, sheet, tab, size) : [],
    rules: found.rules.length > 0 || (tab.rules ?? []).length > 0 ? port.rules(sheet) : [],
    charts: found.charts.length > 0 || (tab.charts ?? []).length > 0 ? port.charts(sheet) : [],
    validations: touched
      ? validatedZones(found, tab)
          .flatMap((zone) => clipped(zone, size) ?? [])
          .map((zone) => ({ zone, handle: port.validations(sheet, zone) }))
      : [],
    protection: change.version ? port.protection(sheet) : undefined,
  };
}

function zoneNow({ name }: UserZone, sheet: number, names: ReadonlyMap<string, NamedZone>): Zone | undefined {
  const found = name === undefined ? undefined : names.get(name);
  return found?.sheet === sheet ? found.zone : undefined;
}

export const hasMoved = (user: UserZoneNow): user is UserZoneNow & { readonly now: Zone } =>
  user.now !== undefined && (user.now.top !== user.zone.top || user.now.left !== user.zone.left);

/** Whatever is or was ours, with what the user's zones bring along that stand elsewhere or are new. */
function zonesOfInterest(found: FoundTab, tab: TabPlan, users: readonly UserZoneNow[]): Zone[] {
  const formats = (tab.formats ?? []).map(({ zone }) => parseZone(zone));
  return [
    ...found.ours,
    ...oursOf(tab),
    ...formats.filter((zone) => !users.some((user) => commonOf(user.zone, zone) !== undefined)),
    ...users.flatMap((user) => {
      if (user.now === undefined) return [user.sample];
      return hasMoved(user) ? [user.zone, user.now] : [];
    }),
  ];
}

function amountsOf(port: WorkbookPort, sheet: number, tab: TabPlan, size: SheetSize): Before['amounts'] {
  const users = usersOf(tab);
  return (tab.formats ?? [])
    .filter(({ format }) => format === 'money' || format === 'moneyWithCents')
    .flatMap(({ zone, format }) =>
      users.flatMap((user) => {
        const common = clipped(commonOf(user.zone, parseZone(zone)), size);
        return common === undefined ? [] : [{ zone: common, format, was: port.readFormats(sheet, common) }];
      }),
    );
}

export const noteZones = ({ notes = [] }: TabPlan): Zone[] => notes.map(({ cell }) => parseZone(cell));

/** Each zone once, those of last time and those of now. */
function validatedZones(found: FoundTab, tab: TabPlan): Zone[] {
  const planned = (tab.validations ?? []).map(({ zone }) => parseZone(zone));
  return [...planned, ...found.validations.filter((zone) => !planned.some((other) => sameZone(zone, other)))];
}

/** As far as it lies on the sheet; the user may have deleted rows. */
function clipped(zone: Zone | undefined, { rows, columns }: SheetSize): Zone | undefined {
  return zone && commonOf(zone, { top: 1, left: 1, bottom: rows, right: columns });
}

/** What cannot be read, because it lies beyond the end of the sheet, is empty. */
function gridOf<T>(zone: Zone, empty: T, size: SheetSize, read: (zone: Zone) => Grid<T>): CellGrid<T> {
  const grid = new CellGrid<T>(zone, empty);
  const part = clipped(zone, size);
  if (part !== undefined) grid.place(part.top, part.left, read(part));
  return grid;
}
