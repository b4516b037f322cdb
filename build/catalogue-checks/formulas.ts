/** Formulas use the inputs that are there and, over data, measures that may be summed that way. */

import type { KpiDefinition, MeasureDefinition } from '../../src/catalogue/types.ts';
import { type Expression, partsOf, sumsIn } from '../../src/core/expression.ts';
import { type Check, gap } from './check.ts';

export const checkFormulas: Check = ({ kpiFiles, measures }) => {
  const byId = new Map(measures.map((measure) => [measure.id, measure]));
  return kpiFiles.flatMap(({ file, kpi }) => [
    ...overInputs(kpi).map(([what, toDo]) => gap(file, what, toDo)),
    ...overMeasures(kpi, byId).map(([what, toDo]) => gap(file, what, toDo)),
    ...conditions(kpi).map(([what, toDo]) => gap(file, what, toDo)),
  ]);
};

type Fault = readonly [what: string, toDo: string];

function overInputs({ inputs, formula }: KpiDefinition): Fault[] {
  const hasColumns = inputs.some(({ kind }) => kind === 'column');
  if (typeof formula === 'string') {
    return hasColumns ? [] : [['the formula is in words', 'write it as a tree over the inputs']];
  }
  if (hasColumns) return [['a whole column has no tree over single values', 'write the formula in words']];
  const used = namesIn(formula);
  const known = inputs.map(({ name }) => name);
  return [
    ...unknown(used, known).map((name): Fault => [`the formula uses ${name}, which is no input`, 'add it']),
    ...unknown(known, used).map((name): Fault => [`the formula does not use ${name}`, 'use it or drop it']),
    ...inputs
      .filter(({ kind, options }) => (kind === 'option') !== (options !== undefined))
      .map(
        ({ name }): Fault => [`${name} is an option without a list or the reverse`, 'give kind and options'],
      ),
  ];
}

function overMeasures(kpi: KpiDefinition, byId: ReadonlyMap<string, MeasureDefinition>): Fault[] {
  const expression = kpi.overData ?? kpi.formula;
  if (expression === 'cells only') return [];
  if (typeof expression === 'string') return [['it says nothing of data', "give overData or 'cells only'"]];
  const where = kpi.overData === undefined ? 'formula' : 'overData';
  return sumsIn(expression).flatMap(({ sum }): Fault[] => {
    const missing = sum.filter((id) => !byId.has(id));
    if (missing.length > 0) {
      return missing.map((id) => [
        `${where} uses ${id}, which is no measure`,
        'add it, or give another overData',
      ]);
    }
    const summed = sum.filter((id) => byId.get(id)?.kind !== 'per unit');
    if (summed.length === 1) return [];
    const product = sum.join(' · ');
    return summed.length === 0
      ? [[`${where} sums ${product}, which is per unit`, 'multiply it by a count']]
      : [[`${where} multiplies the totals ${product} row by row`, 'sum them apart, or mark one as per unit']];
  });
}

function conditions({ inputs, undefinedWhen, refusedWhen }: KpiDefinition): Fault[] {
  const known = inputs.map(({ name }) => name);
  return [...(undefinedWhen ?? []), ...(refusedWhen ?? [])].flatMap(({ expression, reason }): Fault[] => [
    ...unknown(namesIn(expression), known).map(
      (name): Fault => [`a condition uses ${name}, which is no input`, 'add it'],
    ),
    ...(reason.trim() === '' || reason.length > 60 || reason.endsWith('.')
      ? [
          [
            `the reason "${reason}" is no short clause`,
            'write at most 60 characters without a full stop',
          ] as const,
        ]
      : []),
  ]);
}

/** Every input that a tree reads, options included. */
function namesIn(expression: Expression): string[] {
  if (typeof expression === 'object' && 'sum' in expression) return [...expression.sum];
  const own = typeof expression === 'object' && 'choose' in expression ? [expression.choose] : [];
  return [...own, ...partsOf(expression).flatMap(namesIn)];
}

function unknown(names: readonly string[], known: readonly string[]): string[] {
  return Array.from(new Set(names.filter((name) => !known.includes(name))));
}
