/** A metric over groups of rows: its aggregates are gathered row by row, then its formula is computed once. */
import type { DataValue } from '../answers/types.ts';
import { type Gathering, gather } from './aggregates.ts';
import { type Compute, computing } from './compute.ts';
import { type AggregateName, type Formula, fieldsOf, partsOf } from './formula.ts';
import { FormulaError } from './formula-error.ts';

type Row = readonly DataValue[];

/** What is gathered for one group. */
export interface Tally {
  readonly add: (row: Row) => void;
  readonly result: () => DataValue;
}

/** `columnOf` says where a base field stands in the rows. */
export function tallying(formula: Formula, columnOf: (id: string) => number): () => Tally {
  const found: { readonly name: AggregateName; readonly of: Compute<Row> }[] = [];
  const result = computing<readonly Gathering[]>(formula, (part) => {
    if (part.kind === 'field') {
      throw new FormulaError(`Invalid formula: $${part.id} stands outside an aggregation.`);
    }
    if (part.kind !== 'aggregate') return undefined;
    const index = found.push({ name: part.name, of: rowValue(part.of, columnOf) }) - 1;
    return (gatherings) => (gatherings[index] as Gathering).result();
  });
  return () => {
    const gatherings = found.map(({ name }) => gather(name));
    return {
      add: (row) => {
        for (let index = 0; index < found.length; index++) {
          (gatherings[index] as Gathering).add((found[index] as { of: Compute<Row> }).of(row));
        }
      },
      result: () => result(gatherings),
    };
  };
}

/** The ids of the fields that getData is asked for. */
export function baseFields(formula: Formula): string[] {
  if (!hasAggregate(formula)) throw new FormulaError('Invalid formula: it aggregates nothing.');
  return fieldsOf(formula);
}

function rowValue(formula: Formula, columnOf: (id: string) => number): Compute<Row> {
  return computing<Row>(formula, (part) => {
    if (part.kind !== 'field') return undefined;
    const column = columnOf(part.id);
    return (row) => row[column] ?? null;
  });
}

const hasAggregate = (formula: Formula): boolean =>
  formula.kind === 'aggregate' || partsOf(formula).some(hasAggregate);
