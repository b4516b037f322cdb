/** Every KPI proves itself by examples, and a division also by one that is undefined. */

import type { Example, KpiDefinition } from '../../src/catalogue/types.ts';
import { type Expression, isCalculation, partsOf } from '../../src/core/expression.ts';
import { type Check, gap } from './check.ts';

export const checkExamples: Check = ({ kpiFiles }) =>
  kpiFiles.flatMap(({ file, kpi }) => {
    const [first] = kpi.examples;
    if (first === undefined) return [gap(file, 'it has no example', 'add one with a number from a source')];
    const wholes: string[] = [];
    if (first.result === 'undefined') {
      wholes.push(gap(file, 'the first example is undefined', 'begin with one that has a value'));
    }
    if (canBeUndefined(kpi) && !kpi.examples.some(({ result }) => result === 'undefined')) {
      wholes.push(gap(file, 'no example is undefined, though the result can be', 'add one'));
    }
    return [...wholes, ...kpi.examples.flatMap((example, index) => faults(file, kpi, example, index + 1))];
  });

function faults(file: string, { inputs }: KpiDefinition, example: Example, number: number): string[] {
  const found: string[] = [];
  const required = inputs.filter((input) => input.default === undefined).length;
  const given = example.inputs.length;
  if (given < required || given > inputs.length) {
    found.push(
      gap(file, `example ${number} gives ${given} of ${inputs.length} inputs`, 'give all that are due'),
    );
  }
  if (example.source.trim() === '') {
    found.push(gap(file, `example ${number} has no source`, 'tell where its number comes from'));
  }
  if (typeof example.result === 'number' && !Number.isFinite(example.result)) {
    found.push(gap(file, `example ${number} gives no finite number`, "write 'undefined'"));
  }
  return found;
}

function canBeUndefined({ formula, undefinedWhen }: KpiDefinition): boolean {
  return (undefinedWhen ?? []).length > 0 || (typeof formula !== 'string' && divides(formula));
}

function divides(expression: Expression): boolean {
  if (isCalculation(expression) && expression.operation === 'divide')
    return typeof expression.right !== 'number';
  return partsOf(expression).some(divides);
}
