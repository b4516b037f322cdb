/** What visitors complete. */
import type { MeasureDefinition } from '../types.ts';
import { wordList } from '../word-list.ts';

export const conversions: readonly MeasureDefinition[] = [
  {
    id: 'conversions',
    label: {
      en: 'Conversions (key events)',
      sv: 'Konverteringar (nyckelhändelser)',
      nb: 'Konverteringer (viktige hendelser)',
    },
    synonyms: wordList(`
      conversions; Conv.; Key events; Website conversions; Total conversions; konverteringar; Konv.;
      antal konverteringar; nyckelhändelser; viktiga händelser; konverteringer; antall konverteringer;
      nøkkelhendelser; viktige hendelser
    `),
    help: 'Conversions (key events), such as 240 or B2:B13.',
    kind: 'sum',
    unit: 'count',
    preference: [
      wordList(`
        conversions; Key events; Conv.; Total conversions; konverteringar; Konv.; antal konverteringar;
        nyckelhändelser; viktiga händelser; konverteringer; antall konverteringer; nøkkelhendelser;
        viktige hendelser
      `),
      wordList('Website conversions'),
    ],
    definition: {
      en: 'How many times visitors did what you count as a goal, such as a purchase or a form.',
      sv: 'Hur många gånger besökare gjort det du räknar som ett mål, till exempel köp eller formulär.',
      nb: 'Hvor mange ganger besøkende gjorde det du regner som et mål, for eksempel kjøp eller skjema.',
    },
    advice: {
      en: 'Test that the tag fires, then compare traffic and conversion rate to see which one fell.',
      sv: 'Testa att taggen fungerar och jämför sedan trafik och konverteringsgrad för att se vad som föll.',
      nb: 'Test at taggen virker, og sammenlign trafikk og konverteringsrate for å se hva som falt.',
    },
  },
  {
    id: 'all_conversions',
    label: {
      en: 'All conversions (Google Ads)',
      sv: 'Alla konverteringar (Google Ads)',
      nb: 'Alle konverteringer (Google Ads)',
    },
    synonyms: wordList(`
      All conv.; All conversions; Alla konv.; Alla konverteringar; Alle konv.; Alle konverteringer
    `),
    help: 'All conversions as Google Ads counts them, such as 310 or B2:B13.',
    kind: 'sum',
    unit: 'count',
  },
  {
    id: 'view_through_conversions',
    label: { en: 'View-through conversions', sv: 'Visningskonverteringar', nb: 'Visningskonverteringer' },
    synonyms: wordList(`
      View-through conv.; View-through conversions; Visningskonv.; Visningskonverteringar;
      Visningskonverteringer
    `),
    help: 'Conversions after an ad was seen but not clicked, such as 35 or B2:B13.',
    kind: 'sum',
    unit: 'count',
  },
  {
    id: 'soft_conversions',
    label: { en: 'Soft conversions', sv: 'Mjuka konverteringar', nb: 'Myke konverteringer' },
    synonyms: wordList(`
      soft conversions; micro conversions; downloads; content downloads; newsletter sign-ups;
      mjuka konverteringar; mikrokonverteringar; nedladdningar; nyhetsbrevsanmälningar;
      myke konverteringer; mikrokonverteringer; nedlastinger; nyhetsbrevpåmeldinger
    `),
    help: 'Smaller steps such as downloads and sign-ups, for example 160 or B2:B13.',
    kind: 'sum',
    unit: 'count',
    definition: {
      en: 'Smaller steps, such as a download or newsletter sign-up, by people not yet ready to buy.',
      sv: 'Mindre steg, som nedladdning eller nyhetsbrev, från dem som ännu inte är redo att köpa.',
      nb: 'Mindre steg, som nedlasting eller nyhetsbrev, fra folk som ikke er klare til å kjøpe ennå.',
    },
    advice: {
      en: 'Offer something worth an e-mail address, show a sample of it, and ask for less in the form.',
      sv: 'Erbjud något som är värt en e-postadress, visa ett smakprov och fråga om mindre i formuläret.',
      nb: 'Tilby noe som er verdt en e-postadresse, vis en smakebit, og spør om mindre i skjemaet.',
    },
  },
  {
    id: 'converted_sessions',
    label: { en: 'Sessions with a purchase', sv: 'Sessioner med köp', nb: 'Økter med kjøp' },
    synonyms: wordList(`
      Sessions that completed checkout; Sessions converted; Completed checkout; Converted sessions;
      sessioner med köp; økter med kjøp
    `),
    help: 'Sessions with a purchase, such as 290 or B2:B13.',
    kind: 'sum',
    unit: 'count',
  },
];
