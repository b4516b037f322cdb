import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { Engine, Model } from '../../../local/engine/engine.ts';
import { loadEngine } from '../../../local/engine/load-engine.ts';
import { TOGETHER, takeRefusal } from '../../../local/engine/write-together.ts';

let engine: Engine;

const CELLS = { A1: '1', A2: '=A1*2', B1: 'text', B3: "'007", C2: '0.25' };
const open = () =>
  new engine.Model({ sheets: [{ id: 's', name: 'S', cells: CELLS, colNumber: 4, rowNumber: 4 }] } as never);
const dispatch = (model: Model, name: string, payload: object) =>
  model.dispatch(name as never, payload as never);

beforeAll(async () => {
  engine = await loadEngine();
});

/** Everything that a person sees of the cells. */
const seen = (model: Model) =>
  [0, 1, 2, 3].flatMap((row) =>
    [0, 1, 2, 3].map((col) => {
      const position = { sheetId: 's', row, col };
      const { value, formattedValue } = model.getters.getEvaluatedCell(position);
      return {
        value,
        formattedValue,
        style: model.getters.getCellStyle(position),
        format: model.getters.getCell(position)?.format || undefined,
      };
    }),
  );

const index = fc.integer({ min: 0, max: 3 });
const zones = fc.tuple(index, index, index, index).map(([a, b, c, d]) => ({
  top: Math.min(a, b),
  bottom: Math.max(a, b),
  left: Math.min(c, d),
  right: Math.max(c, d),
}));
const looks = fc.record(
  {
    style: fc.constantFrom({ bold: true }, { fillColor: '#ff0000' }, { bold: false, fontSize: 14 }),
    format: fc.constantFrom('0.00', '@', '', '0%'),
  },
  { requiredKeys: [] },
);

test('looks given to many cells at once are those given to them one by one', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(zones, looks), { maxLength: 5 }), (changes) => {
      const [together, single] = [open(), open()];
      for (const [zone, look] of changes) {
        dispatch(together, 'SET_FORMATTING', { sheetId: 's', target: [zone], ...look });
        for (let row = zone.top; row <= zone.bottom; row++) {
          for (let col = zone.left; col <= zone.right; col++) {
            const target = [{ top: row, bottom: row, left: col, right: col }];
            dispatch(single, 'SET_FORMATTING', { sheetId: 's', target, ...look });
          }
        }
      }
      expect(seen(together)).toEqual(seen(single));
    }),
    { numRuns: 60 },
  );
});

test('a step is undone as a whole', () => {
  const model = open();
  const before = seen(model);
  const target = [{ top: 0, bottom: 3, left: 0, right: 3 }];
  dispatch(model, 'SET_FORMATTING', { sheetId: 's', target, style: { bold: true }, format: '0.00' });
  dispatch(model, 'REQUEST_UNDO', {});
  expect(seen(model)).toEqual(before);
});

test('a refused command is told once and leaves the engine usable', () => {
  const model = open();
  dispatch(model, TOGETHER, {
    commands: [['UPDATE_CELL', { sheetId: 's', row: 99, col: 0, content: 'x' }]],
  });
  expect(takeRefusal()).toBe('UPDATE_CELL: TargetOutOfSheet');
  expect(takeRefusal()).toBeUndefined();
  dispatch(model, 'UPDATE_CELL', { sheetId: 's', row: 0, col: 0, content: '5' });
  expect(model.getters.getEvaluatedCell({ sheetId: 's', row: 1, col: 0 }).value).toBe(10);
});

test('formulas are computed when somebody asks, with all that was written before', () => {
  const model = open();
  dispatch(model, 'UPDATE_CELL', { sheetId: 's', row: 0, col: 0, content: '3' });
  dispatch(model, 'CREATE_SHEET', { sheetId: 't', name: 'T', position: 1 });
  dispatch(model, 'UPDATE_CELL', { sheetId: 't', row: 0, col: 0, content: '=S!A2+1' });
  expect(model.getters.getEvaluatedCell({ sheetId: 't', row: 0, col: 0 }).value).toBe(7);
});
