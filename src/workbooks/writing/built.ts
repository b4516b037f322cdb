/** What a built sheet says of itself in its metadata, so that it is known whatever it is called. */
import type { Language } from '../../catalogue/types.ts';
import { parseZone, type Zone, zoneName } from '../a1.ts';
import type { Currency } from '../formats.ts';
import type { WorkbookId } from '../plan.ts';
import type { Metadata } from './port.ts';

export interface BuiltTab {
  readonly workbook: WorkbookId;
  readonly tab: string;
  /** Changes with anything in the plan. */
  readonly version: string;
  readonly language: Language;
  readonly currency: Currency;
  /** The sheet's own id: a copy of the sheet, made by the user, has another. */
  readonly sheet: number;
  /** As it was named by us. */
  readonly name: string;
  /** Cells that are ours, cells with notes of ours, zones with rules and with validations of ours. */
  readonly ours: readonly Zone[];
  readonly notes: readonly Zone[];
  readonly rules: readonly Zone[];
  readonly validations: readonly Zone[];
  /** Rows that fold. */
  readonly folds: readonly { readonly row: number; readonly count: number }[];
  /** Their ids. */
  readonly charts: readonly number[];
}

export interface FoundTab extends BuiltTab {
  readonly metadata: Metadata;
}

const ZONES = ['ours', 'notes', 'rules', 'validations'] as const;

export function writeBuilt(tab: BuiltTab): string {
  const zones = ZONES.map((key) => [key, tab[key].map(zoneName).join(' ')] as const);
  return JSON.stringify({ ...tab, ...record(zones) });
}

/** All sheets of ours; of a sheet and its copies the first, and of what is not ours nothing. */
export function readBuilt(metadata: readonly Metadata[]): FoundTab[] {
  const tabs = new Map<string, FoundTab>();
  for (const found of metadata) {
    const { sheet } = found;
    const tab = sheet === null ? undefined : parse(found.value);
    if (sheet === null || tab === undefined) continue;
    const key = `${tab.workbook} ${tab.tab}`;
    const isOriginal = tab.sheet === sheet;
    if (isOriginal || !tabs.has(key)) tabs.set(key, { ...tab, sheet, metadata: found });
  }
  return Array.from(tabs.values());
}

function parse(value: string): BuiltTab | undefined {
  try {
    const { workbook, tab, ...rest } = JSON.parse(value) as BuiltTab &
      Record<(typeof ZONES)[number], unknown>;
    if (typeof workbook !== 'string' || typeof tab !== 'string') return undefined;
    const zones = ZONES.map((key) => [key, zonesIn(rest[key])] as const);
    return { ...rest, workbook, tab, folds: rest.folds ?? [], charts: rest.charts ?? [], ...record(zones) };
  } catch {
    return undefined;
  }
}

const zonesIn = (text: unknown): Zone[] =>
  typeof text === 'string' && text !== '' ? text.split(' ').map(parseZone) : [];

const record = <K extends string, T>(entries: readonly (readonly [K, T])[]): Record<K, T> =>
  Object.fromEntries(entries) as Record<K, T>;
