/** KPI_LIST: every KPI function with its formula, unit and an example. */
import { type Kpi, kpis, measure, wordsOf } from '../catalogue/catalogue.ts';
import { exampleFormula } from '../catalogue/example-formula.ts';
import { type Example, GROUPS } from '../catalogue/types.ts';
import { isBlank } from '../core/cells.ts';
import { type Expression, isSum, partsOf, type Sum } from '../core/expression.ts';
import { formulaText } from '../core/formula-text.ts';
import { single } from '../core/matrix.ts';
import type { FunctionHelp } from './help.ts';
import { optionNamed } from './input-values.ts';
import { languageNamed } from './language.ts';

export const help: FunctionHelp = {
  name: 'KPI_LIST',
  description: 'A list of every KPI function: name, formula, unit, whether higher is better, an example.',
  parameters: [
    {
      name: 'group',
      type: 'string',
      description:
        'Optional. One group, such as "cost": cost, conversion, website, retention, growth, pipeline, email, social or targets.',
    },
    {
      name: 'language',
      type: 'string',
      description: 'Optional. "en", "sv" or "nb" for the names, such as "sv"; English when left out.',
    },
  ],
  example: '=KPI_LIST("cost";"sv")',
  result: 'Array<Array<string>>',
};

export function calculate(group?: unknown, language?: unknown): string[][] {
  const asked = single(group, 'group');
  const only = isBlank(asked) ? undefined : optionNamed(asked, GROUPS, { argument: 'group' });
  const spoken = languageNamed(language);
  const rows = kpis()
    .filter((kpi) => only === undefined || kpi.group === only)
    .map((kpi) => [
      kpi.id,
      wordsOf(kpi.id).label[spoken],
      formulaOf(kpi),
      kpi.unit,
      kpi.better,
      exampleFormula(kpi.id, kpi.examples[0] as Example),
    ]);
  return [['id', 'name', 'formula', 'unit', 'better', 'example'], ...rows];
}

function formulaOf(kpi: Kpi): string {
  const text = typeof kpi.formula === 'string' ? kpi.formula : formulaText(kpi.formula);
  return isPerPeriod(kpi) ? `${text} (per period of the data)` : text;
}

/** Whether over several dates the KPI is the average of the periods that the data have. */
function isPerPeriod({ formula, overData }: Kpi): boolean {
  const expression = overData ?? formula;
  if (typeof expression === 'string') return false;
  const isOne = (id: string): boolean => measure(id)?.kind === 'per period';
  return preferredSums(expression).some(({ sum }) => sum.some(isOne));
}

/** Of several alternatives only the first: CVR is over sessions, and over users only where there are none. */
function preferredSums(expression: Expression): readonly Sum[] {
  if (typeof expression === 'object' && 'firstOf' in expression) {
    return preferredSums(expression.firstOf[0] as Expression);
  }
  if (isSum(expression)) return [expression];
  return partsOf(expression).reduce<readonly Sum[]>((sums, part) => sums.concat(preferredSums(part)), []);
}
