/** Presents a KPI of the catalogue as a Sheets function. */
import { exampleFormula } from '../catalogue/example-formula.ts';
import type { Direction, Input, KpiDefinition, Unit } from '../catalogue/types.ts';
import { prefixedAlias, type SheetFunction, type SheetParameter } from './sheet-function.ts';

/** The help of a measure, which is also that of an argument of the same name. */
export type MeasureHelp = (id: string) => string | undefined;

const NUMBERS = 'number|Array<Array<number>>';

const TYPES: Readonly<Record<Input['kind'], string>> = {
  number: NUMBERS,
  share: NUMBERS,
  positive: NUMBERS,
  day: 'Date|Array<Array<Date>>',
  option: 'string',
  column: 'Array<Array<any>>',
};

const UNIT_WORDS: Readonly<Record<Unit, string>> = {
  money: 'Money',
  rate: 'A share, 0.05 is 5 percent',
  ratio: 'A ratio',
  months: 'Months',
  days: 'Days',
  seconds: 'Seconds',
  minutes: 'Minutes',
  'money per day': 'Money per day',
  position: 'A position',
};

const DIRECTION_WORDS: Readonly<Record<Direction, string>> = {
  higher: 'higher is better',
  lower: 'lower is better',
  neither: 'neither high nor low is better in itself',
};

export function kpiFunction(kpi: KpiDefinition, measureHelp: MeasureHelp): SheetFunction {
  const example = kpi.examples[0];
  if (example === undefined) throw new Error(`${kpi.id} has no example`);
  return {
    name: kpi.id,
    description: kpi.definition.en,
    example: exampleFormula(kpi.id, example),
    parameters: kpi.inputs.map((input) => parameter(kpi, input, measureHelp)),
    result: NUMBERS,
    meaning: `${UNIT_WORDS[kpi.unit]}; ${DIRECTION_WORDS[kpi.better]}.`,
    aliases: [...prefixedAlias(kpi.id), ...(kpi.aliases ?? [])],
  };
}

function parameter(kpi: KpiDefinition, input: Input, measureHelp: MeasureHelp): SheetParameter {
  const description = input.help ?? measureHelp(input.name);
  if (description === undefined) throw new Error(`${kpi.id}: no help for ${input.name}`);
  return { name: input.name, type: TYPES[input.kind], description };
}
