/** What Data must hold for a KPI: each measure it is made of, or what may stand in its place. */
import { kpi } from '../../catalogue/catalogue.ts';
import { findMetric, isSettleable, settled } from '../../catalogue/metric.ts';
import { type Expression, partsOf, sumsIn } from '../../core/expression.ts';
import type { Sample } from './data-tab.ts';
import { listed } from './formula-parts.ts';
import { type MeasureWish, measuresFor } from './measures.ts';
import type { Words } from './words.ts';

/** What a workbook reads, and the columns of its sample, which are named first. */
export interface Given {
  readonly measures: readonly MeasureWish[];
  readonly sample?: Sample | undefined;
}

/** "A, and B or C"; "" for a KPI that no data are needed for. */
export function needed(words: Words, id: string, given: Given): string {
  if (kpi(id)?.overData === 'cells only') return '';
  const { and, or } = words.shared.table;
  const groups = alternativesIn(expressionOf(id, given)).map((ids) =>
    Array.from(new Set(ids.flatMap((each) => labelsOf(words, each, given)))).slice(0, MOST),
  );
  const parts = Array.from(new Set(groups.map((labels) => listed(labels, or))));
  return parts.join(groups.some(({ length }) => length > 1) ? `, ${and} ` : ', ');
}

/** Alternatives that are named, so that the sentence stays short. */
const MOST = 2;

/** What the workbook calculates; where it does so from other data, what the catalogue says. */
function expressionOf(id: string, { measures }: Given): Expression {
  const metric = findMetric(id);
  const isRead = (measure: string) => measures.some(({ of }) => of.includes(measure));
  return (isSettleable(metric, isRead) ? settled(metric, isRead) : metric).expression;
}

/** Of each group of measures one is enough. */
function alternativesIn(expression: Expression): readonly string[][] {
  if (typeof expression !== 'object') return [];
  if ('sum' in expression) return expression.sum.map((id) => [id]);
  if ('firstOf' in expression) return [sumsIn(expression).flatMap(({ sum }) => sum)];
  return partsOf(expression).flatMap(alternativesIn);
}

/** The headers under which a workbook finds a measure. */
function labelsOf(words: Words, id: string, { measures, sample }: Given): string[] {
  const wishes = measures.filter(({ of }) => of.includes(id));
  const wish = wishes.find(({ of }) => of.length === 1) ?? wishes[0];
  if (wish === undefined) return [words.label(id)];
  const isOwn = (each: string) => sample?.columns.some((column) => column.id === each) === true;
  const ids = measuresFor(wish, id);
  const counted = wish.where === undefined ? [] : [words.dimension(wish.where.dimension)];
  return [...ids.filter(isOwn), ...ids.filter((each) => !isOwn(each))].map(words.label).concat(counted);
}
