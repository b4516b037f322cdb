/** Number formats of cells as Google describes them: a type beside the pattern. */
import { parseA1, type Zone } from '../../engine/zone.ts';
import type { LocalTab } from './local-spreadsheet.ts';
import { sizeOf } from './values.ts';

export interface NumberFormat {
  readonly type: string;
  readonly pattern: string;
}

export function numberFormat(pattern: string): NumberFormat {
  return { type: typeOf(pattern.replace(/"[^"]*"|\\.|\[\$[^\]]*\]/g, ''), pattern), pattern };
}

/** The format of a cell, counted from 0. */
export function formatReader(tab: LocalTab): (row: number, column: number) => NumberFormat | undefined {
  const zones = Object.entries(tab.numberFormats ?? {}).map(
    ([zone, pattern]) => [parseA1(zone, sizeOf(tab)) as Zone, numberFormat(pattern)] as const,
  );
  return (row, column) => zones.filter(([zone]) => isIn(zone, row, column)).at(-1)?.[1];
}

const isIn = ({ top, left, bottom, right }: Zone, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

function typeOf(bare: string, pattern: string): string {
  const hasDay = /[yd]|m{3,}/i.test(bare);
  const hasTime = /[hs]/i.test(bare);
  if (hasDay && hasTime) return 'DATE_TIME';
  if (hasDay) return 'DATE';
  if (hasTime) return 'TIME';
  if (bare.includes('@')) return 'TEXT';
  if (bare.includes('%')) return 'PERCENT';
  if (/\[\$|[$€£¥]|"\s*(?:kr|SEK|NOK|DKK|EUR)/i.test(pattern)) return 'CURRENCY';
  return /e[+-]?0/i.test(bare) ? 'SCIENTIFIC' : 'NUMBER';
}
