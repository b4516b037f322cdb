/** The field list of the connector, in Swedish. */
import type { FieldTexts } from '../en/connector-fields.ts';

export const fields: FieldTexts = {
  groups: {
    dimensions: 'Dimensioner',
    measures: 'Mått',
    targets: 'Mål',
    otherSource: 'Enligt den andra källan',
    cost: 'Nyckeltal: kostnad och avkastning',
    conversion: 'Nyckeltal: konvertering',
    website: 'Nyckeltal: webbplats',
    retention: 'Nyckeltal: kunder och lojalitet',
    growth: 'Nyckeltal: tillväxt och räckvidd',
    pipeline: 'Nyckeltal: försäljning',
    email: 'Nyckeltal: e-post',
    social: 'Nyckeltal: sociala medier',
  },
  label: {
    target: 'Mål: {label}',
    notes: 'Anmärkningar om data',
    sumOfPeriods: 'summa av perioder',
    perPeriod: 'per period i data',
    mediaOnly: 'endast media',
    perBrowser: 'per webbläsare, GA4',
    ofSource: { ga4: 'GA4', sheet: 'kalkylark' },
    restsOn: { sessions: 'per session', users: 'per användare', revenue: 'på intäkt' },
  },
  description: {
    date: 'Radens dag.',
    dimension: 'Gruppera och filtrera på den.',
    plain: 'Kolumnen {header} i kalkylarket, som den står.',
    notes: 'Vad du bör veta om data bakom ett diagram; tomt när det inte finns något att säga.',
    measure: 'Summeras över raderna.',
    sumOfPeriods: 'Räknas på nytt varje period, så en summa över flera perioder räknar samma flera gånger.',
    seconds: 'I sekunder.',
    minutes: 'I minuter.',
    hours: 'I timmar.',
    days: 'I dagar.',
    product: 'Multipliceras rad för rad: {formula}. Används av formler.',
    formula: 'Formel: {formula}.',
    guideline: 'Riktmärke: {guideline}',
    perPeriod: 'Över flera perioder är det genomsnittet per period i data.',
    mediaOnly: 'Dina data har bara en kostnad, som räknas både som annonskostnad och som total kostnad.',
    perBrowser: 'GA4 räknar första köpet per webbläsare och överskattar därför antalet nya kunder.',
    mixedSources:
      'Bygger på både kalkylarket och GA4, som missar besök utan samtycke, så jämför det med sig självt.',
    otherSource:
      'Inget nyckeltal använder den, och den läggs aldrig ihop med samma siffra från den första källan.',
    target: 'Från fliken med mål, jämnt fördelat över dagarna.',
  },
};
