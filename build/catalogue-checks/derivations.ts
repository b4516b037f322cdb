/** What measures are derived from and counted where is in the catalogue. */
import type { Derivation, MeasureDefinition, RowCondition } from '../../src/catalogue/types.ts';
import { type Check, gap } from './check.ts';

export const checkDerivations: Check = ({ measures, dimensions }) => {
  const ids = new Set(measures.map(({ id }) => id));
  const values = new Map(
    dimensions.map((dimension) => [dimension.id, (dimension.values ?? []).map(({ value }) => value)]),
  );
  return measures.flatMap((measure) => {
    const where = `measure ${measure.id}`;
    return [
      ...sourcesOf(measure)
        .filter((id) => !ids.has(id))
        .map((id) => gap(where, `it is derived from ${id}, which is no measure`, 'add it')),
      ...conditionsOf(measure)
        .filter(({ dimension, is }) => !values.get(dimension)?.includes(is))
        .map(({ dimension, is }) => gap(where, `${dimension} has no value "${is}"`, 'add it to the values')),
    ];
  });
};

function sourcesOf({ derived }: MeasureDefinition): string[] {
  return (derived ?? []).flatMap((derivation: Derivation) => {
    if ('product' in derivation) return [...derivation.product];
    if ('total' in derivation) return [...derivation.total];
    if ('standIn' in derivation) return [derivation.standIn];
    if ('of' in derivation) return [derivation.of];
    return 'rowsWith' in derivation ? [derivation.rowsWith, derivation.weight] : [];
  });
}

function conditionsOf({ derived, countedWhere }: MeasureDefinition): RowCondition[] {
  const found = (derived ?? []).flatMap((derivation: Derivation) => {
    if ('of' in derivation) return [derivation.where];
    return 'rowsWhere' in derivation ? [derivation.rowsWhere] : [];
  });
  return countedWhere === undefined ? found : [...found, countedWhere];
}
