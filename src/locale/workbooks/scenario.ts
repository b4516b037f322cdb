/** The texts of the workbook of scenarios, by language. */
import { scenario as en } from '../en/workbooks/scenario.ts';
import { scenario as nb } from '../nb/workbooks/scenario.ts';
import { scenario as sv } from '../sv/workbooks/scenario.ts';

export type { ScenarioTexts } from '../en/workbooks/scenario.ts';
export const scenarioTexts = { en, sv, nb };
