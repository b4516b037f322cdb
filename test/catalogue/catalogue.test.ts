/** The compiled catalogue holds what the definitions say. */
import { expect, test } from 'vitest';
import { discoverKpis } from '../../build/discover-kpis.ts';
import {
  dimension,
  dimensions,
  headerWords,
  kpi,
  kpis,
  measure,
  measures,
  wordsOf,
} from '../../src/catalogue/catalogue.ts';
import { dimensions as dimensionSource } from '../../src/catalogue/dimensions.ts';
import { measures as measureSource } from '../../src/catalogue/measures.ts';

const definitions = await discoverKpis();

test('KPIs, measures and dimensions are all there, in their order', () => {
  expect(kpis().map(({ id }) => id)).toEqual(definitions.map(({ id }) => id));
  expect(measures().map(({ id }) => id)).toEqual(measureSource.map(({ id }) => id));
  expect(dimensions().map(({ id }) => id)).toEqual(dimensionSource.map(({ id }) => id));
});

test('each is found by its id, with formula and texts as defined', () => {
  for (const { id, formula, label, definition, advice } of definitions) {
    expect(kpi(id)?.formula).toEqual(formula);
    expect(wordsOf(id)).toEqual({ label, definition, advice });
  }
  expect(measure('leads')?.dated).toBe('created');
  expect(dimension('channel')?.kind).toBe('text');
  expect(kpi('NO_SUCH_KPI')).toBeUndefined();
});

test('no header word leads to two things, and every id is a word', () => {
  const { measure: ofMeasures, dimension: ofDimensions, ratio } = headerWords();
  const all = [ofMeasures, ofDimensions, ratio].flatMap((kind) => Object.values(kind).join(' ').split(' '));
  expect(new Set(all).size).toBe(all.length);
  for (const { id } of measureSource) expect(ofMeasures[id]?.split(' ')).toContain(id.replace(/_/g, ''));
});
