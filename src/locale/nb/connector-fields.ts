/** The field list of the connector, in Norwegian bokmål. */
import type { FieldTexts } from '../en/connector-fields.ts';

export const fields: FieldTexts = {
  groups: {
    dimensions: 'Dimensjoner',
    measures: 'Tall',
    targets: 'Mål',
    otherSource: 'Ifølge den andre kilden',
    cost: 'Nøkkeltall: kostnad og avkastning',
    conversion: 'Nøkkeltall: konvertering',
    website: 'Nøkkeltall: nettsted',
    retention: 'Nøkkeltall: kunder og lojalitet',
    growth: 'Nøkkeltall: vekst og rekkevidde',
    pipeline: 'Nøkkeltall: salg',
    email: 'Nøkkeltall: e-post',
    social: 'Nøkkeltall: sosiale medier',
  },
  label: {
    target: 'Mål: {label}',
    notes: 'Merknader om dataene',
    sumOfPeriods: 'sum av perioder',
    perPeriod: 'per periode i dataene',
    mediaOnly: 'kun medier',
    perBrowser: 'per nettleser, GA4',
    ofSource: { ga4: 'GA4', sheet: 'regneark' },
    restsOn: { sessions: 'per økt', users: 'per bruker', revenue: 'på omsetning' },
  },
  description: {
    date: 'Dagen som raden gjelder.',
    dimension: 'Grupper og filtrer på den.',
    plain: 'Kolonnen {header} i regnearket, slik den står.',
    notes: 'Det du bør vite om dataene bak et diagram; tomt når det ikke er noe å si.',
    measure: 'Summeres over radene.',
    sumOfPeriods: 'Telles på nytt hver periode, så en sum over flere perioder teller de samme flere ganger.',
    seconds: 'I sekunder.',
    minutes: 'I minutter.',
    hours: 'I timer.',
    days: 'I dager.',
    product: 'Multipliseres rad for rad: {formula}. Brukes av formler.',
    formula: 'Formel: {formula}.',
    guideline: 'Rettesnor: {guideline}',
    perPeriod: 'Over flere perioder er det gjennomsnittet per periode i dataene.',
    mediaOnly: 'Dataene dine har bare én kostnad, som regnes både som annonsekostnad og som total kostnad.',
    perBrowser: 'GA4 teller det første kjøpet per nettleser og gir derfor for mange nye kunder.',
    mixedSources:
      'Bygger på både regnearket og GA4, som mangler besøk uten samtykke, så sammenlign det med seg selv.',
    otherSource:
      'Ingen nøkkeltall bruker det, og det legges aldri sammen med det samme tallet fra den første kilden.',
    target: 'Fra fanen med mål, jevnt fordelt over dagene.',
  },
};
