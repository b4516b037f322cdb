/** Each measure as a weighted sum of what Google Analytics counts, or as a plain number where the settings give it. */
import { measure } from '../../catalogue/catalogue.ts';
import type { Derivation } from '../../catalogue/types.ts';
import type { Settings } from '../settings.ts';
import { DIMENSIONS, EVENT_COUNT, EVENT_NAME, METRICS } from './names.ts';

/** Only rows whose dimension has this value count. */
export interface Where {
  readonly dimension: string;
  readonly is: string;
  readonly caseSensitive: boolean;
}

export interface Counted {
  readonly metric: string;
  readonly needs?: string;
  readonly where?: Where;
}

export interface Term {
  readonly counted: Counted;
  readonly factor: number;
}

export type Linear = number | readonly Term[];

const PER_UNIT = {
  gross_margin: 'grossMargin',
  lead_value: 'leadValue',
  customer_value: 'customerValue',
} as const;

/** None where neither Google Analytics nor the settings give the measure, or a product of measures joined with `_x_`. */
export function linear(settings: Settings, id: string): Linear | undefined {
  return productOf(id.split('_x_').map((factor) => measureOf(settings, factor, [])));
}

function measureOf(settings: Settings, id: string, asked: readonly string[]): Linear | undefined {
  if (asked.includes(id)) return undefined;
  const own = ownOf(settings, id);
  if (own !== undefined) return own;
  for (const derivation of measure(id)?.derived ?? []) {
    const found = derived(settings, derivation, [...asked, id]);
    if (found !== undefined) return found;
  }
  return undefined;
}

function ownOf(settings: Settings, id: string): Linear | undefined {
  const perUnit = PER_UNIT[id as keyof typeof PER_UNIT];
  if (perUnit !== undefined) return settings[perUnit];
  if (id === 'leads') {
    const where = { dimension: EVENT_NAME, is: settings.leadEvent, caseSensitive: true };
    return [{ counted: { metric: EVENT_COUNT, where }, factor: 1 }];
  }
  const known = METRICS[id];
  if (known === undefined) return undefined;
  const counted = { metric: known.name, ...(known.needs === undefined ? {} : { needs: known.needs }) };
  return [{ counted, factor: id === 'revenue' ? 1 / (1 + (settings.revenueVat ?? 0)) : 1 }];
}

function derived(settings: Settings, derivation: Derivation, asked: readonly string[]): Linear | undefined {
  if ('product' in derivation) {
    return productOf(derivation.product.map((id) => measureOf(settings, id, asked)));
  }
  if ('standIn' in derivation) return measureOf(settings, derivation.standIn, asked);
  if ('total' in derivation) return totalOf(derivation.total.map((id) => ownOf(settings, id)));
  if (!('of' in derivation)) return undefined;
  const dimension = DIMENSIONS[derivation.where.dimension]?.name;
  const terms = ownOf(settings, derivation.of);
  if (dimension === undefined || !Array.isArray(terms)) return undefined;
  const where = { dimension, is: derivation.where.is, caseSensitive: false };
  return terms.map(({ counted, factor }: Term) => ({ counted: { ...counted, where }, factor }));
}

/** A product of two counts would depend on how rows are grouped, so at most one factor may be a count. */
function productOf(factors: readonly (Linear | undefined)[]): Linear | undefined {
  let number = 1;
  let terms: readonly Term[] | undefined;
  for (const each of factors) {
    if (typeof each === 'number') number *= each;
    else if (each === undefined || terms !== undefined) return undefined;
    else terms = each;
  }
  return terms === undefined
    ? number
    : terms.map(({ counted, factor }) => ({ counted, factor: factor * number }));
}

function totalOf(parts: readonly (Linear | undefined)[]): Linear | undefined {
  const terms = parts.reduce<Term[]>((all, part) => (Array.isArray(part) ? all.concat(part) : all), []);
  return terms.length === 0 ? undefined : terms;
}
