/** The reference cases of attribution as arguments of ATTRIBUTION, with the credits that each model must give. */
import { journeyRows } from '../../local/samples/journey-rows.ts';
import { sharedJson } from './shared.ts';

type Credits = Readonly<Record<string, number>>;
type Column = (readonly [string | number])[];

interface GoldenRow {
  readonly path: readonly string[];
  readonly conversions: number;
  readonly nulls: number;
  readonly value?: number;
  readonly days?: readonly number[];
}

interface Expected extends Readonly<Record<string, unknown>> {
  readonly markov_withNulls: { readonly credit: Credits; readonly removal: Credits };
  readonly value?: Readonly<Record<string, Credits>>;
}

interface GoldenCase {
  readonly id: string;
  readonly rows?: readonly GoldenRow[];
  readonly n?: number;
  readonly seed?: number;
  readonly expect: Expected;
}

export interface AttributionCase {
  readonly id: string;
  readonly paths: Column;
  readonly conversions: Column;
  readonly nulls: Column;
  readonly values: Column;
  /** By our name of the model. */
  readonly credits: Readonly<Record<string, Credits>>;
  /** Markov credits with nulls left out. */
  readonly withoutNulls: Credits;
  /** By our name of the model, where the case has values. */
  readonly valueCredits: Readonly<Record<string, Credits>>;
  readonly removal: Credits;
}

/** Tolerance of the reference, relative and absolute. */
export const TOLERANCE = 1e-9;

/** Our name of a model → the reference's. */
const MODELS: Readonly<Record<string, string>> = {
  first: 'first',
  last: 'last',
  last_non_direct: 'lastNonDirect',
  linear: 'linear',
  linear_unique: 'linearUnique',
  position: 'position_40_20_40',
  time_decay: 'timeDecay_halfLife7d',
  shapley: 'shapleyRate',
};

/** The channels that the reference's generator draws from. */
const GENERATED = {
  weights: {
    'Paid search': 22,
    'Organic search': 20,
    'Paid social': 16,
    Email: 10,
    Display: 9,
    Affiliate: 5,
    Direct: 9,
    Referral: 4,
    Video: 4,
    Säljmöte: 1,
  },
  closing: ['Email', 'Direct'],
};

export const attributionCases = (): AttributionCase[] => casesIn('attribution.json');

/** 1,000, 10,000 and 100,000 generated journeys. */
export const bigAttributionCases = (): AttributionCase[] => casesIn('attribution-big.json');

function casesIn(file: string): AttributionCase[] {
  return sharedJson<{ readonly cases: readonly GoldenCase[] }>(file).cases.map(caseOf);
}

function caseOf({ id, rows, n = 0, seed = 0, expect }: GoldenCase): AttributionCase {
  const journeys: readonly GoldenRow[] = rows ?? journeyRows(n, seed, GENERATED);
  const column = (read: (row: GoldenRow) => string | number): Column => journeys.map((row) => [read(row)]);
  const byModel = (from: Readonly<Record<string, unknown>>): Record<string, Credits> =>
    Object.fromEntries(
      Object.entries(MODELS)
        .filter(([, theirs]) => theirs in from)
        .map(([ours, theirs]) => [ours, from[theirs] as Credits]),
    );
  return {
    id,
    paths: column(({ path, days }) =>
      path.map((name, touch) => (days === undefined ? name : `${name}@${days[touch]}`)).join(' > '),
    ),
    conversions: column((row) => row.conversions),
    nulls: column((row) => row.nulls),
    values: column((row) => row.value ?? 0),
    credits: { ...byModel(expect), markov: expect.markov_withNulls.credit },
    withoutNulls: (expect.markov_convOnly as { readonly credit: Credits }).credit,
    valueCredits: byModel(expect.value ?? {}),
    removal: expect.markov_withNulls.removal,
  };
}
