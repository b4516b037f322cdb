/** KEYWORD_RANK: the average position in search results for your chosen keywords, weighted by importance. */
import { ratio, sum } from '../../../core/expression.ts';
import type { KpiDefinition } from '../../types.ts';
import { wordList } from '../../word-list.ts';

const keywordRank: KpiDefinition = {
  id: 'KEYWORD_RANK',
  group: 'growth',
  order: 80,
  label: {
    en: 'Keyword ranking (weighted position)',
    sv: 'Sökordsposition (viktad)',
    nb: 'Søkeordplassering (vektet)',
  },
  synonyms: wordList(`
    keyword rank; keyword ranking; weighted position; money keyword ranking; sökordsranking;
    sökordsposition; viktad position; köpsökord; pengar-sökord; søkeordplassering; søkeordrangering;
    rangeringsposisjon; vektet posisjon; kommersielle søkeord
  `),
  definition: {
    en: 'The average position in search results for your chosen keywords, weighted by importance.',
    sv: 'Genomsnittlig position i sökresultatet för dina utvalda sökord, viktad efter betydelse.',
    nb: 'Gjennomsnittlig plassering i søkeresultatet for utvalgte søkeord, vektet etter viktighet.',
  },
  advice: {
    en: 'Update the page that should rank, answer the search better, and link to it from strong pages.',
    sv: 'Uppdatera sidan som ska ranka, svara bättre på sökningen och länka till den från starka sidor.',
    nb: 'Oppdater siden som skal rangere, svar bedre på søket, og lenk til den fra sterke sider.',
  },
  inputs: [
    {
      name: 'positions',
      kind: 'column',
      help: 'Positions in the search results, such as B2:B50; >100 or "not ranked" counts as 101.',
    },
    {
      name: 'weights',
      kind: 'column',
      help: 'Optional. How much each keyword counts, such as its search volume in C2:C50; 1 each when left out.',
      default: 1,
    },
  ],
  formula: 'Σ(positions · weights) / Σ weights',
  overData: ratio(sum('position', 'keyword_weight'), sum('keyword_weight')),
  unit: 'position',
  better: 'lower',
  guideline: {
    text: {
      en: '1 to 3 is the top, 4 to 10 the first page, above 10 later pages.',
      sv: '1 till 3 är toppen, 4 till 10 första sidan, över 10 senare sidor.',
      nb: '1 til 3 er toppen, 4 til 10 første side, over 10 senere sider.',
    },
    source: 'ten results per page of a search engine',
  },
  cadence: ['week'],
  roles: ['specialist'],
  examples: [
    {
      inputs: [
        [3, 8],
        [900, 100],
      ],
      result: 3.5,
      source: '(3 · 900 + 8 · 100) / 1000',
    },
    { inputs: [[1, '>100']], result: 51, source: '(1 + 101) / 2' },
    {
      inputs: [
        [3, 8],
        [0, 0],
      ],
      result: 'undefined',
      source: 'the weights add up to 0',
    },
  ],
};

export default keywordRank;
