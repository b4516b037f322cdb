/** The KPIs of a source as formula fields, which Data Studio calculates after aggregation. */
import { wordsOf } from '../../catalogue/catalogue.ts';
import { measuresOf } from '../../catalogue/metric.ts';
import type { Group } from '../../catalogue/types.ts';
import { fill } from '../../locale/fill.ts';
import { fieldTexts } from '../../locale/texts.ts';
import { dataStudioFormula } from '../../render/data-studio-formula.ts';
import type { Field } from '../field.ts';
import { type FieldContext, type GivenKpi, ownerOf } from './context.ts';
import { kpiType } from './field-type.ts';
import {
  formulaInWords,
  isPerBrowser,
  isPerPeriod,
  isStandIn,
  sharedRemarks,
  withRemarks,
} from './labels.ts';

export function kpiFields(context: FieldContext): Field[] {
  const { language, currency } = context.settings;
  return context.kpis.map(
    (given): Field => ({
      id: kpiFieldId(given),
      kind: 'kpi',
      type: kpiType(given.kpi.unit, currency),
      label: kpiLabel(context, given),
      description: kpiDescription(context, given),
      group: fieldTexts[language].groups[given.kpi.group as Exclude<Group, 'targets'>],
      formula: dataStudioFormula(given.metric, { mayBeUnknown: isOfBothSources(context, given) }),
    }),
  );
}

/** Where only one of them knows a dimension, the other's measures are unknown there. */
function isOfBothSources(context: FieldContext, { metric }: GivenKpi): boolean {
  const owners = measuresOf(metric).map((id) => ownerOf(context, id));
  return new Set(owners.filter((owner) => owner !== undefined)).size > 1;
}

export const kpiFieldId = ({ kpi }: GivenKpi): string => kpi.id.toLowerCase();

export function kpiLabel(context: FieldContext, { kpi, metric, alternatives }: GivenKpi): string {
  const { language } = context.settings;
  const { label } = fieldTexts[language];
  const restsOn: Readonly<Record<string, string>> = label.restsOn;
  const ids = measuresOf(metric);
  return withRemarks(wordsOf(kpi.id).label[language], [
    ...ids.filter((id) => alternatives.has(id) && id in restsOn).map((id) => restsOn[id] as string),
    ...(ids.some(isPerPeriod) ? [label.perPeriod] : []),
    ...sharedRemarks(context, ids),
  ]);
}

/** What it means, how it is calculated, what is said of its values, and what to mind with these data. */
function kpiDescription(context: FieldContext, given: GivenKpi): string {
  const { kpi, metric } = given;
  const { language } = context.settings;
  const { description } = fieldTexts[language];
  const ids = measuresOf(metric);
  const guideline = kpi.guideline?.text[language];
  return [
    wordsOf(kpi.id).definition[language],
    fill(description.formula, { formula: formulaInWords(metric.expression, language) }),
    ...(guideline === undefined ? [] : [fill(description.guideline, { guideline })]),
    ...(ids.some(isPerPeriod) ? [description.perPeriod] : []),
    ...(ids.some((id) => isStandIn(context, id)) ? [description.mediaOnly] : []),
    ...(ids.some((id) => isPerBrowser(context, id)) ? [description.perBrowser] : []),
    ...(isOfBothSources(context, given) ? [description.mixedSources] : []),
  ].join(' ');
}
