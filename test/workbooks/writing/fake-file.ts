/** A spreadsheet in memory behind the port of the writer: as strict as it can be, and fast enough to fail at every call. */

import { zoneName as notationOf, type Zone } from '../../../src/workbooks/a1.ts';
import type {
  Aspect,
  ChartSpec,
  FoundRule,
  Metadata,
  RuleSpec,
  SheetSize,
  ValidationSpec,
  WorkbookPort,
} from '../../../src/workbooks/writing/port.ts';
import { forEachCell, heightOf, mapZone, widthOf } from '../../../src/workbooks/writing/zones.ts';

type Cell = Partial<Record<Aspect | 'formulas' | 'validation', unknown>>;

interface FakeSheet {
  name: string;
  hidden: boolean;
  size: SheetSize;
  cells: Record<string, Cell>;
  rules: object[];
  charts: Record<number, unknown>;
  open: readonly Zone[] | null;
  dress: Record<string, unknown>;
}

interface State {
  order: number[];
  sheets: Record<number, FakeSheet>;
  active: number;
  names: Record<string, { sheet: number; zone: Zone }>;
  metadata: Record<number, Omit<Metadata, 'id'>>;
}

const GENERAL = '0.###############';
/** What a cell of a new sheet has. */
const EMPTY: Record<string, unknown> = {
  ...{ values: '', formulas: '', notes: '', formats: GENERAL },
  ...{ backgrounds: null, alignments: null, verticals: null, wraps: false },
};

export class FakeFile {
  state: State;
  isLocked = false;
  #last = 100;

  constructor(names: readonly string[] = ['Sheet1']) {
    this.state = { order: [], sheets: {}, active: 1, names: {}, metadata: {} };
    names.forEach((name, index) => {
      this.#add(name, index, { rows: 100, columns: 10 }, index + 1).hidden = false;
    });
  }

  /** Everything in the file; empty cells and names without cells are as good as none. */
  content(): unknown {
    return JSON.parse(JSON.stringify({ ...this.state, names: this.#namesWithCells() }));
  }

  #namesWithCells(): State['names'] {
    const { names, sheets } = this.state;
    return Object.fromEntries(Object.entries(names).filter(([, { sheet }]) => sheets[sheet] !== undefined));
  }

  sheetNamed(name: string): number {
    const found = this.state.order.find((id) => this.sheet(id).name === name);
    if (found === undefined) throw new Error(`No sheet ${name}`);
    return found;
  }

  visibleNames(): string[] {
    return this.state.order.map((id) => this.sheet(id)).flatMap(({ name, hidden }) => (hidden ? [] : [name]));
  }

  sheet(id: number): FakeSheet {
    const sheet = this.state.sheets[id];
    if (sheet === undefined) throw new Error(`No sheet ${id}`);
    return sheet;
  }

  /** What a cell holds: its formula or its value. */
  get(sheet: number, row: number, column: number): unknown {
    const { formulas = '', values = '' } = this.sheet(sheet).cells[`${row} ${column}`] ?? {};
    return formulas === '' ? values : formulas;
  }

  /** Somebody types. */
  type(sheet: number, row: number, column: number, text: string | number): void {
    this.#setCell(sheet, row, column, 'values', text);
  }

  #add(name: string, index: number, size: SheetSize, id = ++this.#last): FakeSheet {
    if (this.state.order.some((other) => this.sheet(other).name.toLowerCase() === name.toLowerCase())) {
      throw new Error(`A sheet is called ${name} already`);
    }
    const sheet: FakeSheet = {
      ...{ name, hidden: true, size, cells: {}, rules: [], charts: {}, open: null, dress: {} },
    };
    this.state.sheets[id] = sheet;
    this.state.order.splice(index, 0, id);
    return sheet;
  }

  #setCell(sheet: number, row: number, column: number, aspect: Aspect | 'validation', value: unknown): void {
    const { cells, size } = this.sheet(sheet);
    if (row > size.rows || column > size.columns) throw new Error('Outside of the sheet');
    const key = `${row} ${column}`;
    const change = aspect === 'values' ? typed(value) : { [aspect]: value };
    const cell: Cell = { ...cells[key], ...change };
    for (const name of Object.keys(cell) as (keyof Cell)[]) {
      if (cell[name] === EMPTY[name] || cell[name] === undefined) delete cell[name];
    }
    if (Object.keys(cell).length > 0) cells[key] = cell;
    else delete cells[key];
  }

  #read<T>(sheet: number, zone: Zone, aspect: Aspect | 'formulas' | 'validation'): T[][] {
    const { cells, size } = this.sheet(sheet);
    if (zone.bottom > size.rows || zone.right > size.columns) throw new Error('Outside of the sheet');
    return mapZone(zone, (row, column) => (cells[`${row} ${column}`]?.[aspect] ?? EMPTY[aspect]) as T);
  }

  port(): WorkbookPort {
    const { state } = this;
    const sheet = (id: number) => this.sheet(id);
    const set = (id: number, zone: Zone, aspect: Aspect | 'validation', value: unknown) =>
      forEachCell(zone, (row, column) => this.#setCell(id, row, column, aspect, value));
    return {
      tryLock: () => {
        if (this.isLocked) return undefined;
        this.isLocked = true;
        return () => {
          this.isLocked = false;
        };
      },
      sheets: () => state.order.map((id) => ({ id, name: sheet(id).name })),
      isHidden: (id) => sheet(id).hidden,
      isEmpty: (id) => Object.values(sheet(id).cells).every(({ values }) => values === undefined),
      activeSheet: () => state.active,
      activate: (id) => {
        if (sheet(id).hidden) throw new Error('The sheet is hidden');
        state.active = id;
      },
      insertSheet: (name, index, size) => {
        this.#add(name, index, size);
        return this.#last;
      },
      deleteSheet: (id) => {
        sheet(id);
        delete state.sheets[id];
        state.order = state.order.filter((other) => other !== id);
        for (const [key, { sheet: other }] of Object.entries(state.metadata)) {
          if (other === id) delete state.metadata[Number(key)];
        }
      },
      showSheet: (id) => {
        sheet(id).hidden = false;
      },
      renameSheet: (id, name) => {
        sheet(id).name = name;
      },
      sizeOf: (id) => sheet(id).size,
      resize: (id, _from, to) => {
        sheet(id).size = to;
      },
      metadata: () => Object.entries(state.metadata).map(([id, found]) => ({ id: Number(id), ...found })),
      metadataOfFile: () =>
        Object.entries(state.metadata)
          .map(([id, found]) => ({ id: Number(id), ...found }))
          .filter((found) => found.sheet === null),
      addMetadata: (id, value) => {
        state.metadata[++this.#last] = { sheet: id, value };
      },
      changeMetadata: (id, value) => {
        state.metadata[id] = { ...(state.metadata[id] as Metadata), value };
      },
      removeMetadata: (id) => {
        delete state.metadata[id];
      },
      names: () => Object.entries(this.#namesWithCells()).map(([name, place]) => ({ name, ...place })),
      setName: (name, id, zone) => {
        state.names[name] = { sheet: id, zone };
      },
      removeName: (name) => {
        if (state.names[name] === undefined) throw new Error(`No range is called ${name}`);
        delete state.names[name];
      },
      settle: () => undefined,
      tell: () => undefined,

      readValues: (id, zone) => this.#read(id, zone, 'values'),
      readFormulas: (id, zone) => this.#read(id, zone, 'formulas'),
      readFormats: (id, zone) => this.#read(id, zone, 'formats'),
      readNotes: (id, zone) => this.#read(id, zone, 'notes'),
      write: (id, zone, aspect, rows) => {
        if (rows.length !== heightOf(zone) || rows.some(({ length }) => length !== widthOf(zone))) {
          throw new Error(`The rows do not fit ${notationOf(zone)}`);
        }
        forEachCell(zone, (row, column) =>
          this.#setCell(id, row, column, aspect, rows[row - zone.top]?.[column - zone.left]),
        );
      },
      writeSame: set,
      merge: (id, zone) => void Object.assign(sheet(id).dress, { [`merge ${notationOf(zone)}`]: true }),
      unmerge: (id) => {
        for (const key of Object.keys(sheet(id).dress))
          if (key.startsWith('merge')) delete sheet(id).dress[key];
      },
      setWidths: (id, first, count, pixels) =>
        void Object.assign(sheet(id).dress, { [`width ${first}+${count}`]: pixels }),
      setHeights: (id, first, count, pixels) =>
        void Object.assign(sheet(id).dress, { [`height ${first}+${count}`]: pixels }),
      freeze: (id, rows, columns) => void Object.assign(sheet(id).dress, { frozen: [rows, columns] }),
      setTabColour: (id, colour) => void Object.assign(sheet(id).dress, { colour }),
      hideGridlines: (id) => void Object.assign(sheet(id).dress, { gridlines: false }),
      fold: (id, first, count) => void Object.assign(sheet(id).dress, { [`fold ${first}+${count}`]: true }),
      unfold: (id, first, count) => void delete sheet(id).dress[`fold ${first}+${count}`],

      rules: (id) =>
        sheet(id).rules.map((rule) => ({ zones: [notationOf((rule as RuleSpec).zone)], handle: rule })),
      setRules: (id, rules) => {
        sheet(id).rules = rules.map((rule) =>
          'handle' in rule ? ((rule as FoundRule).handle as object) : rule,
        );
      },
      charts: (id) =>
        Object.entries(sheet(id).charts).map(([chart, spec]) => ({ id: Number(chart), handle: spec })),
      insertChart: (id, chart) => {
        sheet(id).charts[++this.#last] = chart;
      },
      updateChart: (id, found, chart) => this.#replaceChart(id, found.id, chart),
      restoreChart: (id, found) => this.#replaceChart(id, found.id, found.handle as ChartSpec),
      removeChart: (id, found) => {
        delete sheet(id).charts[found.id];
      },
      validations: (id, zone) => this.#read(id, zone, 'validation'),
      setValidation: (id, { zone, ...rest }: ValidationSpec) => set(id, zone, 'validation', rest),
      clearValidations: (id, zone) => set(id, zone, 'validation', undefined),
      restoreValidations: (id, zone, found) =>
        forEachCell(zone, (row, column) =>
          this.#setCell(
            id,
            row,
            column,
            'validation',
            (found as unknown[][])[row - zone.top]?.[column - zone.left],
          ),
        ),
      protect: (id, open) => {
        sheet(id).open = open;
      },
      protection: (id) => (sheet(id).open === null ? undefined : 'protection'),
      open: (id, _protection, zones) => {
        sheet(id).open = zones;
      },
    };
  }

  #replaceChart(sheet: number, id: number, chart: unknown): void {
    const { charts } = this.sheet(sheet);
    if (charts[id] === undefined) throw new Error(`No chart ${id}`);
    charts[id] = chart;
  }
}

/** What a cell becomes when this is typed; a number that was meant as text shows itself as one. */
function typed(value: unknown): Cell {
  if (typeof value !== 'string') return { values: value, formulas: '' };
  if (value.startsWith('=')) return { values: `(${value})`, formulas: value };
  if (value.startsWith("'")) return { values: value.slice(1), formulas: '' };
  return { values: value !== '' && Number.isFinite(Number(value)) ? Number(value) : value, formulas: '' };
}

/** A port that fails once, before or after it does what is asked, or for ever from a call on. */
export interface Failure {
  readonly call: number;
  readonly when: 'before' | 'after' | 'stopped';
}

export function failing(
  port: WorkbookPort,
  { call, when }: Failure,
): { port: WorkbookPort; calls: () => number } {
  let calls = 0;
  const fail = (name: string) => {
    throw new Error(`Service failed: ${name}`);
  };
  const entries = Object.entries(port).map(([name, method]: [string, (...given: unknown[]) => unknown]) => {
    const guarded = (...given: unknown[]) => {
      calls += 1;
      const isDue = calls === call;
      if ((isDue && when === 'before') || (calls >= call && when === 'stopped')) fail(name);
      const result = method(...given);
      if (isDue && when === 'after') fail(name);
      return result;
    };
    return [name, guarded] as const;
  });
  return { port: Object.fromEntries(entries) as unknown as WorkbookPort, calls: () => calls };
}
