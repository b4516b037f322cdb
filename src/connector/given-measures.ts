/** The measures that a source and the settings give together. */
import { measures } from '../catalogue/catalogue.ts';
import type { Settings } from './settings.ts';
import type { SourceDescription } from './source.ts';

/** The measure that each answer supplies where the data have no column of it. */
const SETTING_OF: Readonly<Record<string, 'grossMargin' | 'leadValue' | 'customerValue'>> = {
  gross_margin: 'grossMargin',
  lead_value: 'leadValue',
  customer_value: 'customerValue',
};

/** The value per unit that the settings hold for a measure. */
export function settingFor(measureId: string, settings: Settings): number | undefined {
  const setting = SETTING_OF[measureId];
  return setting === undefined ? undefined : settings[setting];
}

/** With what follows row by row from a value of the settings, such as gross profit from revenue and a margin. */
export function measuresGiven(description: SourceDescription, settings: Settings): ReadonlySet<string> {
  const given = new Set(description.measures);
  for (const id of Object.keys(SETTING_OF)) if (settingFor(id, settings) !== undefined) given.add(id);
  for (const { id, derived } of measures()) {
    const isProduct = derived?.some(
      (way) => 'product' in way && way.product.every((part) => given.has(part)),
    );
    if (isProduct === true) given.add(id);
  }
  return given;
}
