/** KPI_EXPLAIN: what a KPI means, how it is calculated with your own numbers, and what to do about it. */
import { wordsOf } from '../catalogue/catalogue.ts';
import { isBlank } from '../core/cells.ts';
import { fail } from '../core/failure.ts';
import { formulaText } from '../core/formula-text.ts';
import { single } from '../core/matrix.ts';
import { findKpi } from './find-kpi.ts';
import type { FunctionHelp } from './help.ts';
import { kpiCalculation } from './kpi-calculation.ts';
import { languageNamed } from './language.ts';

export const help: FunctionHelp = {
  name: 'KPI_EXPLAIN',
  description:
    'Explains a KPI: definition, formula, the calculation with your numbers, guideline and what to do.',
  parameters: [
    { name: 'kpi', type: 'string', description: 'The KPI, such as "CAC".' },
    {
      name: 'language',
      type: 'string',
      description: 'Optional. "en", "sv" or "nb", such as "sv"; English when left out.',
    },
    {
      name: 'input1',
      type: 'any',
      description: 'Optional. The first input of the KPI, such as 120000 or B2.',
    },
    {
      name: 'input2',
      type: 'any',
      description: 'Optional. Input 2 of the KPI, in the order of its function, such as D2.',
    },
    {
      name: 'input3',
      type: 'any',
      description: 'Optional. Input 3 of the KPI, in the order of its function, such as D2.',
    },
    {
      name: 'input4',
      type: 'any',
      description: 'Optional. Input 4 of the KPI, in the order of its function, such as D2.',
    },
    {
      name: 'input5',
      type: 'any',
      description: 'Optional. Input 5 of the KPI, in the order of its function, such as D2.',
    },
    {
      name: 'input6',
      type: 'any',
      description: 'Optional. Input 6 of the KPI, in the order of its function, such as D2.',
    },
  ],
  example: '=KPI_EXPLAIN("CAC";"en";120000;40)',
  result: 'Array<Array<string|number>>',
};

export function calculate(kpi: unknown, language?: unknown, ...inputs: unknown[]): (string | number)[][] {
  const asked = single(kpi, 'kpi');
  if (isBlank(asked)) fail({ code: 'blank_arguments', names: ['kpi'] });
  const found = findKpi(asked);
  const spoken = languageNamed(language);
  const { label, definition, advice } = wordsOf(found.id);
  const { calculation, result } = kpiCalculation(found, inputs);
  const { formula, guideline } = found;
  return [
    ['name', label[spoken]],
    ['definition', definition[spoken]],
    ['formula', typeof formula === 'string' ? formula : formulaText(formula)],
    ['calculation', calculation],
    ['result', result],
    ['better', found.better],
    ['guideline', guideline === undefined ? '' : `${guideline.text[spoken]} (${guideline.source})`],
    ['what_to_do', advice[spoken]],
  ];
}
