/** Made-up rows for when Data Studio only wants to know what values look like; nothing is read for them. */
import { dimensions, measures } from '../catalogue/catalogue.ts';
import type { Field } from './field.ts';
import type { DataRequest } from './request.ts';
import type { ResponseRow } from './shaped-rows.ts';
import type { Owner, SourceDescription, SourceDimension } from './source.ts';

const ROWS = 10;
const FIRST_DAY = 20_240_101;

export function isSample({ scriptParams }: DataRequest): boolean {
  return scriptParams?.sampleExtraction === true || scriptParams?.sampleExtraction === 'true';
}

export function sampleRows(schema: readonly Field[]): ResponseRow[] {
  return Array.from({ length: ROWS }, (_, row) => ({
    values: schema.map((field) => sampleValue(field, row)),
  }));
}

function sampleValue({ id, type }: Field, row: number): string | number | boolean {
  switch (type) {
    case 'TEXT':
      return `${id} ${row + 1}`;
    case 'YEAR_MONTH_DAY':
      return String(FIRST_DAY + row);
    case 'BOOLEAN':
      return row % 2 === 0;
    case 'DURATION':
      return String(60 * (row + 1));
    case 'PERCENT':
      return (row + 1) / 100;
    default:
      return row + 1;
  }
}

const VERSION = /^(ga4|sheet)_(.+)$/;

/** Whatever a source could have: to make the fields of a sample from, without a look at the data. */
export function describeAnything(ids: readonly string[]): SourceDescription {
  const own = ids.filter((id) => id.startsWith('x_'));
  const known = measures().filter(({ onlyInTargets }) => onlyInTargets !== true);
  const owners: Record<string, Owner> = {};
  for (const { id } of known) owners[id] = 'sheet';
  for (const id of ids) {
    const [, other, measureId] = VERSION.exec(id) ?? [];
    if (measureId !== undefined && measureId in owners) owners[measureId] = other === 'ga4' ? 'sheet' : 'ga4';
  }
  return {
    dimensions: dimensions()
      .map(({ id, kind }): SourceDimension => ({ id, type: kind === 'date' ? 'YEAR_MONTH_DAY' : 'TEXT' }))
      .concat(own.map((id) => ({ id, type: 'TEXT' }))),
    measures: known.map(({ id }) => id),
    dated: true,
    targets: known.filter(({ kind }) => kind === 'sum').map(({ id }) => id),
    owners,
    inBoth: Object.keys(owners),
  };
}
