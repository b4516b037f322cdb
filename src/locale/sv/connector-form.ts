/** The configuration form of the connector, in Swedish. */
import type { FormTexts } from '../en/connector-form.ts';

export const form: FormTexts = {
  entries: {
    language: { name: 'Språk', help: 'Språket i fältnamn, beskrivningar och meddelanden.' },
    source: {
      name: 'Var finns dina data?',
      help: 'I ett kalkylark, i Google Analytics (GA4) eller i båda tillsammans.',
    },
    spreadsheetUrl: {
      name: 'Kalkylarkets adress',
      help: 'Öppna kalkylarket i Google Kalkylark och kopiera adressen från webbläsaren.',
    },
    propertyId: { name: 'GA4-egendom', help: 'Den egendom vars besök och köp läses.' },
    sheetName: { name: 'Flik', help: 'Fliken med siffrorna. Dolda flikar visas inte i listan.' },
    headerRow: {
      name: 'Rubrikernas rad',
      help: 'Lämna tomt så hittas raden av sig själv, även under en titel.',
    },
    summary: { name: 'Sammanfattning', help: '' },
    currency: {
      name: 'Valuta',
      help: 'Hur belopp visas. Belopp räknas inte om. Om du inte väljer något: {currency}.',
    },
    targetsSheet: {
      name: 'Flik med mål',
      help: 'Rubriker: datum_från, datum_till, kanal, mått, värde. Ett mål fördelas jämnt över sina dagar.',
    },
    channelMapSheet: {
      name: 'Flik som samlar kanaler',
      help: 'Rubriker: from, channel. En * sist i from passar alla slut; den första raden som passar gäller.',
    },
    grossMargin: {
      name: 'Bruttomarginal',
      help: 'Till exempel 40 %. Används om dina data saknar en kolumn för den.',
    },
    leadValue: {
      name: 'Värde per lead',
      help: 'Till exempel 1500. Används om dina data saknar en kolumn för det.',
    },
    customerValue: {
      name: 'Kundlivstidsvärde',
      help: 'Bruttovinst under hela relationen, till exempel 9600. Används om dina data saknar en kolumn för det.',
    },
    revenueVat: {
      name: 'Moms i intäkten',
      help: 'Till exempel 25 %. Den dras av från intäkten; lämna tomt om intäkten är utan moms.',
    },
    leadEvent: {
      name: 'GA4-händelse som är ett lead',
      help: 'Händelsens namn. Om du lämnar tomt: generate_lead.',
    },
    sheetOwns: {
      name: 'Hämtas från kalkylarket',
      help: 'Siffror som finns i båda källorna hämtas från en av dem, så att inget räknas dubbelt. Om du inte väljer något kommer sessioner, användare, engagemang och nyckelhändelser från GA4 och resten från kalkylarket.',
    },
  },
  sources: { sheet: 'Google Kalkylark', ga4: 'Google Analytics (GA4)', sheet_ga4: 'Båda tillsammans' },
  languages: { en: 'English', sv: 'Svenska', nb: 'Norsk bokmål' },
  noTab: 'Ingen',
  summary: {
    measures: 'Siffror som kändes igen: {list}.',
    dimensions: 'Dimensioner som kändes igen: {list}.',
    plain: 'Blir dimensioner under sina egna namn: {list}.',
    unused: 'Används inte: {list}.',
    ratio: 'ett färdigt nyckeltal, som räknas om',
    instead: '{instead} används i stället',
    noHeader: 'kolumn {column}',
    withoutHeader: 'utan rubrik',
    derived: 'Räknas fram ur dem: {list}.',
    ga4Measures: 'Siffror i Google Analytics: {list}.',
    kpis: 'Nyckeltal du får: {list}.',
    noKpis: 'Inget nyckeltal kan räknas ut ur enbart dessa siffror.',
    owners: 'Hämtas från Google Analytics: {ga4}. Hämtas från kalkylarket: {sheet}.',
    undated: 'Ingen datumkolumn kändes igen, så rapportens datumintervall gäller inte.',
  },
};
