/** Everything that a workbook says, in one language: the catalogue's words and those shared by all workbooks. */

import { kpi, wordsOf } from '../../catalogue/catalogue.ts';
import { dimensions } from '../../catalogue/dimensions.ts';
import { measures } from '../../catalogue/measures.ts';
import type { DimensionDefinition, Language, MeasureDefinition } from '../../catalogue/types.ts';
import { fill } from '../../locale/fill.ts';
import { type SharedTexts, sharedTexts } from '../../locale/workbooks/shared.ts';

export interface Words {
  readonly language: Language;
  readonly shared: SharedTexts;
  /** The label of a KPI or measure. */
  readonly label: (id: string) => string;
  readonly dimension: (id: string) => string;
  /** Of a KPI, or of a measure that is one of its own; "" for other measures. */
  readonly definition: (id: string) => string;
  readonly advice: (id: string) => string;
  /** "" where nothing holds in general. */
  readonly guideline: (kpiId: string) => string;
  readonly guidelineSource: (kpiId: string) => string;
}

export function wordsIn(language: Language): Words {
  const dimension = (id: string) => dimensionNamed(id).label[language];
  const label = (id: string) => (kpi(id) === undefined ? measureNamed(id) : wordsOf(id)).label[language];
  return {
    language,
    shared: sharedTexts[language],
    label,
    dimension,
    definition: (id) => (kpi(id) === undefined ? measureNamed(id) : wordsOf(id)).definition?.[language] ?? '',
    advice: (id) => (kpi(id) === undefined ? measureNamed(id) : wordsOf(id)).advice?.[language] ?? '',
    guideline: (id) => kpi(id)?.guideline?.text[language] ?? '',
    guidelineSource: (id) => {
      const source = kpi(id)?.guideline?.source ?? '';
      return sharedTexts[language].sources[source] ?? source;
    },
  };
}

export { fill };

export function measureNamed(id: string): MeasureDefinition {
  const found = measures.find((measure) => measure.id === id);
  if (found === undefined) throw new Error(`${id} is neither a KPI nor a measure of the catalogue`);
  return found;
}

export function dimensionNamed(id: string): DimensionDefinition {
  const found = dimensions.find((dimension) => dimension.id === id);
  if (found === undefined) throw new Error(`${id} is not a dimension of the catalogue`);
  return found;
}
