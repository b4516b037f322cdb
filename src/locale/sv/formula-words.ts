/** How formulas and sources are written for people, in Swedish. */
import type { FormulaWords } from '../en/formula-words.ts';

export const formulaWords: FormulaWords = {
  inputs: {
    total_return: 'Avkastning',
    lead_to_customer: 'Andel leads som blir kunder',
    cac: 'CAC',
    monthly_revenue: 'Intäkt per kund och månad',
    visits: 'Besök',
    order_value: 'Ordervärde',
    orders_per_year: 'Ordrar per år',
    years: 'År som kund',
    revenue_per_period: 'Intäkt per kund och period',
    churn_rate: 'Kundbortfall',
    margin_per_period: 'Marginal per period',
    retention_rate: 'Andel kunder som stannar',
    discount_rate: 'Kalkylränta',
    ltv: 'LTV',
    monthly_churn: 'Kundbortfall per månad',
    months: 'Månader',
    current: 'Denna period',
    previous: 'Föregående period',
    win_rate: 'Andel vunna affärer',
    deal_size: 'Affärsstorlek',
    actual: 'Utfall',
    spend: 'Förbrukat hittills',
  },
  formulas: {
    YOY: 'Denna period / Samma period förra året − 1',
    CAC_ROLLING: 'Kostnader de senaste månaderna, med eftersläpning / Nya kunder de senaste månaderna',
    TIME_TO_CONVERSION: 'Median eller medelvärde av (Konverteringsdag − Dag för första kontakt)',
    SALES_CYCLE: 'Medelvärde av (Dag för avslut − Dag för första kontakt)',
    KEYWORD_RANK: 'Summan av (Position · Vikt) / Summan av vikterna',
    TARGET_ATTAINMENT: 'Utfall / Målvärde; tvärtom när lägre är bättre',
    TARGET_PACE: 'Andel av vägen från utgångsvärde till mål / Andel av tiden som har gått',
    BUDGET_PACE: 'Andel av budgeten som är förbrukad / Andel av tiden som har gått',
  },
  sources: {
    arithmetic: 'ren räkning',
    definition: 'definition',
    'arithmetic: above that value each lead loses money':
      'ren räkning: över det värdet går varje lead med förlust',
    'arithmetic: a margin of 25 % needs 4.0, a margin of 60 % needs 1.7':
      'ren räkning: 25 % marginal kräver 4,0 och 60 % marginal 1,7',
    'arithmetic: at that ratio the gross profit equals the cost':
      'ren räkning: vid den kvoten är bruttovinsten lika stor som kostnaden',
    'arithmetic: at that share the ads take the whole gross profit':
      'ren räkning: vid den andelen tar annonserna hela bruttovinsten',
    'David Skok, SaaS Metrics 2.0, for 12; 18 is a judgement':
      'David Skok, SaaS Metrics 2.0, för 12; 18 är en bedömning',
    'David Skok, SaaS Metrics 2.0; below 1 is arithmetic':
      'David Skok, SaaS Metrics 2.0; under 1 är ren räkning',
    'Baymard Institute': 'Baymard Institute',
    'SaaS Capital; Benchmarkit': 'SaaS Capital; Benchmarkit',
    'inbound marketing practice': 'praxis i inbound marketing',
    'ten results per page of a search engine': 'tio träffar per sida i en sökmotor',
    'rule of thumb; Iterable on one-click unsubscribe': 'tumregel; Iterable om avregistrering med ett klick',
    'sender rules of Gmail and Yahoo': 'Gmails och Yahoos regler för avsändare',
  },
};
