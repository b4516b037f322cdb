/** Names every gap in the catalogue, so that the build stops before anything is written from it. */
import type { CatalogueSource, Check } from './catalogue-checks/check.ts';
import { checkDerivations } from './catalogue-checks/derivations.ts';
import { checkExamples } from './catalogue-checks/examples.ts';
import { checkFormulas } from './catalogue-checks/formulas.ts';
import { checkGuidelines } from './catalogue-checks/guidelines.ts';
import { checkHelp } from './catalogue-checks/help.ts';
import { checkNames } from './catalogue-checks/names.ts';
import { checkTexts } from './catalogue-checks/texts.ts';
import { checkWords } from './catalogue-checks/words.ts';

const CHECKS: readonly Check[] = [
  checkNames,
  checkTexts,
  checkHelp,
  checkFormulas,
  checkDerivations,
  checkGuidelines,
  checkExamples,
  checkWords,
];

/** One sentence per gap; an empty list when there is none. */
export function validateCatalogue(source: CatalogueSource): readonly string[] {
  return CHECKS.flatMap((check) => check(source));
}
