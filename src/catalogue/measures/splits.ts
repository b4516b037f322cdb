/** Ready-made splits by channel or device, counted from the rows where the data have that column. */
import type { MeasureDefinition } from '../types.ts';
import { wordList } from '../word-list.ts';

export const splits: readonly MeasureDefinition[] = [
  {
    id: 'organic_sessions',
    label: { en: 'Organic sessions', sv: 'Organiska sessioner', nb: 'Organiske økter' },
    synonyms: wordList(`
      organic sessions; organic visits; organic traffic; organiska sessioner; organiska besök;
      organisk trafik; organiske økter; organiske besøk; organisk trafikk
    `),
    help: 'Sessions from unpaid search, such as 4200 or B2:B13.',
    kind: 'sum',
    unit: 'count',
    derived: [{ of: 'sessions', where: { dimension: 'channel', is: 'Organic search' } }],
    definition: {
      en: 'Visits from unpaid search results.',
      sv: 'Besök från obetalda sökresultat.',
      nb: 'Besøk fra ubetalte søkeresultater.',
    },
    advice: {
      en: 'Refresh the five most important entry pages, and look at brand and other searches separately.',
      sv: 'Uppdatera de fem viktigaste ingångssidorna och titta på varumärkessökningar och övriga var för sig.',
      nb: 'Oppdater de fem viktigste inngangssidene, og se på merkevaresøk og andre søk hver for seg.',
    },
  },
  {
    id: 'organic_conversions',
    label: { en: 'Organic conversions', sv: 'Organiska konverteringar', nb: 'Organiske konverteringer' },
    synonyms: wordList(`
      organic conversions; organic key events; organiska konverteringar; organiske konverteringer
    `),
    help: 'Conversions from unpaid search, such as 110 or B2:B13.',
    kind: 'sum',
    unit: 'count',
    derived: [{ of: 'conversions', where: { dimension: 'channel', is: 'Organic search' } }],
  },
  {
    id: 'direct_sessions',
    label: { en: 'Direct traffic', sv: 'Direkttrafik', nb: 'Direkte trafikk' },
    synonyms: wordList(`
      direct sessions; direct visits; direct traffic; direkta sessioner; direktbesök; direkttrafik;
      direkte økter; direkte besøk; direkte trafikk; direktetrafikk
    `),
    help: 'Sessions without a known source, such as 1500 or B2:B13.',
    kind: 'sum',
    unit: 'count',
    derived: [{ of: 'sessions', where: { dimension: 'channel', is: 'Direct' } }],
    definition: {
      en: 'Visits without a known source: typed addresses, but also links that cannot be tracked.',
      sv: 'Besök utan känd källa: inskrivna adresser, men också länkar som inte går att spåra.',
      nb: 'Besøk uten kjent kilde: innskrevne adresser, men også lenker som ikke kan spores.',
    },
    advice: {
      en: 'If it jumps, look for missing campaign tags or changed consent before you call it brand growth.',
      sv: 'Ökar den plötsligt: leta efter saknade kampanjtaggar eller ändrat samtycke innan du kallar det varumärke.',
      nb: 'Øker den brått: let etter manglende kampanjetagger eller endret samtykke før du kaller det merkevare.',
    },
  },
  {
    id: 'mobile_sessions',
    label: { en: 'Mobile sessions', sv: 'Mobilsessioner', nb: 'Mobiløkter' },
    synonyms: wordList(`
      mobile sessions; mobile visits; mobilsessioner; mobilbesök; mobil trafik; mobiløkter
    `),
    help: 'Sessions on mobile phones, such as 5200 or B2:B13.',
    kind: 'sum',
    unit: 'count',
    derived: [{ of: 'sessions', where: { dimension: 'device', is: 'mobile' } }],
  },
];
