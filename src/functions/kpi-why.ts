/** KPI_WHY: what moved a KPI between two periods, split over groups into mix and rate. */
import { findMetric, type Metric, measuresOf, settled } from '../catalogue/metric.ts';
import { hasMeasure, readTable } from '../catalogue/reading/table.ts';
import { isBlank } from '../core/cells.ts';
import { fail } from '../core/failure.ts';
import { type LinearForm, type LinearRatio, linearRatio, linearValue } from '../core/linear.ts';
import { single } from '../core/matrix.ts';
import { refuseTwoCurrencies } from './currencies.ts';
import { type Group, groupByColumn } from './grouping.ts';
import type { FunctionHelp } from './help.ts';
import { findColumn, type Selection, select } from './selection.ts';
import { type Sums, totals } from './totals.ts';

type Cell = string | number;

export const help: FunctionHelp = {
  name: 'KPI_WHY',
  description:
    'Why a KPI changed: how much each group adds through its share of the volume (mix) and through its own rate.',
  example: '=KPI_WHY("CPL";A1:H50;A51:H100;"Kanal")',
  parameters: [
    { name: 'kpi', type: 'string', description: 'A KPI or a measure, such as "CPL".' },
    {
      name: 'before',
      type: 'Array<Array<any>>',
      description: 'The table of the earlier period, with its header row.',
    },
    {
      name: 'after',
      type: 'Array<Array<any>>',
      description: 'The table of the later period, with its header row.',
    },
    {
      name: 'by',
      type: 'string',
      description: 'The header of the column that holds the groups, such as "Kanal".',
    },
  ],
};

/** Numerator and denominator of one group in one period. */
interface Part {
  readonly n: number;
  readonly d: number;
}

interface Period {
  readonly header: string;
  readonly groups: readonly Group[];
  readonly parts: ReadonlyMap<Group['label'], Part>;
  readonly all: Part;
}

const NOTHING: Part = { n: 0, d: 0 };

export function calculate(kpi: unknown, before: unknown, after: unknown, by: unknown): Cell[][] {
  const blank = [
    ['kpi', kpi],
    ['by', by],
  ].filter(([, value]) => isBlank(value));
  if (blank.length > 0) fail({ code: 'blank_arguments', names: blank.map(([name]) => name as string) });
  const selections = [readTable(before, 'before'), readTable(after, 'after')].map((table) =>
    select(table, NO_FILTER),
  );
  const asked = findMetric(String(single(kpi, 'kpi')));
  const metric = settled(asked, (id) => selections.every(({ table }) => hasMeasure(table, id)));
  const form = linearRatio(metric.expression) ?? fail({ code: 'not_a_linear_ratio', kpi: metric.name });
  refuseTwoCurrencies(selections, [metric]);

  const [earlier, later] = selections.map((selection) => readPeriod(selection, metric, form, by)) as [
    Period,
    Period,
  ];
  const explain = form.denominator === undefined ? sumEffects : ratioEffects(earlier.all, later.all);
  const row = (label: Cell, before: Part, after: Part, { mix, rate, total }: Effects): Cell[] =>
    [label, level(before, form), level(after, form), mix, rate, total].map(finite);
  const rows = labelsOf(earlier, later).map((label) => {
    const before = earlier.parts.get(label) ?? NOTHING;
    const after = later.parts.get(label) ?? NOTHING;
    return { label, before, after, effects: explain(before, after) };
  });
  return [
    [earlier.header, 'before', 'after', 'mix_effect', 'rate_effect', 'total_effect'],
    ...rows.map(({ label, before, after, effects }) => row(label, before, after, effects)),
    row('Total', earlier.all, later.all, rows.map(({ effects }) => effects).reduce(added, NO_EFFECT)),
  ];
}

const NO_FILTER = { column: '', value: '', from: '', to: '' };

function readPeriod(selection: Selection, metric: Metric, form: LinearRatio, by: unknown): Period {
  const column = findColumn(selection.table, 'by', by);
  const grouping = groupByColumn(selection, column, measuresOf(metric));
  const { ofGroup, ofAll } = totals([metric], selection, grouping);
  const all = partOf(form, ofAll);
  if (form.denominator !== undefined && all.d === 0) {
    fail({
      code: 'undefined_result',
      reason: `${denominatorName(form.denominator)} is 0 in ${selection.table.argument}`,
    });
  }
  const parts = new Map(
    grouping.groups.map(({ label }, index) => [label, partOf(form, ofGroup[index] as Sums)]),
  );
  return { header: column.header, groups: grouping.groups, parts, all };
}

function partOf({ numerator, denominator }: LinearRatio, sums: Sums): Part {
  const sumOf = (key: string) => sums.get(key) as number;
  return {
    n: linearValue(numerator, sumOf),
    d: denominator === undefined ? 1 : linearValue(denominator, sumOf),
  };
}

const denominatorName = (form: LinearForm): string => Array.from(form.keys()).join(' + ');

function labelsOf(earlier: Period, later: Period): Group['label'][] {
  const labels = earlier.groups.map(({ label }) => label);
  return labels.concat(later.groups.map(({ label }) => label).filter((label) => !earlier.parts.has(label)));
}

interface Effects {
  readonly mix: number;
  readonly rate: number;
  readonly total: number;
}
type Explain = (before: Part, after: Part) => Effects;

/** Without a denominator there is no mix: a group's effect is what it adds. */
const sumEffects: Explain = (before, after) => ({
  mix: 0,
  rate: after.n - before.n,
  total: after.n - before.n,
});

/** Effects that add up over the groups to the change of the whole ratio and change sign when periods swap. */
function ratioEffects(all0: Part, all1: Part): Explain {
  const middle = (all0.n / all0.d + all1.n / all1.d) / 2;
  return (before, after) => {
    const share0 = before.d / all0.d;
    const share1 = after.d / all1.d;
    const total = after.n / all1.d - before.n / all0.d - (share1 - share0) * middle;
    const both = before.d !== 0 && after.d !== 0;
    const rate = both ? ((after.n / after.d - before.n / before.d) * (share0 + share1)) / 2 : 0;
    return { mix: total - rate, rate, total };
  };
}

function level({ n, d }: Part, { denominator }: LinearRatio): Cell {
  if (denominator === undefined) return n;
  return d === 0 ? '' : n / d;
}

const NO_EFFECT: Effects = { mix: 0, rate: 0, total: 0 };

function added(first: Effects, second: Effects): Effects {
  return {
    mix: first.mix + second.mix,
    rate: first.rate + second.rate,
    total: first.total + second.total,
  };
}

/** No −0 and nothing that a cell cannot show. */
function finite(cell: Cell): Cell {
  if (typeof cell !== 'number') return cell;
  return Number.isFinite(cell) ? cell + 0 : '';
}
