/** The measures of a source as fields: sums that Data Studio may add up in any grouping. */
import { measure, measures } from '../../catalogue/catalogue.ts';
import { measureWords } from '../../catalogue/labels.ts';
import { sumsIn } from '../../core/expression.ts';
import { fill } from '../../locale/fill.ts';
import { fieldTexts } from '../../locale/texts.ts';
import { fieldOfSum } from '../../render/data-studio-formula.ts';
import type { Field } from '../field.ts';
import type { Owner } from '../source.ts';
import { type FieldContext, ownerOf } from './context.ts';
import { sumType } from './field-type.ts';
import {
  formulaInWords,
  isPerBrowser,
  isPerPeriod,
  isStandIn,
  measureName,
  sharedRemarks,
  withRemarks,
} from './labels.ts';

/** In catalogue order; those that say nothing by themselves are hidden where a KPI uses them. */
export function measureFields(context: FieldContext): Field[] {
  const { settings, given } = context;
  const inFormulas = new Set(sumIdsOfKpis(context));
  return measures()
    .map(({ id }) => id)
    .filter((id) => given.has(id) && isSummable(id))
    .map((id): Field => {
      const isHidden = measureWords(id)?.onlyInFormulas === true && inFormulas.has(id);
      return {
        id,
        kind: 'measure',
        type: sumType([id], settings.currency),
        label: withRemarks(measureName(id, settings.language), remarks(context, id)),
        description: measureDescription(context, id),
        group: fieldTexts[settings.language].groups.measures,
        ...(isHidden ? { hidden: true } : {}),
      };
    });
}

/** Measures multiplied row by row, which only formulas need. */
export function productFields(context: FieldContext): Field[] {
  const { language, currency } = context.settings;
  const { groups, description } = fieldTexts[language];
  const products = new Map<string, readonly string[]>();
  for (const { metric } of context.kpis) {
    for (const { sum } of sumsIn(metric.expression)) if (sum.length > 1) products.set(fieldOfSum(sum), sum);
  }
  return Array.from(products, ([id, sum]): Field => {
    const formula = formulaInWords({ sum }, language);
    return {
      id,
      kind: 'measure',
      type: sumType(sum, currency),
      label: formula,
      description: fill(description.product, { formula }),
      group: groups.measures,
      hidden: true,
    };
  });
}

/** Measures of a union as the source has them that does not own them. */
export function otherSourceFields(context: FieldContext): Field[] {
  const { language, currency } = context.settings;
  const { groups, label, description } = fieldTexts[language];
  return (context.description.inBoth ?? []).filter(isSummable).map((id): Field => {
    const other: Owner = ownerOf(context, id) === 'ga4' ? 'sheet' : 'ga4';
    return {
      id: `${other}_${id}`,
      kind: 'measure',
      type: sumType([id], currency),
      label: withRemarks(measureName(id, language), [
        label.ofSource[other],
        ...(isPerPeriod(id) ? [label.sumOfPeriods] : []),
      ]),
      description: `${definitionOf(context, id)} ${description.otherSource}`,
      group: groups.otherSource,
    };
  });
}

export const isSummable = (id: string): boolean => (measure(id)?.kind ?? 'per unit') !== 'per unit';

function sumIdsOfKpis({ kpis }: FieldContext): string[] {
  return kpis.reduce<string[]>(
    (ids, { metric }) => ids.concat(sumsIn(metric.expression).map(({ sum }) => fieldOfSum(sum))),
    [],
  );
}

function remarks(context: FieldContext, id: string): string[] {
  const { label } = fieldTexts[context.settings.language];
  return [...(isPerPeriod(id) ? [label.sumOfPeriods] : []), ...sharedRemarks(context, [id])];
}

function measureDescription(context: FieldContext, id: string): string {
  const { description } = fieldTexts[context.settings.language];
  return [
    definitionOf(context, id),
    ...(isPerPeriod(id) ? [description.sumOfPeriods] : []),
    ...(isStandIn(context, id) ? [description.mediaOnly] : []),
    ...(isPerBrowser(context, id) ? [description.perBrowser] : []),
  ].join(' ');
}

function definitionOf({ settings: { language } }: FieldContext, id: string): string {
  const { description } = fieldTexts[language];
  const definition = measureWords(id)?.definition?.[language] ?? description.measure;
  switch (measure(id)?.unit) {
    case 'seconds':
    case 'minutes':
    case 'hours':
    case 'days':
      return `${definition} ${description[measure(id)?.unit as 'seconds']}`;
    default:
      return definition;
  }
}
