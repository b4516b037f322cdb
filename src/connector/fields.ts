/** Every field of a source, in the order in which Data Studio lists them. */
import { measure } from '../catalogue/catalogue.ts';
import { hasSheet } from './answers.ts';
import type { Field } from './field.ts';
import { fieldContext } from './fields/context.ts';
import { dimensionFields, NOTES_ID } from './fields/dimension-fields.ts';
import { kpiFields } from './fields/kpi-fields.ts';
import { measureFields, otherSourceFields, productFields } from './fields/measure-fields.ts';
import { targetFields } from './fields/target-fields.ts';
import { refuse } from './problem.ts';
import type { Settings } from './settings.ts';
import type { SourceDescription } from './source.ts';

/** What a new chart shows first, where the source has it. */
const FIRST_DIMENSIONS = ['date', 'channel'];
const FIRST_MEASURES = ['revenue', 'leads', 'orders', 'conversions', 'cost', 'sessions'];

export function fieldsOf(description: SourceDescription, settings: Settings): Field[] {
  const context = fieldContext(description, settings);
  const fields = [
    ...dimensionFields(context),
    ...measureFields(context),
    ...kpiFields(context),
    ...targetFields(context),
    ...otherSourceFields(context),
    ...productFields(context),
  ];
  const defaults = [defaultDimension(fields), defaultMeasure(fields, settings)];
  return fields.map((field) => (defaults.includes(field.id) ? { ...field, isDefault: true } : field));
}

function defaultDimension(fields: readonly Field[]): string {
  const ids = fields.filter(({ kind }) => kind === 'dimension').map(({ id }) => id);
  return FIRST_DIMENSIONS.find((id) => ids.includes(id)) ?? ids[0] ?? NOTES_ID;
}

/** One that may be added up over days where there is any. */
function defaultMeasure(fields: readonly Field[], settings: Settings): string {
  const shown = fields.filter(({ kind, hidden }) => kind === 'measure' && hidden !== true);
  const ids = shown.map(({ id }) => id);
  const first =
    FIRST_MEASURES.find((id) => ids.includes(id)) ?? ids.find((id) => measure(id)?.kind === 'sum');
  const chosen = first ?? ids[0];
  if (chosen !== undefined) return chosen;
  return refuse({ code: 'no_measures', entry: hasSheet(settings.source) ? 'sheetName' : 'propertyId' });
}
