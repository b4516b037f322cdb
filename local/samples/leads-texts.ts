/** The words of the tab on leads; its table keeps Swedish headers in every language. */
import type { Language } from '../engine/locales.ts';

interface LeadsTexts {
  readonly name: string;
  readonly title: string;
  readonly madeUp: string;
  readonly about: string;
  readonly byChannel: string;
  readonly channel: string;
  readonly quality: string;
  readonly status: string;
  readonly target: string;
  readonly qualityNote: string;
  readonly why: string;
  readonly whyNote: string;
  readonly byMonth: string;
  readonly completeNote: string;
  readonly cplChart: string;
  readonly qualityChart: string;
  readonly monthChart: string;
}

/** The headers of the table, as a Swedish company might name them. */
export const LEAD_HEADERS = [
  'Datum',
  'Kanal',
  'Kampanj',
  'Annonskostnad',
  'Klick',
  'Leads',
  'Kvalificerade leads',
  'Nya kunder',
  'Leadvärde',
  'Nettovärde',
] as const;

export const leadsTexts: Readonly<Record<Language, LeadsTexts>> = {
  en: {
    name: 'Leads (made-up figures)',
    title: 'Lead generation in a Nordic company',
    madeUp: 'MADE-UP FIGURES: written for this example, not from any company.',
    about:
      'The headers are Swedish on purpose: the functions read Swedish, Norwegian and English headers alike.',
    byChannel: "'=KPI_BY: cost per lead and cost per new customer by channel",
    channel: 'Channel',
    quality: 'Lead quality beside cost per lead',
    status: 'Status against target',
    target: 'Target cost per lead',
    qualityNote: 'Meta has the cheapest leads of the ad channels and by far the lowest quality.',
    why: "'=KPI_WHY: why cost per lead rose from June to July",
    whyNote: 'mix = the split between channels changed; rate = the channels themselves became dearer.',
    byMonth: 'By month',
    completeNote:
      'complete is FALSE for July: the rows are dated on the first of the month, so the data end on 1 July.',
    cplChart: 'Cost per lead by channel (kr)',
    qualityChart: 'Share of qualified leads by channel',
    monthChart: 'Cost per lead by month (kr)',
  },
  sv: {
    name: 'Leads (påhittade siffror)',
    title: 'Leadgenerering i ett nordiskt företag',
    madeUp: 'PÅHITTADE SIFFROR: skrivna för exemplet, inte från något företag.',
    about: 'Rubrikerna är på svenska: funktionerna läser svenska, norska och engelska rubriker lika bra.',
    byChannel: "'=KPI_BY: kostnad per lead och per ny kund, per kanal",
    channel: 'Kanal',
    quality: 'Leadkvalitet bredvid kostnad per lead',
    status: 'Status mot mål',
    target: 'Mål för kostnad per lead',
    qualityNote: 'Meta har annonskanalernas billigaste leads och klart lägst kvalitet.',
    why: "'=KPI_WHY: därför steg kostnad per lead från juni till juli",
    whyNote: 'mix = fördelningen mellan kanalerna ändrades; rate = kanalerna själva blev dyrare.',
    byMonth: 'Per månad',
    completeNote:
      'complete är FALSE för juli: raderna är daterade den första i månaden, så data slutar den 1 juli.',
    cplChart: 'Kostnad per lead och kanal (kr)',
    qualityChart: 'Andel kvalificerade leads per kanal',
    monthChart: 'Kostnad per lead och månad (kr)',
  },
  nb: {
    name: 'Leads (oppdiktede tall)',
    title: 'Leadgenerering i en nordisk bedrift',
    madeUp: 'OPPDIKTEDE TALL: skrevet for eksempelet, ikke fra noen bedrift.',
    about:
      'Overskriftene er svenske med vilje: funksjonene leser svenske, norske og engelske overskrifter like godt.',
    byChannel: "'=KPI_BY: kostnad per lead og per ny kunde, per kanal",
    channel: 'Kanal',
    quality: 'Leadkvalitet ved siden av kostnad per lead',
    status: 'Status mot mål',
    target: 'Mål for kostnad per lead',
    qualityNote: 'Meta har annonsekanalenes billigste leads og klart lavest kvalitet.',
    why: "'=KPI_WHY: derfor steg kostnad per lead fra juni til juli",
    whyNote: 'mix = fordelingen mellom kanalene endret seg; rate = kanalene selv ble dyrere.',
    byMonth: 'Per måned',
    completeNote:
      'complete er FALSE for juli: radene er datert den første i måneden, så dataene slutter 1. juli.',
    cplChart: 'Kostnad per lead og kanal (kr)',
    qualityChart: 'Andel kvalifiserte leads per kanal',
    monthChart: 'Kostnad per lead og måned (kr)',
  },
};
