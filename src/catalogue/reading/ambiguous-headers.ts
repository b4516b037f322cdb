/** Headers that mean different things in different exports, and what beside them or in them tells which. */
import type { Meaning } from './vocabulary.ts';

/** What the cells under the header look like. */
export type CellSign = 'repeated counts' | 'text' | 'shares';

export interface Case {
  /** Left out: ask, so the column stays a dimension under its own name and is reported. */
  readonly means?: Meaning;
  /** One of these is among the other columns: ids, or a header's own word after `=`. */
  readonly beside?: readonly string[];
  readonly notBeside?: readonly string[];
  readonly cells?: CellSign;
  /** The header holds this sign. */
  readonly sign?: string;
}

/** The first case that holds decides; while others are being settled, the last one is assumed. */
export interface AmbiguousHeader {
  readonly words: readonly string[];
  readonly cases: readonly Case[];
  /** What to do about a header that stays open, where renaming it to what it may mean is not the answer. */
  readonly advice?: string;
}

const measure = (id: string): Meaning => ({ kind: 'measure', id });
const dimension = (id: string): Meaning => ({ kind: 'dimension', id });

const CRM_COLUMNS = [
  'deal_stage',
  'lifecycle_stage',
  'account',
  'customers',
  'new_customers',
  'customers_start',
  'customers_end',
  'customers_lost',
  'mrr_start',
  'mrr_expansion',
  'mrr_contraction',
  'mrr_churned',
  '=mrr',
];
const AD_COLUMNS = ['cost', 'ad_spend', 'clicks'];
const E_MAIL_COLUMNS = ['delivered', 'sent'];

/** In the order in which they are settled: later ones may look at what earlier ones became. */
export const AMBIGUOUS_HEADERS: readonly AmbiguousHeader[] = [
  {
    words: ['Clicks', 'Klick', 'Klikk'],
    cases: [{ means: measure('email_clicks'), beside: E_MAIL_COLUMNS }, { means: measure('clicks') }],
  },
  {
    words: ['Users', 'Användare', 'Brukere'],
    cases: [
      { means: measure('users'), beside: ['sessions', 'engaged_sessions'] },
      { beside: CRM_COLUMNS },
      { means: measure('users') },
    ],
  },
  {
    words: ['Bounces', 'Avvisningar', 'Avvisninger', 'Studsar'],
    cases: [
      { means: measure('single_page_sessions'), beside: ['sessions'] },
      { means: measure('email_bounces'), beside: E_MAIL_COLUMNS },
      {},
    ],
  },
  {
    words: ['Views', 'Visningar', 'Visninger'],
    cases: [
      { means: measure('impressions'), beside: AD_COLUMNS },
      { means: measure('page_views'), beside: ['sessions', 'users'] },
      {},
    ],
  },
  {
    words: ['Cost', 'Costs', 'Kostnad', 'Kostnader', 'Spend', 'Utgift', 'Utgifter'],
    cases: [
      { means: measure('ad_spend'), beside: ['impressions', 'clicks', 'campaign'] },
      { means: measure('cost') },
    ],
  },
  {
    words: ['Results', 'Resultat', 'Resultater'],
    cases: [
      {
        means: measure('conversions'),
        beside: ['reach', 'AD_FREQUENCY', '=costperresult', '=costperresults', '=kostnadperresultat'],
        notBeside: ['orders', 'leads'],
      },
      {},
    ],
  },
  {
    words: ['Order', 'Ordre'],
    cases: [{ means: measure('orders'), cells: 'repeated counts' }, { means: dimension('order_id') }],
  },
  {
    words: ['Customer', 'Kund', 'Kunde'],
    cases: [{ means: dimension('customer_id'), cells: 'text' }, {}],
  },
  {
    words: ['Amount', 'Belopp', 'Beløp', 'Value', 'Värde', 'Verdi'],
    cases: [
      { means: measure('revenue_won'), beside: ['deal_stage'] },
      { means: measure('revenue'), beside: ['order_id', '=orderdate', '=orderdatum', '=ordredato'] },
      { means: measure('revenue_won'), beside: ['close_date'] },
      { means: measure('revenue'), beside: ['customer_id'] },
      { means: measure('conversion_value'), beside: ['clicks'] },
      {},
    ],
  },
  {
    words: ['Sales', 'Försäljning'],
    cases: [
      {
        means: measure('revenue'),
        beside: ['orders', 'customers', 'new_customers', 'order_id', 'customer_id'],
      },
      {},
    ],
  },
  {
    words: ['Salg'],
    cases: [{ means: measure('revenue'), beside: ['orders', 'order_id'] }, {}],
  },
  {
    words: ['MRR'],
    cases: [{}],
    advice: 'Rename MRR to mrr_start if it is the value at the start of each period.',
  },
  { words: ['Units', 'Enheter'], cases: [{ means: measure('units_sold') }] },
  {
    words: ['Margin', 'Marginal'],
    cases: [
      { means: measure('gross_margin'), cells: 'shares' },
      { sign: '%' },
      { means: measure('gross_profit') },
    ],
  },
  {
    words: ['Nth day', 'Dag N', 'N:te dagen', 'N. dag', 'Dag nr.'],
    cases: [{}],
    advice: 'Export again with the Date dimension: days counted from the start cannot be read as dates.',
  },
];
