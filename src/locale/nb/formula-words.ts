/** How formulas and sources are written for people, in Norwegian. */
import type { FormulaWords } from '../en/formula-words.ts';

export const formulaWords: FormulaWords = {
  inputs: {
    total_return: 'Avkastning',
    lead_to_customer: 'Andel leads som blir kunder',
    cac: 'CAC',
    monthly_revenue: 'Omsetning per kunde og måned',
    visits: 'Besøk',
    order_value: 'Ordreverdi',
    orders_per_year: 'Ordrer per år',
    years: 'År som kunde',
    revenue_per_period: 'Omsetning per kunde og periode',
    churn_rate: 'Kundefrafall',
    margin_per_period: 'Margin per periode',
    retention_rate: 'Andel kunder som blir',
    discount_rate: 'Kalkulasjonsrente',
    ltv: 'LTV',
    monthly_churn: 'Kundefrafall per måned',
    months: 'Måneder',
    current: 'Denne perioden',
    previous: 'Forrige periode',
    win_rate: 'Andel vunne salg',
    deal_size: 'Salgsstørrelse',
    actual: 'Resultat',
    spend: 'Brukt hittil',
  },
  formulas: {
    YOY: 'Denne perioden / Samme periode i fjor − 1',
    CAC_ROLLING: 'Kostnader de siste månedene, med etterslep / Nye kunder de siste månedene',
    TIME_TO_CONVERSION: 'Median eller gjennomsnitt av (Konverteringsdag − Dag for første kontakt)',
    SALES_CYCLE: 'Gjennomsnitt av (Dag for avslutning − Dag for første kontakt)',
    KEYWORD_RANK: 'Summen av (Plassering · Vekt) / Summen av vektene',
    TARGET_ATTAINMENT: 'Resultat / Målverdi; omvendt når lavere er bedre',
    TARGET_PACE: 'Andel av veien fra startverdi til mål / Andel av tiden som har gått',
    BUDGET_PACE: 'Andel av budsjettet som er brukt / Andel av tiden som har gått',
  },
  sources: {
    arithmetic: 'ren regning',
    definition: 'definisjon',
    'arithmetic: above that value each lead loses money':
      'ren regning: over den verdien går hvert lead med tap',
    'arithmetic: a margin of 25 % needs 4.0, a margin of 60 % needs 1.7':
      'ren regning: 25 % margin krever 4,0 og 60 % margin 1,7',
    'arithmetic: at that ratio the gross profit equals the cost':
      'ren regning: ved det forholdet er bruttofortjenesten like stor som kostnaden',
    'arithmetic: at that share the ads take the whole gross profit':
      'ren regning: ved den andelen tar annonsene hele bruttofortjenesten',
    'David Skok, SaaS Metrics 2.0, for 12; 18 is a judgement':
      'David Skok, SaaS Metrics 2.0, for 12; 18 er en vurdering',
    'David Skok, SaaS Metrics 2.0; below 1 is arithmetic':
      'David Skok, SaaS Metrics 2.0; under 1 er ren regning',
    'Baymard Institute': 'Baymard Institute',
    'SaaS Capital; Benchmarkit': 'SaaS Capital; Benchmarkit',
    'inbound marketing practice': 'praksis i inbound marketing',
    'ten results per page of a search engine': 'ti treff per side i en søkemotor',
    'rule of thumb; Iterable on one-click unsubscribe':
      'tommelfingerregel; Iterable om avmelding med ett klikk',
    'sender rules of Gmail and Yahoo': 'Gmails og Yahoos regler for avsendere',
  },
};
