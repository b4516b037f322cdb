/** What they saw, read and bought. */
import type { DimensionDefinition } from '../types.ts';
import { wordList } from '../word-list.ts';

export const content: readonly DimensionDefinition[] = [
  {
    id: 'landing_page',
    label: { en: 'Landing page', sv: 'Landningssida', nb: 'Landingsside' },
    synonyms: wordList(`
      landing page; Landing page URL; Landing page path; Landing page + query string;
      landingPagePlusQueryString; entry page; landningssida; målsida; ingångssida; startsida;
      Landningssida + frågesträng; landingsside; inngangsside; målside; Landingsside + søkestreng
    `),
    kind: 'text',
  },
  {
    id: 'page',
    label: { en: 'Page', sv: 'Sida', nb: 'Side' },
    synonyms: wordList(`
      page; page path; Page path and screen class; Page title and screen class; Page title; Page location;
      URL; Top pages; sida; sidans sökväg; sidtitel; webbadress; Sidsökväg och skärmklass; side; sidebane;
      sidetittel; nettadresse; Sidebane og skjermklasse
    `),
    kind: 'text',
  },
  {
    id: 'content_type',
    label: { en: 'Content type', sv: 'Innehållstyp', nb: 'Innholdstype' },
    synonyms: wordList(`
      content type; asset type; content group; innehållstyp; innehållsgrupp; innholdstype; innholdsgruppe
    `),
    kind: 'text',
  },
  {
    id: 'product',
    label: { en: 'Product', sv: 'Produkt', nb: 'Produkt' },
    synonyms: wordList(`
      product; Product title; Item name; SKU; produkt; produktnamn; artikel; artikelnamn; produktnavn;
      vare; varenavn
    `),
    kind: 'text',
  },
  {
    id: 'order_id',
    label: { en: 'Order ID', sv: 'Order-ID', nb: 'Ordre-ID' },
    synonyms: wordList(`
      order id; order number; transaction id; invoice; ordernummer; ordre-ID; ordrenummer
    `),
    kind: 'text',
  },
];
