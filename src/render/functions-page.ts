/** The page that lists every function: one row for each KPI, one section for each function over tables. */
import { exampleFormula } from '../catalogue/example-formula.ts';
import type { Example, KpiDefinition } from '../catalogue/types.ts';
import { formulaText } from '../core/formula-text.ts';
import { GROUP_TITLES } from './group-titles.ts';
import { code, groupBy, page, table } from './markdown.ts';
import type { SheetFunction } from './sheet-function.ts';

const OPENING = `# Functions

<!-- Written by \`npm run docs\` from the catalogue and from the help of each function. -->

Arguments are separated by \`;\` here, which Sheets takes in every language; where your sheet uses \`,\` that works as
well. A rate is a fraction: 0.05 is 5 %. Money is in the currency of your sheet. Every function below is also there
with the prefix \`KPI_\`, such as \`KPI_CAC\`, in case another add-on owns the short name; names that begin with KPI
have no prefixed form. \`CLV\` is the same as \`LTV\`.

What the KPIs mean and what to do about them: [kpis.md](kpis.md). How pasted tables are read:
[reading-exports.md](reading-exports.md).`;

const KPI_OPENING = `## KPIs

One cell or a whole range: \`=CAC(B2:B13;C2:C13)\` gives one result per row. A total is a ratio of sums, never an
average of ratios: \`=CAC(SUM(B2:B13);SUM(C2:C13))\`. A blank cell gives a blank, so does a row without a value (such
as cost without customers); a single cell without a value says why. Parameters in [brackets] may be left out.`;

const TABLE_OPENING = `## Functions over tables

They take a table as it was exported, with its header row, and find the columns themselves.`;

export function functionsPage(kpis: readonly KpiDefinition[], others: readonly SheetFunction[]): string {
  const groups = Array.from(
    groupBy(kpis, ({ group }) => group),
    ([group, members]) => [
      `### ${GROUP_TITLES[group as KpiDefinition['group']]}`,
      table(['Function', 'Formula', 'Unit', 'Better', 'Example'], members.map(kpiRow)),
    ],
  );
  return page(OPENING, KPI_OPENING, ...groups.flat(), TABLE_OPENING, ...others.map(section));
}

function kpiRow(kpi: KpiDefinition): string[] {
  const example = kpi.examples[0] as Example;
  return [
    code(signature(kpi)),
    formulaOf(kpi),
    kpi.unit,
    kpi.better,
    `${code(exampleFormula(kpi.id, example))} → ${shown(example)}`,
  ];
}

function signature({ id, inputs }: KpiDefinition): string {
  return `${id}(${inputs.map((input) => (input.default === undefined ? input.name : `[${input.name}]`)).join(', ')})`;
}

export function formulaOf({ formula }: KpiDefinition): string {
  return typeof formula === 'string' ? formula : formulaText(formula);
}

function shown({ result }: Example): string {
  if (typeof result === 'number') return String(Number(result.toPrecision(6)));
  return typeof result === 'string' ? 'a message' : 'a column';
}

function section({ name, description, example, parameters }: SheetFunction): string {
  const list = parameters.map((parameter) => `- ${code(parameter.name)} ${parameter.description}`);
  return [`### ${name}`, '', description, '', ...list, '', `Example: ${code(example)}`].join('\n');
}
