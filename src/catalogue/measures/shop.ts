/** What is put in carts, ordered, sold and sent back. */
import type { MeasureDefinition } from '../types.ts';
import { wordList } from '../word-list.ts';

export const shop: readonly MeasureDefinition[] = [
  {
    id: 'add_to_carts',
    label: {
      en: 'Add-to-cart events',
      sv: 'Lägg i varukorg (händelser)',
      nb: 'Legg i handlekurv (hendelser)',
    },
    synonyms: wordList(`
      Add to carts; Adds to cart; Added to cart events; add_to_cart; Lägg i varukorg;
      Tillagda i varukorgen; Legg i handlekurv; Lagt i handlekurven
    `),
    help: 'Times something was put in a cart, such as 1900 or B2:B13.',
    kind: 'sum',
    unit: 'count',
  },
  {
    id: 'carts',
    label: { en: 'Sessions with a cart', sv: 'Sessioner med varukorg', nb: 'Økter med handlekurv' },
    synonyms: wordList(`
      carts; Sessions with cart additions; sessions with cart; created carts; varukorgar; antal varukorgar;
      kundvagnar; sessioner med varukorg; handlekurver; antall handlekurver; økter med handlekurv
    `),
    help: 'Sessions or customers with a cart, not add-to-cart events, such as 1000 or B2:B13.',
    kind: 'sum',
    unit: 'count',
  },
  {
    id: 'checkouts',
    label: { en: 'Checkouts started', sv: 'Påbörjade kassor', nb: 'Påbegynte kasser' },
    synonyms: wordList(`
      checkouts; Sessions that reached checkout; Reached checkout; Checkouts initiated; begin_checkout;
      påbörjade kassor; påbörjade köp; påbegynte kasser; påbegynte kjøp
    `),
    help: 'Checkouts that were started, such as 500 or B2:B13.',
    kind: 'sum',
    unit: 'count',
  },
  {
    id: 'orders',
    label: { en: 'Orders (purchases)', sv: 'Ordrar (köp)', nb: 'Ordrer (kjøp)' },
    synonyms: wordList(`
      orders; purchases; transactions; number of orders; Website purchases; Ecommerce purchases;
      Total Orders; ordrar; antal ordrar; beställningar; antal köp; köp; transaktioner; ordrer;
      antall ordrer; bestillinger; kjøp; antall kjøp; transaksjoner
    `),
    help: 'Orders in the period, such as 300 or B2:B13.',
    kind: 'sum',
    unit: 'count',
    preference: [
      wordList(`
        orders; number of orders; Total Orders; ordrar; antal ordrar; beställningar; ordrer; antall ordrer;
        bestillinger
      `),
      wordList('transactions; transaktioner; transaksjoner'),
      wordList('Ecommerce purchases'),
      wordList('purchases; köp; antal köp; kjøp; antall kjøp'),
      wordList('Website purchases'),
    ],
  },
  {
    id: 'units_sold',
    label: { en: 'Units sold', sv: 'Sålda enheter', nb: 'Solgte enheter' },
    synonyms: wordList(`
      units sold; items sold; Net items sold; Quantity ordered; Net quantity; Items purchased;
      sold quantity; sålda enheter; antal sålda; sålda artiklar; solgte enheter; antall solgte;
      solgte varer
    `),
    help: 'Items sold, such as 1400 or B2:B13.',
    kind: 'sum',
    unit: 'count',
  },
  {
    id: 'units_returned',
    label: { en: 'Units returned', sv: 'Returnerade enheter', nb: 'Returnerte enheter' },
    synonyms: wordList(`
      units returned; returned items; returned quantity; Quantity returned; items returned;
      returnerade enheter; antal returer; returnerade varor; returnerte enheter; antall returer;
      returnerte varer
    `),
    help: 'Items that came back, such as 70 or B2:B13.',
    kind: 'sum',
    unit: 'count',
  },
  {
    id: 'refunds',
    label: { en: 'Refunds (money)', sv: 'Återbetalningar (belopp)', nb: 'Refusjoner (beløp)' },
    synonyms: wordList(`
      refunds; refund amount; Returns; returns amount; återbetalningar; returvärde; refusjoner;
      refundert beløp; returverdi
    `),
    help: 'Money paid back to customers, such as 9000 or B2:B13.',
    kind: 'sum',
    unit: 'money',
  },
  {
    id: 'revenue',
    label: { en: 'Revenue (excl. VAT)', sv: 'Intäkt (exkl. moms)', nb: 'Omsetning (ekskl. mva.)' },
    synonyms: wordList(`
      revenue; Total revenue; Purchase revenue; Net sales; Net revenue; sales amount; Revenue excl. VAT;
      intäkt; intäkter; total intäkt; totala intäkter; omsättning; nettoförsäljning; nettoomsättning;
      köpintäkt; inntekt; inntekter; total inntekt; totale inntekter; omsetning; netto omsetning;
      nettosalg; kjøpsinntekt; omsättning exkl moms; intäkt exkl moms; intäkter exkl moms;
      försäljning exkl moms; omsetning ekskl mva; omsetning eks mva; inntekt ekskl mva; salg ekskl mva
    `),
    help: 'Revenue without VAT, such as 360000 or B2:B13.',
    kind: 'sum',
    unit: 'money',
    preference: [
      wordList(`
        Revenue excl. VAT; omsättning exkl moms; intäkt exkl moms; intäkter exkl moms;
        försäljning exkl moms; omsetning ekskl mva; omsetning eks mva; inntekt ekskl mva; salg ekskl mva
      `),
      wordList(`
        Net sales; Net revenue; nettoförsäljning; nettoomsättning; netto omsetning; nettosalg
      `),
      wordList('Purchase revenue; köpintäkt; kjøpsinntekt'),
      wordList('Total revenue; total intäkt; totala intäkter; total inntekt; totale inntekter'),
      wordList('revenue; intäkt; intäkter; omsättning; inntekt; inntekter; omsetning'),
    ],
  },
  {
    id: 'revenue_gross',
    label: {
      en: 'Gross sales (VAT, shipping or returns included)',
      sv: 'Bruttoförsäljning (inkl. moms m.m.)',
      nb: 'Bruttosalg (inkl. mva. m.m.)',
    },
    synonyms: wordList(`
      Gross sales; Total sales; Gross revenue; Total Gross Sales; Revenue incl. VAT; bruttoförsäljning;
      total försäljning; omsättning inkl moms; försäljning inkl moms; bruttosalg; brutto omsetning;
      totalt salg; omsetning inkl mva; salg inkl mva
    `),
    help: 'Sales with VAT, shipping or returns included, such as 450000 or B2:B13.',
    kind: 'sum',
    unit: 'money',
  },
  {
    id: 'attributed_revenue',
    label: {
      en: 'Revenue from marketing',
      sv: 'Försäljning från marknadsföring',
      nb: 'Salg fra markedsføring',
    },
    synonyms: wordList(`
      marketing revenue; marketing-sourced revenue; attributed revenue; försäljning från marknadsföring;
      försäljning från digital marknadsföring; attribuerad intäkt; salg fra markedsføring;
      attribuert omsetning
    `),
    help: 'Revenue credited to marketing by your attribution model, such as 180000 or B2:B13.',
    kind: 'sum',
    unit: 'money',
    definition: {
      en: 'Revenue that can be credited to marketing under the attribution model you have chosen.',
      sv: 'Intäkter som kan tillskrivas marknadsföringen enligt den attributionsmodell du valt.',
      nb: 'Inntekter som kan tilskrives markedsføringen etter attribusjonsmodellen du har valgt.',
    },
    advice: {
      en: 'See which channel lost, compare with what customers say themselves, and mend missing tracking.',
      sv: 'Se vilken kanal som tappat, jämför med vad kunderna själva säger och laga bristande spårning.',
      nb: 'Se hvilken kanal som har falt, sammenlign med det kundene selv sier, og rett opp mangelfull sporing.',
    },
  },
  {
    id: 'influenced_revenue',
    label: {
      en: 'Marketing-influenced revenue',
      sv: 'Intäkt påverkad av marknad',
      nb: 'Omsetning påvirket av marked',
    },
    synonyms: wordList(`
      influenced revenue; marketing influenced revenue; revenue influenced by marketing;
      påverkade intäkter; påverkad intäkt; marknadspåverkad intäkt; intäkt påverkad av marknad;
      påvirket omsetning; påvirkede inntekter; markedspåvirket omsetning; omsetning påvirket av marked
    `),
    help: 'Revenue with at least one marketing contact before the sale, such as 210000 or B2:B13.',
    kind: 'sum',
    unit: 'money',
  },
  {
    id: 'gross_profit',
    label: {
      en: 'Gross profit (before ad cost)',
      sv: 'Bruttovinst (före annonskostnad)',
      nb: 'Bruttofortjeneste (før annonsekostnad)',
    },
    synonyms: wordList(`
      gross profit; gross margin amount; contribution margin amount; Profit before ads; bruttovinst;
      täckningsbidrag; TB; TB1; bruttofortjeneste; dekningsbidrag; DB; DB1
    `),
    help: 'Revenue minus the cost of the goods, before ad spend, such as 120000 or B2:B13.',
    kind: 'sum',
    unit: 'money',
    derived: [{ product: ['revenue', 'gross_margin'] }],
  },
  {
    id: 'gross_margin',
    label: {
      en: 'Gross margin (rate, setting)',
      sv: 'Bruttomarginal (andel, inställning)',
      nb: 'Bruttomargin (andel, innstilling)',
    },
    synonyms: wordList(`
      gross margin; margin %; bruttomarginal; täckningsgrad; TG; bruttomargin; dekningsgrad; DG
    `),
    help: 'Gross margin as a fraction or per cent, such as 0.4 or 40%.',
    kind: 'per unit',
    unit: 'rate',
  },
];
