/** The words of the tab on A/B tests. */
import type { Language } from '../engine/locales.ts';

interface AbTestTexts {
  readonly name: string;
  readonly title: string;
  readonly madeUp: string;
  readonly about: string;
  readonly yourTest: string;
  readonly counts: readonly [string, string];
  readonly confidence: string;
  readonly result: string;
  readonly resultHeaders: readonly [string, string, string, string];
  /** One for each row of AB_TEST but the verdict. */
  readonly resultNotes: readonly string[];
  /** For B, for A, and for neither. */
  readonly verdicts: readonly [string, string, string];
  readonly sample: string;
  readonly sampleRows: readonly [string, string, string, string, string];
  readonly split: string;
  readonly splitRows: readonly [string, string, string];
  readonly splitFine: string;
  readonly splitWrong: string;
  readonly splitNote: string;
}

export const abTestTexts: Readonly<Record<Language, AbTestTexts>> = {
  en: {
    name: 'AB test',
    title: 'A/B test: is B really better?',
    madeUp: 'MADE-UP FIGURES: change the yellow cells to your own.',
    about:
      'Decide how many visitors you need before the test starts, and read the result once they are there.',
    yourTest: 'Your test',
    counts: ['Visitors', 'Conversions'],
    confidence: 'Confidence',
    result: "'=AB_TEST: what the test says",
    resultHeaders: ['Row', 'Value', '', 'What it means'],
    resultNotes: [
      'conversions of A by its visitors',
      'conversions of B by its visitors',
      'B minus A, in percentage points',
      'the difference as a share of A',
      'the difference in standard errors',
      'chance of at least such a difference if A and B were equal',
      'lower limit of the difference',
      'upper limit of the difference',
      'chance that B is better, knowing nothing beforehand',
      'rate you would lose on average by choosing B',
    ],
    verdicts: [
      'B is better: the difference is hardly chance',
      'A is better: the difference is hardly chance',
      'no clear difference yet: test on until the planned visitors are there',
    ],
    sample: "'=AB_SAMPLE_SIZE: how many visitors you need",
    sampleRows: [
      'Conversion rate today',
      'Lift worth finding',
      'Chance to find it (power)',
      'Confidence',
      'Visitors for each of A and B',
    ],
    split: "'=SRM_TEST: were visitors split as planned?",
    splitRows: ['Visitors', 'Planned share', 'p-value'],
    splitFine: 'Nothing wrong to be seen with the split.',
    splitWrong: 'The split is off: find out why first.',
    splitNote: 'Below 0.01 the result of the test is not to be trusted.',
  },
  sv: {
    name: 'AB-test',
    title: 'A/B-test: är B verkligen bättre?',
    madeUp: 'PÅHITTADE SIFFROR: byt de gula cellerna mot dina egna.',
    about: 'Bestäm hur många besökare som behövs innan testet börjar, och läs resultatet när de är där.',
    yourTest: 'Ditt test',
    counts: ['Besökare', 'Konverteringar'],
    confidence: 'Konfidensnivå',
    result: "'=AB_TEST: vad testet säger",
    resultHeaders: ['Rad', 'Värde', '', 'Vad det betyder'],
    resultNotes: [
      'A:s konverteringar delat med A:s besökare',
      'B:s konverteringar delat med B:s besökare',
      'B minus A, i procentenheter',
      'skillnaden som andel av A',
      'skillnaden i standardfel',
      'chansen för minst en sådan skillnad om A och B vore lika',
      'skillnadens nedre gräns',
      'skillnadens övre gräns',
      'chansen att B är bättre, utan förkunskap',
      'konverteringsgrad som i snitt förloras på att välja B',
    ],
    verdicts: [
      'B är bättre: skillnaden är knappast en slump',
      'A är bättre: skillnaden är knappast en slump',
      'ingen tydlig skillnad än: testa tills de planerade besökarna är där',
    ],
    sample: "'=AB_SAMPLE_SIZE: så många besökare behövs",
    sampleRows: [
      'Konverteringsgrad i dag',
      'Lyft värt att hitta',
      'Chans att hitta det (styrka)',
      'Konfidensnivå',
      'Besökare var för A och B',
    ],
    split: "'=SRM_TEST: delades besökarna som planerat?",
    splitRows: ['Besökare', 'Planerad andel', 'p-värde'],
    splitFine: 'Inget fel syns i fördelningen.',
    splitWrong: 'Fördelningen stämmer inte: ta reda på varför.',
    splitNote: 'Under 0,01 går testets resultat inte att lita på.',
  },
  nb: {
    name: 'AB-test',
    title: 'A/B-test: er B virkelig bedre?',
    madeUp: 'OPPDIKTEDE TALL: bytt de gule cellene med dine egne.',
    about: 'Bestem hvor mange besøkende som trengs før testen begynner, og les resultatet når de er der.',
    yourTest: 'Din test',
    counts: ['Besøkende', 'Konverteringer'],
    confidence: 'Konfidensnivå',
    result: "'=AB_TEST: hva testen sier",
    resultHeaders: ['Rad', 'Verdi', '', 'Hva det betyr'],
    resultNotes: [
      'konverteringene til A delt på besøkende',
      'konverteringene til B delt på besøkende',
      'B minus A, i prosentpoeng',
      'forskjellen som andel av A',
      'forskjellen i standardfeil',
      'sjansen for minst en slik forskjell om A og B var like',
      'nedre grense for forskjellen',
      'øvre grense for forskjellen',
      'sjansen for at B er bedre, uten forkunnskap',
      'konverteringsrate som i snitt tapes på å velge B',
    ],
    verdicts: [
      'B er bedre: forskjellen er neppe tilfeldig',
      'A er bedre: forskjellen er neppe tilfeldig',
      'ingen tydelig forskjell ennå: test til de planlagte besøkende er der',
    ],
    sample: "'=AB_SAMPLE_SIZE: så mange besøkende trengs",
    sampleRows: [
      'Konverteringsrate i dag',
      'Løft verdt å finne',
      'Sjanse for å finne det (styrke)',
      'Konfidensnivå',
      'Besøkende hver for A og B',
    ],
    split: "'=SRM_TEST: ble besøkende delt som planlagt?",
    splitRows: ['Besøkende', 'Planlagt andel', 'p-verdi'],
    splitFine: 'Ingen feil å se i fordelingen.',
    splitWrong: 'Fordelingen stemmer ikke: finn ut hvorfor.',
    splitNote: 'Under 0,01 er testens resultat ikke til å stole på.',
  },
};
