/** Formulas and values of rules: as scripts write them, and as the engine keeps them. */
import { isDate } from '../../engine/realm.ts';
import { momentOfSerial, serialOfMoment } from '../../engine/spreadsheet-time.ts';
import { formulaContent } from '../typed-content.ts';
import type { ServiceContext } from './service-context.ts';

export interface RuleValues {
  /** In the engine's form. */
  readonly inward: (value: unknown) => string;
  /** As the script gave it. */
  readonly outward: (text: string, kind: 'number' | 'text' | 'date') => unknown;
}

export function ruleValues({ workbook, reading }: Pick<ServiceContext, 'workbook' | 'reading'>): RuleValues {
  return {
    inward: (value) => {
      if (isDate(value)) return String(serialOfMoment(value.getTime(), workbook.timeZone));
      if (typeof value === 'string' && value.startsWith('=')) return formulaContent(value, workbook).content;
      return String(value);
    },
    outward: (text, kind) => {
      if (text.startsWith('=')) return workbook.shownFormula(text);
      if (kind === 'number') return Number(text);
      if (kind === 'date') return new reading.realm.Date(momentOfSerial(Number(text), workbook.timeZone));
      return text;
    },
  };
}
