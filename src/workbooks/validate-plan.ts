/** Finds what is wrong with a plan before anybody builds it, one sentence for each mistake. */
import { contains, overlap, parseZone, type Zone, zoneName } from './a1.ts';
import { type FormulaSurroundings, formulaMistakes, ruleMistakes } from './formula-rules.ts';
import type { Block, TabPlan, WorkbookPlan } from './plan.ts';

/** Without names, functions of ours are not known and so not allowed. */
export function validatePlan(plan: WorkbookPlan, ownFunctions: ReadonlySet<string> = new Set()): string[] {
  const tabs = new Set(plan.tabs.map(({ id }) => id));
  const surroundings = { ownFunctions, tabs };
  const mistakes = [
    ...textMistakes(plan),
    ...repeated(
      'the tab',
      plan.tabs.map(({ id }) => id),
    ),
    ...repeated(
      'the tab name',
      plan.tabs.map(({ name }) => name),
    ),
    ...plan.tabs.flatMap(({ name }) => sheetNameMistakes(`${plan.shortTitle} · ${name}`)),
    ...repeated(
      'the range',
      plan.tabs.flatMap(({ blocks }) => blocks.flatMap(({ name = [] }) => name)),
    ),
    ...repeated(
      'the KPI',
      plan.tabs.flatMap(({ kpis = [] }) => kpis.map(({ kpi }) => kpi)),
    ),
    ...plan.tabs.flatMap((tab) =>
      tabMistakes(plan, tab, surroundings).map((mistake) => `${tab.id}: ${mistake}`),
    ),
  ];
  for (const tab of ['about', 'checks']) if (!tabs.has(tab)) mistakes.push(`there is no tab ${tab}`);
  const shown = plan.tabs[0]?.kpis?.length ?? 0;
  if (shown > 7) mistakes.push(`the first screen has ${shown} KPIs; at most seven`);
  return mistakes.map((mistake) => `${plan.id} (${plan.language}): ${mistake}`);
}

const textMistakes = ({ shortTitle, title, goal }: WorkbookPlan): string[] =>
  Object.entries({ shortTitle, title, goal }).flatMap(([name, text]) =>
    text === '' ? [`${name} is empty`] : [],
  );

/** Files allow less than Google does. */
const sheetNameMistakes = (name: string): string[] =>
  /[[\]*/\\?:]/.test(name) ? [`the name ${name} has a sign that files do not allow`] : [];

function repeated(what: string, names: readonly string[]): string[] {
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  return twice.map((name) => `${what} ${name} is there twice`);
}

function tabMistakes(plan: WorkbookPlan, tab: TabPlan, surroundings: FormulaSurroundings): string[] {
  const size = { top: 1, left: 1, bottom: tab.rows, right: tab.columns };
  const mistakes: string[] = [];
  const inside = (what: string, text: string, within: Zone = size) => {
    const zone = zoneOrNothing(text);
    if (zone === undefined) mistakes.push(`${what} ${text} is not a zone`);
    else if (!contains(within, zone)) mistakes.push(`${what} ${text} reaches beyond ${zoneName(within)}`);
  };
  for (const block of tab.blocks) {
    inside('the block', blockZone(block));
    mistakes.push(...contentMistakes(block, surroundings));
  }
  mistakes.push(...overlaps(tab.blocks));
  for (const { zone } of [...(tab.looks ?? []), ...(tab.formats ?? []), ...(tab.rules ?? [])])
    inside('the zone', zone);
  for (const { zone } of tab.validations ?? []) inside('the validation', zone);
  for (const { cell } of tab.notes ?? []) inside('the note', cell);
  for (const { value, change = value, status = value } of tab.kpis ?? []) {
    for (const cell of [value, change, status]) inside('the KPI', cell);
  }
  for (const rule of tab.rules ?? []) {
    if (rule.type === 'formula')
      mistakes.push(...ruleMistakes(rule.formula).map((clause) => `${rule.formula}: ${clause}`));
  }
  for (const { at, title, labels, series } of tab.charts ?? []) {
    inside(`the chart “${title}” at`, at);
    mistakes.push(...chartMistakes(plan, tab, title, [labels, ...series]));
  }
  if (tab.print !== undefined) inside('the printed zone', tab.print.zone);
  return mistakes;
}

function contentMistakes({ at, cells }: Block, surroundings: FormulaSurroundings): string[] {
  const mistakes: string[] = [];
  if (cells.length === 0 || (cells[0] as readonly unknown[]).length === 0)
    return [`the block ${at} is empty`];
  if (cells.some((row) => row.length !== cells[0]?.length))
    mistakes.push(`the rows of ${at} differ in length`);
  for (const cell of cells.flat()) {
    if (typeof cell === 'number' && !Number.isFinite(cell)) mistakes.push(`${at} holds ${cell}`);
    if (typeof cell !== 'string' || !cell.startsWith('=')) continue;
    for (const clause of formulaMistakes(cell, surroundings))
      mistakes.push(`${shortened(cell)} in ${at}: ${clause}`);
  }
  return mistakes;
}

function overlaps(blocks: readonly Block[]): string[] {
  const zones = blocks.map((block) => zoneOrNothing(blockZone(block)));
  return zones.flatMap((zone, index) =>
    zones
      .slice(index + 1)
      .flatMap((other) =>
        zone !== undefined && other !== undefined && overlap(zone, other)
          ? [`the blocks ${zoneName(zone)} and ${zoneName(other)} overlap`]
          : [],
      ),
  );
}

function chartMistakes(
  plan: WorkbookPlan,
  tab: TabPlan,
  title: string,
  ranges: readonly { readonly tab?: string; readonly zone: string }[],
): string[] {
  const heights = ranges.map(({ zone }) => {
    const { top, bottom } = parseZone(zone);
    return bottom - top;
  });
  const mistakes = heights.some((height) => height !== heights[0])
    ? [`the ranges of the chart “${title}” differ in height`]
    : [];
  for (const { tab: id = tab.id, zone } of ranges) {
    const other = plan.tabs.find((each) => each.id === id);
    if (other === undefined) mistakes.push(`the chart “${title}” looks at ${id}, which is no tab`);
    else if (parseZone(zone).bottom > other.rows) mistakes.push(`the chart “${title}” looks below ${id}`);
  }
  return mistakes;
}

function blockZone({ at, cells, zone }: Block): string {
  if (zone !== undefined) return zone;
  const start = zoneOrNothing(at);
  if (start === undefined) return at;
  const { top, left } = start;
  const width = cells[0]?.length ?? 1;
  return zoneName({ top, left, bottom: top + cells.length - 1, right: left + width - 1 });
}

function zoneOrNothing(text: string): Zone | undefined {
  try {
    return parseZone(text);
  } catch {
    return undefined;
  }
}

const shortened = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);
