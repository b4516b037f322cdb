/** What ads and other exposure give on the platforms where they are shown. */
import type { MeasureDefinition } from '../types.ts';
import { wordList } from '../word-list.ts';

export const advertising: readonly MeasureDefinition[] = [
  {
    id: 'impressions',
    label: { en: 'Impressions', sv: 'Visningar (exponeringar)', nb: 'Visninger (eksponeringer)' },
    synonyms: wordList(`
      impressions; Impr.; ad impressions; advertiserAdImpressions; organicGoogleSearchImpressions;
      exponeringar; Exp.; Visn.; annonsvisningar; antal visningar; eksponeringer; annonsevisninger;
      antall visninger
    `),
    help: 'How many times the ad or post was shown, such as 250000 or B2:B13.',
    kind: 'sum',
    unit: 'count',
    vanity: true,
    definition: {
      en: 'How many times an ad, a post or a search result was shown; a volume figure, not a result.',
      sv: 'Hur många gånger en annons, ett inlägg eller en sökträff visats; ett volymmått, inte ett resultat.',
      nb: 'Hvor mange ganger en annonse, et innlegg eller et søketreff er vist; et volumtall, ikke et resultat.',
    },
    advice: {
      en: 'Do not steer by it; use it as the base for click-through rate and CPM.',
      sv: 'Styr inte efter det; använd det som bas för klickfrekvens och CPM.',
      nb: 'Ikke styr etter det; bruk det som grunnlag for klikkfrekvens og CPM.',
    },
  },
  {
    id: 'reach',
    label: {
      en: 'Reach (unique people)',
      sv: 'Räckvidd (unika personer)',
      nb: 'Rekkevidde (unike personer)',
    },
    synonyms: wordList(`
      reach; Unique reach; Unique impressions; Accounts Center accounts reached; Members reached; räckvidd;
      nådda personer; antal nådda; rekkevidde; personer nådd; antall nådde
    `),
    help: 'How many different people saw it, such as 80000 or B2:B13.',
    kind: 'per period',
    unit: 'count',
    definition: {
      en: 'How many different people saw it; it cannot be added up over days or channels.',
      sv: 'Hur många olika personer som sett det; går inte att summera över dagar eller kanaler.',
      nb: 'Hvor mange ulike personer som har sett det; kan ikke summeres over dager eller kanaler.',
    },
    advice: {
      en: 'Widen the audience, vary the formats or pay to show the posts that already work.',
      sv: 'Bredda målgruppen, variera formaten eller betala för att visa inlägg som redan fungerar.',
      nb: 'Utvid målgruppen, varier formatene, eller betal for å vise innlegg som allerede fungerer.',
    },
  },
  {
    id: 'clicks',
    label: { en: 'Clicks', sv: 'Klick', nb: 'Klikk' },
    synonyms: wordList(`
      clicks; Link clicks; Ads clicks; Google Ads clicks; advertiserAdClicks; organicGoogleSearchClicks;
      klick; antal klick; länkklick; länkklickningar; klikk; antall klikk; klikk på lenke; lenkeklikk
    `),
    help: 'Clicks on the ads, such as 1200 or B2:B13.',
    kind: 'sum',
    unit: 'count',
    preference: [
      wordList('Link clicks; länkklick; länkklickningar; klikk på lenke; lenkeklikk'),
      wordList('clicks; klick; antal klick; klikk; antall klikk'),
    ],
    definition: {
      en: 'How many times someone clicked; it does not say what happened next.',
      sv: 'Hur många gånger någon klickat; det säger inte vad som hände sedan.',
      nb: 'Hvor mange ganger noen har klikket; det sier ikke hva som skjedde etterpå.',
    },
    advice: {
      en: 'Look at clicks together with cost and conversions, never alone.',
      sv: 'Titta på klick tillsammans med kostnad och konverteringar, aldrig ensamt.',
      nb: 'Se klikk sammen med kostnad og konverteringer, aldri alene.',
    },
  },
  {
    id: 'clicks_all',
    label: { en: 'Clicks, all kinds', sv: 'Klick, alla typer', nb: 'Klikk, alle typer' },
    synonyms: wordList('Clicks (all); All clicks; Klick (alla); Klikk (alle)'),
    help: 'Clicks of every kind, also on likes and the profile, such as 1500 or B2:B13.',
    kind: 'sum',
    unit: 'count',
  },
  {
    id: 'landing_clicks',
    label: {
      en: 'Clicks to the landing page',
      sv: 'Klick till landningssidan',
      nb: 'Klikk til landingssiden',
    },
    synonyms: wordList(`
      Clicks to Landing Page; Outbound clicks; Clicks (destination); Utgående klick; Utgående klikk
    `),
    help: 'Clicks that led to the landing page, such as 900 or B2:B13.',
    kind: 'sum',
    unit: 'count',
  },
  {
    id: 'landing_page_views',
    label: {
      en: 'Landing page views (Meta)',
      sv: 'Visningar av landningssida (Meta)',
      nb: 'Visninger av landingsside (Meta)',
    },
    synonyms: wordList(`
      Landing page views; Website landing page views; Visningar av landningssida; Visningar av målsida;
      Visninger av landingsside
    `),
    help: 'Landing page views that Meta has counted, such as 850 or B2:B13.',
    kind: 'sum',
    unit: 'count',
  },
  {
    id: 'interactions',
    label: {
      en: 'Interactions (Google Ads)',
      sv: 'Interaktioner (Google Ads)',
      nb: 'Interaksjoner (Google Ads)',
    },
    synonyms: wordList('Interactions; Interaktioner; Interaksjoner'),
    help: 'Interactions as Google Ads counts them, such as 1300 or B2:B13.',
    kind: 'sum',
    unit: 'count',
  },
  {
    id: 'conversion_value',
    label: {
      en: 'Conversion value (ad platform)',
      sv: 'Konverteringsvärde (annonsplattform)',
      nb: 'Konverteringsverdi (annonseplattform)',
    },
    synonyms: wordList(`
      Conv. value; Conversion value; Conversions value; Total conversion value; Purchases conversion value;
      Purchase conversion value; Website purchases conversion value; Results value; Konv.värde;
      Konverteringsvärde; Konverteringsvärde för köp; Konv.verdi; Konverteringsverdi;
      Konverteringsverdi for kjøp
    `),
    help: 'Conversion value that the ad platform reports, such as 150000 or B2:B13.',
    kind: 'sum',
    unit: 'money',
    preference: [
      wordList(`
        Conv. value; Conversion value; Conversions value; Konv.värde; Konverteringsvärde; Konv.verdi;
        Konverteringsverdi
      `),
      wordList(`
        Purchases conversion value; Purchase conversion value; Konverteringsvärde för köp;
        Konverteringsverdi for kjøp
      `),
      wordList('Website purchases conversion value'),
      wordList('Total conversion value'),
    ],
  },
];
