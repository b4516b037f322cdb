/** The page that explains every KPI: what it means, what to do, and what is said of its values in general. */
import type { Guideline, KpiDefinition } from '../catalogue/types.ts';
import { formulaText } from '../core/formula-text.ts';
import { formulaOf } from './functions-page.ts';
import { GROUP_TITLES } from './group-titles.ts';
import { code, groupBy, page } from './markdown.ts';

const OPENING = `# KPIs

<!-- Written by \`npm run docs\` from the catalogue. -->

Each KPI with its Swedish and Norwegian name, its definition, what to do about it, and what is said of its values in
general. A guideline is a colour only where it holds for everybody (arithmetic, or a rule that others enforce);
everything else is text to compare with, because rates differ tenfold by channel and trade. Your own target comes
first, then your own break-even, then your own history. How to call the functions: [functions.md](functions.md).`;

export function kpisPage(kpis: readonly KpiDefinition[]): string {
  const groups = Array.from(
    groupBy(kpis, ({ group }) => group),
    ([group, members]) => [`## ${GROUP_TITLES[group as KpiDefinition['group']]}`, ...members.map(section)],
  );
  return page(OPENING, ...groups.flat());
}

function section(kpi: KpiDefinition): string {
  const { label, definition, advice } = kpi;
  const facts = [
    `- Formula: ${code(formulaOf(kpi))}`,
    ...overData(kpi),
    `- Unit: ${kpi.unit}; ${kpi.better === 'neither' ? 'neither high nor low is better in itself' : `${kpi.better} is better`}`,
    ...(kpi.guideline === undefined ? [] : [guideline(kpi.guideline)]),
    ...(kpi.vanity === true ? ['- Pleasant to look at but seldom a reason to act.'] : []),
    `- Look at it per ${kpi.cadence.join(' or ')}; for: ${kpi.roles.join(', ')}`,
    `- Svenska: ${label.sv}. ${definition.sv}`,
    `- Norsk: ${label.nb}. ${definition.nb}`,
  ];
  return [`### ${kpi.id} · ${label.en}`, '', definition.en, `*What to do:* ${advice.en}`, '', ...facts].join(
    '\n',
  );
}

function overData({ overData: expression }: KpiDefinition): string[] {
  if (expression === undefined) return [];
  if (expression === 'cells only') return ['- In cells only; not over a table'];
  return [
    `- Over a table: ${code(formulaText(expression, { input: (name) => name }))}, each input summed first`,
  ];
}

const guideline = ({ text, source }: Guideline): string => `- Guideline: ${text.en} (source: ${source})`;
