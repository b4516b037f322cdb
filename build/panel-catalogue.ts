/** What the panel knows of the catalogue: every KPI, and the figures that have a definition of their own. */
import { exampleFormula } from '../src/catalogue/example-formula.ts';
import {
  type KpiDefinition,
  LANGUAGES,
  type Language,
  type MeasureDefinition,
  type Texts,
} from '../src/catalogue/types.ts';
import { type Expression, sumsIn } from '../src/core/expression.ts';
import { formulaText } from '../src/core/formula-text.ts';
import { formulaWords } from '../src/locale/formula-words.ts';
import type { CatalogueEntry } from '../src/ui/catalogue-entry.ts';

export function panelCatalogue(
  kpis: readonly KpiDefinition[],
  measures: readonly MeasureDefinition[],
): CatalogueEntry[] {
  const measure = new Map(measures.map((each) => [each.id, each]));
  const figures = measures.filter(({ definition }) => definition !== undefined);
  return [
    ...kpis.map((kpi) => ofKpi(kpi, measure)),
    ...figures.map((each) => ofFigure(each as Required<MeasureDefinition>, kpis)),
  ];
}

function ofKpi(kpi: KpiDefinition, measure: ReadonlyMap<string, MeasureDefinition>): CatalogueEntry {
  const { id, group, label, definition, advice, guideline, unit, better, cadence, roles } = kpi;
  return {
    id,
    group,
    label,
    synonyms: [...kpi.synonyms, ...(kpi.aliases ?? [])],
    definition,
    advice,
    ...(kpi.vanity === true ? { vanity: kpi.vanity } : {}),
    kpi: {
      formula: inEach((language) => formulaIn(language, kpi, measure)),
      call: `${id}(${kpi.inputs.map(({ name }) => name).join('; ')})`,
      example: exampleOf(kpi),
      guideline:
        guideline === undefined ? null : { text: guideline.text, source: sourceOf(guideline.source) },
      unit,
      better,
      cadence,
      roles,
    },
  };
}

function ofFigure(
  {
    id,
    label,
    synonyms,
    definition,
    advice,
    vanity,
  }: MeasureDefinition & Required<Pick<MeasureDefinition, 'definition' | 'advice'>>,
  kpis: readonly KpiDefinition[],
): CatalogueEntry {
  return {
    id,
    group: 'figures',
    label,
    synonyms,
    definition,
    advice,
    ...(vanity === true ? { vanity } : {}),
    usedBy: kpis.filter((kpi) => uses(kpi, id)).map((kpi) => kpi.id),
  };
}

const uses = ({ inputs, overData }: KpiDefinition, measure: string): boolean =>
  inputs.some(({ name }) => name === measure) ||
  (typeof overData === 'object' && sumsIn(overData).some(({ sum }) => sum.includes(measure)));

/** In the words of the language, without what labels add in brackets. */
function formulaIn(
  language: Language,
  { id, formula }: KpiDefinition,
  measure: ReadonlyMap<string, MeasureDefinition>,
): string {
  const { formulas, inputs } = formulaWords[language] as WordsById;
  const whole = formulas[id];
  if (whole !== undefined) return whole;
  const input = (name: string): string => {
    const word = inputs[name] ?? measure.get(name)?.label[language];
    if (word === undefined) throw new Error(`${id}: no word for ${name} (${language}) in formula-words.ts`);
    return word.replace(/ \([^)]*\)$/, '');
  };
  return formulaText(expressionOf(id, formula), { input });
}

function expressionOf(id: string, formula: KpiDefinition['formula']): Expression {
  if (typeof formula === 'string') throw new Error(`${id}: its formula needs words in formula-words.ts`);
  return formula;
}

function sourceOf(source: string): Texts {
  return inEach((language) => {
    const word = (formulaWords[language] as WordsById).sources[source];
    if (word === undefined)
      throw new Error(`No word for the source "${source}" (${language}) in formula-words.ts`);
    return word;
  });
}

/** Columns are no example for one cell. */
function exampleOf({ id, examples }: KpiDefinition) {
  const first = examples[0];
  if (first === undefined || typeof first.result !== 'number' || first.inputs.some(Array.isArray))
    return null;
  return { formula: exampleFormula(id, first), result: first.result };
}

type WordsById = Readonly<Record<'inputs' | 'formulas' | 'sources', Readonly<Record<string, string>>>>;

const inEach = (text: (language: Language) => string): Texts =>
  Object.fromEntries(LANGUAGES.map((language) => [language, text(language)])) as unknown as Texts;
