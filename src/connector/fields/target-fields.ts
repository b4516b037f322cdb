/** Targets as fields: those of the targets tab, and the KPIs that follow from them. */
import { wordsOf } from '../../catalogue/catalogue.ts';
import { sumsIn } from '../../core/expression.ts';
import { fill } from '../../locale/fill.ts';
import { fieldTexts } from '../../locale/texts.ts';
import { dataStudioFormula, fieldOfSum } from '../../render/data-studio-formula.ts';
import type { Field } from '../field.ts';
import { type FieldContext, type GivenKpi, kpisOver } from './context.ts';
import { kpiType, sumType } from './field-type.ts';
import { kpiFieldId } from './kpi-fields.ts';
import { formulaInWords, measureName } from './labels.ts';

export const targetId = (id: string): string => `target_${id}`;

export function targetFields(context: FieldContext): Field[] {
  const { language, currency } = context.settings;
  const { groups, label, description } = fieldTexts[language];
  const targets = context.description.targets ?? [];
  const shared = { group: groups.targets };
  return [
    ...targets.map(
      (id): Field => ({
        id: targetId(id),
        kind: 'measure',
        type: sumType([id], currency),
        label: fill(label.target, { label: measureName(id, language) }),
        description: description.target,
        ...shared,
      }),
    ),
    ...targetKpis(context, targets).map((given): Field => {
      const { kpi, metric } = given;
      const formula = formulaInWords(metric.expression, language);
      return {
        id: targetId(kpiFieldId(given)),
        kind: 'kpi',
        type: kpiType(kpi.unit, currency),
        label: fill(label.target, { label: wordsOf(kpi.id).label[language] }),
        description: `${description.target} ${fill(description.formula, { formula })}`,
        formula: dataStudioFormula(metric, { fieldOf: (inputs) => targetId(fieldOfSum(inputs)) }),
        ...shared,
      };
    }),
  ];
}

/** On the same measures as the KPI itself where the source gives it, so that target and actual compare. */
function targetKpis({ kpis }: FieldContext, targets: readonly string[]): GivenKpi[] {
  const has = (id: string) => targets.includes(id);
  return kpisOver(has)
    .map((own) => kpis.find(({ kpi }) => kpi.id === own.kpi.id) ?? own)
    .filter(({ metric }) => sumsIn(metric.expression).every(({ sum }) => sum.length === 1 && sum.every(has)));
}
