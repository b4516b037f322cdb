/** Which of two sources each measure is taken from, so that nothing is counted twice. */
import { kpis, measures } from '../catalogue/catalogue.ts';
import { sumsIn } from '../core/expression.ts';
import type { Settings } from './settings.ts';
import type { Owner, SourceDescription } from './source.ts';

/** Visits and what is made of them are Google Analytics' own business; so are their parts by channel and device. */
const FROM_GA4 = [
  'sessions',
  'engaged_sessions',
  'engagement_seconds',
  'users',
  'conversions',
  'organic_sessions',
  'direct_sessions',
  'mobile_sessions',
  'organic_conversions',
];

export function ownersOf(
  sheet: SourceDescription,
  ga4: SourceDescription,
  { sheetOwns }: Settings,
): Readonly<Record<string, Owner>> {
  const owners: Record<string, Owner> = {};
  for (const id of Array.from(new Set(sheet.measures.concat(ga4.measures)))) {
    if (!ga4.measures.includes(id)) owners[id] = 'sheet';
    else if (!sheet.measures.includes(id)) owners[id] = 'ga4';
    else if (sheetOwns !== undefined) owners[id] = sheetOwns.includes(id) ? 'sheet' : 'ga4';
    else owners[id] = usualOwner(id, sheet, ga4);
  }
  return owners;
}

/** A column in the sheet comes before one in Google Analytics, and that before what the sheet's other columns give. */
function usualOwner(id: string, sheet: SourceDescription, ga4: SourceDescription): Owner {
  if (FROM_GA4.includes(id)) return 'ga4';
  const onlyGa4HasIt = isDerived(sheet, id) && !isDerived(ga4, id);
  return onlyGa4HasIt ? 'ga4' : 'sheet';
}

const isDerived = ({ derived = [] }: SourceDescription, id: string): boolean => derived.includes(id);

/** Whether a value per unit stands in the same source as something that it can be multiplied with. */
export function isOfUse(
  id: string,
  owners: Readonly<Record<string, Owner>>,
  sheet: SourceDescription,
  ga4: SourceDescription,
): boolean {
  return products().some(
    (factors) =>
      factors.includes(id) &&
      factors.every((factor) => {
        const { measures: has } = owners[factors[0] as string] === 'sheet' ? sheet : ga4;
        return has.includes(factor);
      }),
  );
}

/** All that the catalogue multiplies row by row, each with what is counted first. */
function products(): readonly (readonly string[])[] {
  const found: (readonly string[])[] = [];
  for (const { derived = [] } of measures()) {
    for (const way of derived) if ('product' in way) found.push(way.product);
  }
  for (const { overData, formula } of kpis()) {
    const expression = overData === 'cells only' ? undefined : (overData ?? formula);
    if (expression === undefined || typeof expression === 'string') continue;
    for (const { sum } of sumsIn(expression)) if (sum.length > 1) found.push(sum);
  }
  return found;
}
