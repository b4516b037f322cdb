/** Checks of the formulas of a workbook: on the frozen copy of the sample they give what core and catalogue make of it. */
import { sumKey } from '../../core/sum-key.ts';
import { nativeFormula } from '../../render/native-formula.ts';
import type { CheckRows } from './check-rows.ts';
import { type CheckedData, measuresFrom } from './checked-data.ts';
import { type DataSource, sumOf } from './data-source.ts';
import { kpiOfSums, periodOfSample, sumsOfSample } from './expected.ts';
import { quoted } from './formula-parts.ts';
import { measuresFor, metricOf, wishKey } from './measures.ts';
import { kpiFormat, wishFormat } from './unit-formats.ts';
import type { Words } from './words.ts';

export function checkFormulas(
  table: CheckRows,
  words: Words,
  { sample, months, source, kpis, periodMonths }: CheckedData,
  frozen: DataSource,
): void {
  const days = periodOfSample(sample, periodMonths);
  const wishes = measuresFrom(months, source);
  const sums = sumsOfSample(sample, wishes, days);
  const cells = new Map<string, string>();
  const numberOf = (ids: readonly string[]): string | undefined => {
    const id = ids.find((each) => sample.columns.some((column) => column.id === each));
    return id === undefined ? undefined : String(sample.columns.findIndex((column) => column.id === id) + 1);
  };
  for (const wish of wishes) {
    const key = wishKey(wish);
    const expected = sums.get(key);
    if (expected === undefined) continue;
    const { where, of } = wish;
    const own = of.map((factor) => numberOf(measuresFor(wish, factor)));
    const isCounted = where !== undefined && own.includes(undefined);
    const columns = isCounted ? [numberOf([where.of])] : own;
    const label = isCounted ? numberOf([where.dimension]) : undefined;
    const formula = sumOf(frozen, {
      columns: columns as string[],
      date: numberOf(['date']) as string,
      period: { from: String(days.from), until: String(days.until) },
      where: label === undefined ? [] : [{ column: label, is: quoted(where?.sample ?? '') }],
    });
    cells.set(key, table.same(months.label(key), `=${formula}`, expected, wishFormat(sumKey(of))));
  }
  for (const id of kpis) {
    const formula = nativeFormula(metricOf(id, wishes), (inputs) => [cells.get(sumKey(inputs)) ?? '""']);
    const expected = kpiOfSums(id, wishes, sums);
    table.same(words.label(id), formula, Number.isNaN(expected) ? null : expected, kpiFormat(id));
  }
}
