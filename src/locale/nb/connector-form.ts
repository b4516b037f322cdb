/** The configuration form of the connector, in Norwegian bokmål. */
import type { FormTexts } from '../en/connector-form.ts';

export const form: FormTexts = {
  entries: {
    language: { name: 'Språk', help: 'Språket i feltnavn, beskrivelser og meldinger.' },
    source: {
      name: 'Hvor er dataene dine?',
      help: 'I et regneark, i Google Analytics (GA4) eller i begge til sammen.',
    },
    spreadsheetUrl: {
      name: 'Adressen til regnearket',
      help: 'Åpne regnearket i Google Regneark og kopier adressen fra nettleseren.',
    },
    propertyId: { name: 'GA4-eiendom', help: 'Eiendommen som besøk og kjøp leses fra.' },
    sheetName: { name: 'Fane', help: 'Fanen med tallene. Skjulte faner vises ikke i listen.' },
    headerRow: {
      name: 'Raden med overskrifter',
      help: 'La feltet stå tomt, så blir raden funnet av seg selv, også under en tittel.',
    },
    summary: { name: 'Sammendrag', help: '' },
    currency: {
      name: 'Valuta',
      help: 'Hvordan beløp vises. Beløp regnes ikke om. Hvis du ikke velger noe: {currency}.',
    },
    targetsSheet: {
      name: 'Fane med mål',
      help: 'Overskrifter: dato_fra, dato_til, kanal, mål, verdi. Et mål fordeles jevnt over dagene sine.',
    },
    channelMapSheet: {
      name: 'Fane som samler kanaler',
      help: 'Overskrifter: from, channel. En * til slutt i from passer til alle endelser; den første raden som passer, gjelder.',
    },
    grossMargin: {
      name: 'Bruttomargin',
      help: 'For eksempel 40 %. Brukes hvis dataene dine mangler en kolonne for den.',
    },
    leadValue: {
      name: 'Verdi per lead',
      help: 'For eksempel 1500. Brukes hvis dataene dine mangler en kolonne for den.',
    },
    customerValue: {
      name: 'Kundelivstidsverdi',
      help: 'Bruttofortjeneste gjennom hele kundeforholdet, for eksempel 9600. Brukes hvis dataene dine mangler en kolonne for den.',
    },
    revenueVat: {
      name: 'Merverdiavgift i omsetningen',
      help: 'For eksempel 25 %. Den trekkes fra omsetningen; la feltet stå tomt hvis omsetningen er uten mva.',
    },
    leadEvent: {
      name: 'GA4-hendelse som er et lead',
      help: 'Navnet på hendelsen. Hvis feltet står tomt: generate_lead.',
    },
    sheetOwns: {
      name: 'Hentes fra regnearket',
      help: 'Tall som finnes i begge kildene, hentes fra én av dem, så ingenting telles to ganger. Hvis du ikke velger noe, kommer økter, brukere, engasjement og viktige hendelser fra GA4 og resten fra regnearket.',
    },
  },
  sources: { sheet: 'Google Regneark', ga4: 'Google Analytics (GA4)', sheet_ga4: 'Begge til sammen' },
  languages: { en: 'English', sv: 'Svenska', nb: 'Norsk bokmål' },
  noTab: 'Ingen',
  summary: {
    measures: 'Tall som ble gjenkjent: {list}.',
    dimensions: 'Dimensjoner som ble gjenkjent: {list}.',
    plain: 'Blir dimensjoner under sine egne navn: {list}.',
    unused: 'Brukes ikke: {list}.',
    ratio: 'et ferdig nøkkeltall, som regnes ut på nytt',
    instead: '{instead} brukes i stedet',
    noHeader: 'kolonne {column}',
    withoutHeader: 'uten overskrift',
    derived: 'Regnes ut fra dem: {list}.',
    ga4Measures: 'Tall i Google Analytics: {list}.',
    kpis: 'Nøkkeltall du får: {list}.',
    noKpis: 'Ingen nøkkeltall kan regnes ut fra disse tallene alene.',
    owners: 'Hentes fra Google Analytics: {ga4}. Hentes fra regnearket: {sheet}.',
    undated: 'Ingen datokolonne ble gjenkjent, så datoperioden i rapporten gjelder ikke.',
  },
};
