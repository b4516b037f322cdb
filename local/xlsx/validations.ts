/** Checks of what is typed into cells, with the hint that a cell shows when it is chosen. */
import { annotationsIn } from '../engine/annotations.ts';
import { toA1, type Zone } from '../engine/zone.ts';
import { type BookInFile, placeElement, placeOf, referenceTo, type SheetInFile } from './book-in-file.ts';
import { escaped } from './xlsx-parts.ts';

interface Rule {
  readonly id: string;
  readonly isBlocking?: boolean;
  readonly criterion: { readonly type: string; readonly values: readonly string[] };
  readonly ranges: readonly { readonly zone: Zone }[];
}

interface Check {
  readonly type: string;
  readonly operator?: string;
  readonly formulas: readonly string[];
}

export function validations(xml: string, book: BookInFile, sheet: SheetInFile): string {
  const { getAnnotation } = annotationsIn(book.model);
  const rules = book.model.getters.getDataValidationRules(sheet.id) as unknown as readonly Rule[];
  const elements = rules.flatMap((rule) => {
    const check = checkOf(rule, book, sheet);
    const help = getAnnotation(`validation:${rule.id}`)?.data.help;
    return check === undefined ? [] : [element(rule, check, typeof help === 'string' ? help : '')];
  });
  const without = xml.replace(/<dataValidations[\s\S]*<\/dataValidations>/, '');
  if (elements.length === 0) return without;
  const all = `<dataValidations count="${elements.length}">${elements.join('')}</dataValidations>`;
  return placeElement(without, 'dataValidations', all);
}

const OPERATORS: Readonly<Record<string, string>> = {
  isBetween: 'between',
  isNotBetween: 'notBetween',
  isEqual: 'equal',
  isNotEqual: 'notEqual',
  isGreaterThan: 'greaterThan',
  isGreaterOrEqualTo: 'greaterThanOrEqual',
  isLessThan: 'lessThan',
  isLessOrEqualTo: 'lessThanOrEqual',
};

const LONGEST_LIST = 255;

/** Undefined where the format has nothing like it. */
function checkOf(
  { criterion: { type, values } }: Rule,
  book: BookInFile,
  sheet: SheetInFile,
): Check | undefined {
  const operator = OPERATORS[type];
  if (operator !== undefined) return { type: 'decimal', operator, formulas: values };
  const [first = ''] = values;
  switch (type) {
    case 'dateIsValid':
      return { type: 'date', operator: 'greaterThan', formulas: ['1'] };
    case 'isBoolean':
      return { type: 'list', formulas: ['"TRUE,FALSE"'] };
    case 'customFormula':
      return { type: 'custom', formulas: [first.replace(/^=/, '')] };
    case 'isValueInRange': {
      const place = placeOf(book, first, sheet.id);
      return place && { type: 'list', formulas: [referenceTo(place)] };
    }
    case 'isValueInList': {
      const list = values.join(',');
      const fits = list.length <= LONGEST_LIST && !values.some((value) => /[",]/.test(value));
      return fits ? { type: 'list', formulas: [`"${list}"`] } : undefined;
    }
    default:
      return undefined;
  }
}

const LONGEST_HINT = 255;

function element({ isBlocking, ranges }: Rule, { type, operator, formulas }: Check, help: string): string {
  const attributes = {
    type,
    ...(operator !== undefined && { operator }),
    ...(isBlocking !== true && { errorStyle: 'warning' }),
    allowBlank: '1',
    showInputMessage: '1',
    showErrorMessage: '1',
    ...(help !== '' && { error: help.slice(0, LONGEST_HINT), prompt: help.slice(0, LONGEST_HINT) }),
    sqref: ranges.map(({ zone }) => toA1(zone)).join(' '),
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escaped(value)}"`);
  const content = formulas.map((formula, index) => {
    const tag = `formula${index + 1}`;
    return `<${tag}>${escaped(formula)}</${tag}>`;
  });
  return `<dataValidation ${written.join(' ')}>${content.join('')}</dataValidation>`;
}
