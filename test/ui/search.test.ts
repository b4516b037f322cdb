import { expect, test } from 'vitest';
import { discoverKpis } from '../../build/discover-kpis.ts';
import { panelCatalogue } from '../../build/panel-catalogue.ts';
import { measures } from '../../src/catalogue/measures.ts';
import { LANGUAGES } from '../../src/catalogue/types.ts';
import type { CatalogueEntry } from '../../src/ui/catalogue-entry.ts';
import { search, searchable } from '../../src/ui/panel/search.ts';

const entries = panelCatalogue(await discoverKpis(), measures);
const all = searchable(entries);
const found = (text: string, language: (typeof LANGUAGES)[number] = 'en') =>
  search(all, text, language).map(({ entry }) => entry.id);

test.each([
  ['kundanskaffningskostnad', 'CAC'],
  ['kostnad per ny kund', 'CAC'],
  ['roas', 'ROAS'],
  ['ROAS', 'ROAS'],
  ['öppningsgrad', 'OPEN_RATE'],
  ['oppningsgrad', 'OPEN_RATE'],
  ['åpningsrate', 'OPEN_RATE'],
  ['frafall', 'CHURN_RATE'],
  ['kundbortfall', 'CHURN_RATE'],
  ['avgang', 'CHURN_RATE'],
  ['konverterings grad', 'CVR'],
  ['conversion rate', 'CVR'],
  ['leadkvalitet', 'LEAD_QUALITY'],
  ['visningar', 'impressions'],
  ['avbrutte kjøp', 'CART_ABANDONMENT'],
  ['pipeline', 'PIPELINE_VELOCITY'],
  ['ltv/cac', 'LTV_CAC'],
  ['LTV_CAC', 'LTV_CAC'],
  ['clv', 'LTV'],
])('%s finds %s first, whatever the language of the panel', (text, id) => {
  for (const language of LANGUAGES) expect([language, found(text, language)[0]]).toEqual([language, id]);
});

test.each([
  ['chrun', 'CHURN_RATE'],
  ['konvertringsgrad', 'CVR'],
  ['öppnigsgrad', 'OPEN_RATE'],
  ['kundanskafningskostnad', 'CAC'],
  ['abandonmnet', 'CART_ABANDONMENT'],
])('the slip %s still finds %s', (text, id) => {
  expect(found(text)).toContain(id);
});

test('words may come in any order and from several languages', () => {
  expect(found('lead per cost')).toContain('CPL');
  expect(found('rate öppning')).toContain('OPEN_RATE');
});

test('a slip is looked for only where nothing fits without it', () => {
  const [roas, poas] = ['ROAS', 'POAS'].map((id) => ({
    ...(entries[0] as CatalogueEntry),
    id,
    synonyms: [],
  }));
  const two = searchable([roas as CatalogueEntry, poas as CatalogueEntry]);
  const ids = (text: string) => search(two, text, 'en').map(({ entry }) => entry.id);
  expect(ids('poas')).toEqual(['POAS']);
  expect(ids('toas')).toEqual(['ROAS', 'POAS']);
});

test('nothing typed and nonsense find nothing', () => {
  expect(found('')).toEqual([]);
  expect(found(' – ')).toEqual([]);
  expect(found('xyzzyq')).toEqual([]);
});

test('every KPI and figure is first for its own label in each language, or has the same label as the first', () => {
  const missed = entries.flatMap((entry) =>
    LANGUAGES.filter((language) => {
      const first = search(all, entry.label[language], language)[0];
      return first?.entry.label[language] !== entry.label[language];
    }).map((language) => [entry.id, language]),
  );
  expect(missed).toEqual([]);
});

test('the name that fits is told', () => {
  expect(search(all, 'öppningsgrad', 'sv')[0]?.name).toBe('öppningsgrad');
});
