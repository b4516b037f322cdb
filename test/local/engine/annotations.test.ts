import { beforeAll, describe, expect, test } from 'vitest';
import { ANNOTATE, annotationsIn, DROP_ANNOTATION } from '../../../local/engine/annotations.ts';
import type { Engine, Model } from '../../../local/engine/engine.ts';
import { loadEngine } from '../../../local/engine/load-engine.ts';

let engine: Engine;
let model: Model;

const SHEETS = [
  { id: 'a', name: 'First' },
  { id: 'b', name: 'B2B · Data' },
];
const open = (data: object = { sheets: SHEETS }) => new engine.Model(data as never);
const dispatch = (name: string, payload: object) => model.dispatch(name as never, payload as never);
const annotate = (annotation: object) => dispatch(ANNOTATE, { annotation });
const notes = () =>
  annotationsIn(model)
    .getAnnotations('note')
    .map(({ id, ranges }) => [id, ...(ranges ?? [])]);

describe('what the engine does not know is kept beside its cells', () => {
  beforeAll(async () => {
    engine = await loadEngine();
  });

  test('and follows inserted, deleted and renamed', () => {
    model = open();
    annotate({ id: 'n', kind: 'note', ranges: ["'B2B · Data'!A3", "'B2B · Data'!C1"], data: { text: 'x' } });
    dispatch('ADD_COLUMNS_ROWS', {
      sheetId: 'b',
      sheetName: 'B2B · Data',
      dimension: 'ROW',
      base: 0,
      quantity: 2,
      position: 'before',
    });
    dispatch('RENAME_SHEET', { sheetId: 'b', oldName: 'B2B · Data', newName: 'Mine' });
    expect(notes()).toEqual([['n', 'Mine!A5', 'Mine!C3']]);
    dispatch('REMOVE_COLUMNS_ROWS', { sheetId: 'b', sheetName: 'Mine', dimension: 'COL', elements: [2] });
    expect(notes()).toEqual([['n', 'Mine!A5']]);
    dispatch('REMOVE_COLUMNS_ROWS', { sheetId: 'b', sheetName: 'Mine', dimension: 'ROW', elements: [4] });
    expect(notes()).toEqual([]);
  });

  test('what belongs to a sheet outlives its ranges, but not the sheet', () => {
    model = open();
    annotate({ id: 'p', kind: 'note', sheetId: 'b', ranges: ["'B2B · Data'!A3"], data: {} });
    dispatch('REMOVE_COLUMNS_ROWS', {
      sheetId: 'b',
      sheetName: 'B2B · Data',
      dimension: 'ROW',
      elements: [2],
    });
    expect(notes()).toEqual([['p']]);
    dispatch('DELETE_SHEET', { sheetId: 'b', sheetName: 'B2B · Data' });
    expect(notes()).toEqual([]);
    dispatch('REQUEST_UNDO', {});
    expect(notes()).toEqual([['p']]);
  });

  test('and is exported, imported, replaced and dropped', () => {
    model = open();
    annotate({ id: 'n', kind: 'note', ranges: ['First!A1'], data: { text: 'one' } });
    annotate({ id: 'n', kind: 'note', ranges: ['First!A1'], data: { text: 'two' } });
    model = open(model.exportData());
    expect(annotationsIn(model).getAnnotation('n')).toEqual({
      id: 'n',
      kind: 'note',
      ranges: ['First!A1'],
      data: { text: 'two' },
    });
    dispatch(DROP_ANNOTATION, { id: 'n' });
    expect(annotationsIn(model).getAnnotation('n')).toBeUndefined();
    expect(model.exportData()).not.toHaveProperty('annotations');
  });
});
