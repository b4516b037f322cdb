/** Customers and their recurring revenue. */
import type { MeasureDefinition } from '../types.ts';
import { wordList } from '../word-list.ts';

export const customers: readonly MeasureDefinition[] = [
  {
    id: 'customers',
    label: { en: 'Customers', sv: 'Kunder', nb: 'Kunder' },
    synonyms: wordList(`
      customers; active customers; total customers; number of customers; kunder; antal kunder;
      aktiva kunder; antall kunder; aktive kunder
    `),
    help: 'Customers who bought in the period, such as 400 or B2:B13.',
    kind: 'per period',
    unit: 'count',
  },
  {
    id: 'new_customers',
    label: { en: 'New customers', sv: 'Nya kunder', nb: 'Nye kunder' },
    synonyms: wordList(`
      new customers; first-time customers; customers acquired; nya kunder; antal nya kunder;
      förstagångskunder; nye kunder; antall nye kunder; førstegangskunder
    `),
    help: 'Customers who bought for the first time, such as 40 or C2:C13.',
    kind: 'sum',
    unit: 'count',
    derived: [{ of: 'customers', where: { dimension: 'customer_type', is: 'new' } }],
    dated: 'closed',
    definition: {
      en: 'Customers who bought for the first time in the period.',
      sv: 'Kunder som köpte för första gången under perioden.',
      nb: 'Kunder som kjøpte for første gang i perioden.',
    },
    advice: {
      en: 'Follow the funnel from visit to sale and fix the step with the largest loss.',
      sv: 'Följ tratten från besök till köp och åtgärda steget med störst tapp.',
      nb: 'Følg trakten fra besøk til kjøp, og rett steget med størst frafall.',
    },
  },
  {
    id: 'returning_customers',
    label: { en: 'Returning customers', sv: 'Återkommande kunder', nb: 'Tilbakevendende kunder' },
    synonyms: wordList(`
      returning customers; existing customers; återkommande kunder; befintliga kunder;
      tilbakevendende kunder; eksisterende kunder
    `),
    help: 'Customers of the period who had bought before, such as 120 or B2:B13.',
    kind: 'per period',
    unit: 'count',
    derived: [{ of: 'customers', where: { dimension: 'customer_type', is: 'returning' } }],
  },
  {
    id: 'repeat_customers',
    label: {
      en: 'Customers with two or more orders',
      sv: 'Kunder med minst två köp',
      nb: 'Kunder med minst to kjøp',
    },
    synonyms: wordList(`
      repeat customers; repeat buyers; kunder med återköp; återköpskunder; kunder med gjenkjøp;
      gjenkjøpskunder
    `),
    help: 'Customers with at least two orders, such as 100 or B2:B13.',
    kind: 'per period',
    unit: 'count',
  },
  {
    id: 'customers_start',
    label: {
      en: 'Customers at start of period',
      sv: 'Kunder vid periodens början',
      nb: 'Kunder ved periodens start',
    },
    synonyms: wordList(`
      customers start; customers at start; opening customers; kunder vid periodens början; ingående kunder;
      kunder start; kunder ved periodens start; inngående kunder
    `),
    help: 'Customers at the start of the period, such as 500 or B2:B13.',
    kind: 'per period',
    unit: 'count',
  },
  {
    id: 'customers_end',
    label: {
      en: 'Customers at end of period',
      sv: 'Kunder vid periodens slut',
      nb: 'Kunder ved periodens slutt',
    },
    synonyms: wordList(`
      customers end; customers at end; closing customers; kunder vid periodens slut; utgående kunder;
      kunder slut; kunder ved periodens slutt; kunder slutt
    `),
    help: 'Customers at the end of the period, such as 520 or B2:B13.',
    kind: 'per period',
    unit: 'count',
  },
  {
    id: 'customers_lost',
    label: { en: 'Customers lost', sv: 'Tappade kunder', nb: 'Tapte kunder' },
    synonyms: wordList(`
      customers lost; lost customers; churned customers; cancelled customers; tappade kunder;
      förlorade kunder; uppsagda kunder; tapte kunder; oppsagte kunder
    `),
    help: 'Customers who left in the period, such as 25 or B2:B13.',
    kind: 'sum',
    unit: 'count',
  },
  {
    id: 'customer_value',
    label: { en: 'Customer lifetime value', sv: 'Kundlivstidsvärde', nb: 'Kundelivstidsverdi' },
    synonyms: wordList(`
      customer value; LTV; CLV; CLTV; customer lifetime value; lifetime value; Customer lifetime revenue;
      kundlivstidsvärde; livstidsvärde; kundens livstidsvärde; kundvärde; kundelivstidsverdi;
      livstidsverdi; kundens livstidsverdi; kundeverdi
    `),
    help: 'What one customer is worth over the whole relationship, such as 9000 or B2:B13.',
    kind: 'per unit',
    unit: 'money',
  },
  {
    id: 'new_customer_revenue',
    label: { en: 'Revenue from new customers', sv: 'Intäkt från nya kunder', nb: 'Omsetning fra nye kunder' },
    synonyms: wordList(`
      new customer revenue; revenue from new customers; first-time customer revenue;
      intäkt från nya kunder; intäkter från nya kunder; nykundsintäkt; omsättning från nya kunder;
      omsetning fra nye kunder; inntekt fra nye kunder; nykundeomsetning
    `),
    help: 'Revenue from customers who bought for the first time, such as 90000 or B2:B13.',
    kind: 'sum',
    unit: 'money',
    derived: [{ of: 'revenue', where: { dimension: 'customer_type', is: 'new' } }],
  },
  {
    id: 'first_revenue',
    label: { en: 'Revenue of first orders', sv: 'Intäkt av första köp', nb: 'Omsetning av første kjøp' },
    synonyms: wordList(`
      first revenue; first order revenue; revenue of first orders; first purchase revenue;
      intäkt första köpet; intäkt av första köp; första köpets intäkt; omsetning første kjøp;
      omsetning av første kjøp; inntekt første kjøp
    `),
    help: 'Revenue of the first orders, such as 80000 or B2:B13.',
    kind: 'sum',
    unit: 'money',
  },
  {
    id: 'first_gross_profit',
    label: {
      en: 'Gross profit of first orders',
      sv: 'Bruttovinst av första köp',
      nb: 'Bruttofortjeneste av første kjøp',
    },
    synonyms: wordList(`
      first gross profit; first order gross profit; gross profit of first orders; first purchase profit;
      bruttovinst första köpet; bruttovinst av första köp; täckningsbidrag första köpet;
      bruttofortjeneste første kjøp; bruttofortjeneste av første kjøp; dekningsbidrag første kjøp
    `),
    help: 'Gross profit of the first orders, such as 20000 or B2:B13.',
    kind: 'sum',
    unit: 'money',
  },
  {
    id: 'mrr_start',
    label: {
      en: 'Recurring revenue at start (MRR)',
      sv: 'Återkommande intäkter vid start (MRR)',
      nb: 'Gjentakende inntekter ved start (MRR)',
    },
    synonyms: wordList(`
      starting MRR; opening MRR; MRR start; ingående MRR; inngående MRR; månatliga återkommande intäkter;
      månedlige gjentakende inntekter
    `),
    help: 'Monthly recurring revenue at the start of the period, such as 100000 or B2:B13.',
    kind: 'per period',
    unit: 'money',
  },
  {
    id: 'mrr_expansion',
    label: { en: 'Expansion revenue', sv: 'Merförsäljning (MRR)', nb: 'Mersalg (MRR)' },
    synonyms: wordList(`
      expansion; Expansion MRR; upsell; upsell MRR; merförsäljning; uppgraderingar; mersalg;
      oppgraderinger
    `),
    help: 'Recurring revenue gained by upgrades, such as 8000 or B2:B13.',
    kind: 'sum',
    unit: 'money',
  },
  {
    id: 'mrr_contraction',
    label: { en: 'Contraction revenue', sv: 'Nedgraderingar (MRR)', nb: 'Nedgraderinger (MRR)' },
    synonyms: wordList(`
      contraction; Contraction MRR; downgrades; downgrade MRR; nedgraderingar; nedgraderinger
    `),
    help: 'Recurring revenue lost by downgrades, such as 3000 or B2:B13.',
    kind: 'sum',
    unit: 'money',
  },
  {
    id: 'mrr_churned',
    label: { en: 'Churned revenue', sv: 'Tappade intäkter (MRR)', nb: 'Tapte inntekter (MRR)' },
    synonyms: wordList('churned; Churned MRR; lost MRR; churnad MRR; tappad MRR; tapt MRR'),
    help: 'Recurring revenue lost with customers who left, such as 4000 or B2:B13.',
    kind: 'sum',
    unit: 'money',
  },
];
