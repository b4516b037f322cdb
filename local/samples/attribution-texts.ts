/** The words of the tab on attribution. */
import type { Language } from '../engine/locales.ts';

interface AttributionTexts {
  readonly name: string;
  readonly title: string;
  readonly madeUp: string;
  readonly about: string;
  readonly noTruth: string;
  readonly test: string;
  readonly compare: string;
  readonly spread: string;
  readonly money: string;
  readonly chart: string;
  /** In the order of the models shown. */
  readonly models: readonly [string, string, string, string];
  readonly paths: string;
  readonly log: string;
  readonly logHeaders: readonly string[];
  readonly visitor: string;
  /** In the order of the made-up journeys' own channels. */
  readonly channels: readonly string[];
}

export const attributionTexts: Readonly<Record<Language, AttributionTexts>> = {
  en: {
    name: 'Attribution',
    title: 'Attribution: four models, four answers',
    madeUp: 'MADE-UP FIGURES: journeys drawn by chance for this example, not from any company.',
    about:
      'The log on the far right becomes paths with =JOURNEYS; the paths become shares with =ATTRIBUTION_COMPARE.',
    noTruth: 'No model is the truth: each divides the same conversions by a rule of its own.',
    test: 'Only an experiment, such as pausing a channel in some regions, shows what a channel adds.',
    compare: 'Share of the conversions by channel and model',
    spread: 'spread = highest share minus lowest: the wider, the less a single model can say.',
    money: 'Credit in conversions and money by the Markov model',
    chart: 'Share of the conversions by channel and model',
    models: ['First touch', 'Last touch', 'Linear', 'Markov'],
    paths: "'=JOURNEYS: the paths (@ days before the last touch)",
    log: 'The log: one row per touch',
    logHeaders: ['Visitor', 'Time', 'Channel', 'Conversions', 'Value'],
    visitor: 'visitor',
    channels: [
      'Search ads',
      'Organic search',
      'Social ads',
      'Email',
      'Display',
      'Affiliate',
      'Direct',
      'Referral',
      'Video',
      'Sales meeting',
    ],
  },
  sv: {
    name: 'Attribution',
    title: 'Attribution: fyra modeller, fyra svar',
    madeUp: 'PÅHITTADE SIFFROR: resor som slumpats fram för exemplet, inte från något företag.',
    about:
      'Loggen längst till höger blir vägar med =JOURNEYS; vägarna blir andelar med =ATTRIBUTION_COMPARE.',
    noTruth: 'Ingen modell är sanningen: var och en fördelar samma konverteringar efter sin egen regel.',
    test: 'Bara ett experiment, som att pausa en kanal i några regioner, visar vad kanalen tillför.',
    compare: 'Andel av konverteringarna per kanal och modell',
    spread: 'spread = högsta andelen minus lägsta: ju större, desto mindre säger en enskild modell.',
    money: 'Konverteringar och pengar per kanal enligt Markovmodellen',
    chart: 'Andel av konverteringarna per kanal och modell',
    models: ['Första', 'Sista', 'Linjär', 'Markov'],
    paths: "'=JOURNEYS: vägarna (@ dagar före sista kontakten)",
    log: 'Loggen: en rad per kontakt',
    logHeaders: ['Besökare', 'Tid', 'Kanal', 'Konverteringar', 'Värde'],
    visitor: 'besökare',
    channels: [
      'Sökannonser',
      'Organisk sökning',
      'Sociala annonser',
      'E-post',
      'Display',
      'Affiliate',
      'Direkt',
      'Hänvisning',
      'Video',
      'Säljmöte',
    ],
  },
  nb: {
    name: 'Attribusjon',
    title: 'Attribusjon: fire modeller, fire svar',
    madeUp: 'OPPDIKTEDE TALL: reiser trukket tilfeldig for eksempelet, ikke fra noen bedrift.',
    about:
      'Loggen helt til høyre blir til stier med =JOURNEYS; stiene blir til andeler med =ATTRIBUTION_COMPARE.',
    noTruth: 'Ingen modell er sannheten: hver av dem fordeler de samme konverteringene etter sin egen regel.',
    test: 'Bare et eksperiment, som å sette en kanal på pause i noen regioner, viser hva kanalen tilfører.',
    compare: 'Andel av konverteringene per kanal og modell',
    spread: 'spread = høyeste andel minus laveste: jo større, desto mindre sier én enkelt modell.',
    money: 'Konverteringer og penger per kanal etter Markov-modellen',
    chart: 'Andel av konverteringene per kanal og modell',
    models: ['Første', 'Siste', 'Lineær', 'Markov'],
    paths: "'=JOURNEYS: stiene (@ dager før siste kontakt)",
    log: 'Loggen: én rad per kontakt',
    logHeaders: ['Besøkende', 'Tid', 'Kanal', 'Konverteringer', 'Verdi'],
    visitor: 'besøkende',
    channels: [
      'Søkeannonser',
      'Organisk søk',
      'Sosiale annonser',
      'E-post',
      'Display',
      'Affiliate',
      'Direkte',
      'Henvisning',
      'Video',
      'Salgsmøte',
    ],
  },
};
