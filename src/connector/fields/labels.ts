/** What fields are called: the catalogue's label with what a reader must know of this source in brackets. */
import { measure } from '../../catalogue/catalogue.ts';
import { measureWords } from '../../catalogue/labels.ts';
import type { Language } from '../../catalogue/types.ts';
import type { Expression } from '../../core/expression.ts';
import { formulaText } from '../../core/formula-text.ts';
import { fieldTexts } from '../../locale/texts.ts';
import { type FieldContext, ownerOf } from './context.ts';

export function measureName(id: string, language: Language): string {
  return measureWords(id)?.label[language] ?? id;
}

export const isPerPeriod = (id: string): boolean => measure(id)?.kind === 'per period';

export const isStandIn = ({ description }: FieldContext, id: string): boolean =>
  description.standIns?.includes(id) === true;

/** Measures that GA4 counts by cookie. */
const BY_COOKIE = ['new_customers'];

export const isPerBrowser = (context: FieldContext, id: string): boolean =>
  BY_COOKIE.includes(id) && ownerOf(context, id) === 'ga4';

export function withRemarks(label: string, remarks: readonly string[]): string {
  return remarks.length === 0 ? label : `${label} (${remarks.join(', ')})`;
}

/** What is said of a measure, and of a KPI that uses any of these measures. */
export function sharedRemarks(context: FieldContext, ids: readonly string[]): string[] {
  const { label } = fieldTexts[context.settings.language];
  return [
    ...(ids.some((id) => isStandIn(context, id)) ? [label.mediaOnly] : []),
    ...(ids.some((id) => isPerBrowser(context, id)) ? [label.perBrowser] : []),
  ];
}

/** The formula in the names of its measures, as in Total marketing cost / New customers. */
export function formulaInWords(expression: Expression, language: Language): string {
  return formulaText(expression, { input: (id) => measureName(id, language) });
}
