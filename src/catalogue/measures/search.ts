/** The place in search results. */
import type { MeasureDefinition } from '../types.ts';
import { wordList } from '../word-list.ts';

export const search: readonly MeasureDefinition[] = [
  {
    id: 'position',
    label: { en: 'Search position', sv: 'Sökposition', nb: 'Søkeplassering' },
    synonyms: wordList(`
      position; Average position; Avg. position; Avg. pos.; rank; ranking; genomsnittlig position;
      snittposition; sökposition; placering; posisjon; gjennomsnittlig posisjon;
      gjennomsnittlig plassering; plassering; rangering
    `),
    help: 'Position in the search results, such as 4 or B2:B13.',
    kind: 'per unit',
    unit: 'position',
  },
  {
    id: 'search_volume',
    label: { en: 'Search volume (weight)', sv: 'Sökvolym (vikt)', nb: 'Søkevolum (vekt)' },
    synonyms: wordList(`
      search volume; Avg. monthly searches; weight; sökvolym; genomsn. antal sökningar per månad; vikt;
      søkevolum; gj.sn. månedlige søk; vekt
    `),
    help: 'Searches per month for the keyword, such as 900 or B2:B13.',
    kind: 'per period',
    unit: 'count',
  },
  {
    id: 'keyword_weight',
    label: { en: 'Keyword weight', sv: 'Sökordets vikt', nb: 'Søkeordets vekt' },
    synonyms: wordList(`
      keyword weight; keyword importance; sökordsvikt; sökordets vikt; søkeordvekt; søkeordets vekt
    `),
    help: 'How much the keyword counts in the average, such as 900 or B2:B13.',
    kind: 'per period',
    unit: 'count',
    onlyInFormulas: true,
    derived: [{ rowsWith: 'position', weight: 'search_volume' }],
  },
  {
    id: 'organic_keywords',
    label: { en: 'Organic keywords', sv: 'Organiska sökord', nb: 'Organiske søkeord' },
    synonyms: wordList(`
      organic keywords; ranking keywords; keywords ranked; organiska sökord; antal organiska sökord;
      organiske søkeord; antall organiske søkeord
    `),
    help: 'Keywords for which the site is found in unpaid search, such as 240 or B2:B13.',
    kind: 'per period',
    unit: 'count',
    definition: {
      en: 'How many keywords bring up your site in unpaid search results.',
      sv: 'Hur många sökord som visar din webbplats i de obetalda sökresultaten.',
      nb: 'Hvor mange søkeord som viser nettstedet ditt i de ubetalte søkeresultatene.',
    },
    advice: {
      en: 'Look at the keywords that lead to contacts or sales, and improve the pages that almost rank for them.',
      sv: 'Titta på de sökord som leder till kontakt eller köp och förbättra sidor som nästan rankar på dem.',
      nb: 'Se på søkeordene som fører til kontakt eller kjøp, og forbedre sider som nesten rangerer på dem.',
    },
  },
  {
    id: 'backlinks',
    label: { en: 'Backlinks', sv: 'Inlänkar (backlinks)', nb: 'Innlenker (backlinks)' },
    synonyms: wordList(`
      backlinks; external backlinks; incoming links; inlänkar; bakåtlänkar; innlenker; tilbakekoblinger
    `),
    help: 'Links from other sites to yours, such as 850 or B2:B13.',
    kind: 'per period',
    unit: 'count',
    definition: {
      en: 'The number of links from other sites to yours.',
      sv: 'Antalet länkar från andra webbplatser till din.',
      nb: 'Antall lenker fra andre nettsteder til ditt.',
    },
    advice: {
      en: 'Create material worth citing, ask partners for links, and never buy them.',
      sv: 'Skapa material värt att hänvisa till, be partner om länkar och köp dem aldrig.',
      nb: 'Lag innhold det er verdt å vise til, be partnere om lenker, og kjøp dem aldri.',
    },
  },
  {
    id: 'domain_authority',
    label: { en: 'Domain authority', sv: 'Domänauktoritet', nb: 'Domeneautoritet' },
    synonyms: wordList(`
      domain authority; DA; DR; domain rating; authority score; domänauktoritet; domeneautoritet
    `),
    help: 'Score of your site in one search tool, such as 42 or B2:B13.',
    kind: 'per period',
    unit: 'count',
    definition: {
      en: "A tool's own score of how strong your site is in search; compare only within the same tool.",
      sv: 'Ett verktygs eget betyg på hur stark din webbplats är i sök; jämför bara inom samma verktyg.',
      nb: 'Et verktøys egen poengsum for hvor sterkt nettstedet er i søk; sammenlign bare i samme verktøy.',
    },
    advice: {
      en: 'Do not make it a target; work on content and links, and follow organic traffic instead.',
      sv: 'Gör det inte till ett mål; arbeta med innehåll och länkar och följ organisk trafik i stället.',
      nb: 'Ikke gjør det til et mål; jobb med innhold og lenker, og følg organisk trafikk i stedet.',
    },
  },
];
