/** The dashboard of a data source; each part asks for its own numbers, and all of them through getData. */
import type { DataValue, SchemaField } from '../../../data-studio/answers/types.ts';
import type { ChartQuery, ChartResult, DateRange } from '../../../data-studio/engine/chart-query.ts';
import { h } from '../element.ts';
import { NOTES } from '../field-kinds.ts';
import type { FieldChoices } from '../field-list.ts';
import type { Format } from '../format.ts';
import type { Judge } from '../judge.ts';
import { comparisonRange, endOfCompleteMonths, fittingBin, type Span } from '../periods.ts';
import { fill, type Texts } from '../texts/texts.ts';
import { bars } from './bars.ts';
import { type Controls, controls } from './controls.ts';
import { dataTable } from './data-table.ts';
import { Panel } from './panel.ts';
import {
  barsQuery,
  cardsQuery,
  MOST_VALUES,
  notesQuery,
  seriesQuery,
  tableQuery,
  valuesQuery,
} from './queries.ts';
import { scorecards } from './scorecards.ts';
import { series } from './series.ts';
import { dateField, filterFields, type Settings } from './settings.ts';
import { ValueFilter } from './value-filter.ts';

export interface BoardSource {
  readonly title: string;
  readonly fields: readonly SchemaField[];
  /** Undefined where the data have no dates. */
  readonly span: Span | undefined;
  /** Whether figures of two sources stand side by side. */
  readonly mixed: boolean;
  readonly ask: (query: ChartQuery) => Promise<ChartResult>;
}

interface Surroundings {
  readonly format: Format;
  readonly texts: Texts;
  readonly judge: Judge;
  readonly settings: Settings;
  readonly changed: (settings: Settings) => void;
  readonly refresh: () => void;
}

export class Board implements FieldChoices {
  readonly element: HTMLElement;
  readonly #source: BoardSource;
  readonly #around: Surroundings;
  readonly #controls: Controls;
  readonly #filters: readonly { readonly field: string; readonly filter: ValueFilter }[];
  readonly #cards = new Panel('panel-cards', true);
  readonly #series = new Panel('panel-series');
  readonly #bars = new Panel('panel-bars');
  readonly #table = new Panel('panel-table');
  readonly #notes = h('div', { class: 'data-notes' });
  #settings: Settings;

  constructor(source: BoardSource, around: Surroundings) {
    this.#source = source;
    this.#around = around;
    this.#settings = around.settings;
    const { texts } = around;
    this.#filters = filterFields(source.fields).map((field) => ({
      field: field.name,
      filter: new ValueFilter(field, this.#settings.filters[field.name] ?? [], texts, (values) =>
        this.#change({ filters: { ...this.#settings.filters, [field.name]: values } }),
      ),
    }));
    this.#controls = controls(
      {
        fields: source.fields,
        span: source.span,
        texts,
        settings: () => this.#settings,
        change: (change) => this.#change(change),
      },
      this.#filters.map(({ filter }) => filter),
    );
    this.element = h(
      'section',
      { class: 'board', 'aria-labelledby': 'board-title' },
      h(
        'div',
        { class: 'board-head' },
        h('h2', { id: 'board-title', tabindex: -1 }, `${texts.board.title}: ${source.title}`),
        h('button', { type: 'button', class: 'plain-button', onclick: around.refresh }, texts.board.refresh),
      ),
      h('p', { class: 'board-dates' }, this.#datesInWords()),
      source.mixed && h('p', { class: 'board-dates' }, texts.board.mixedSources),
      this.#controls.element,
      this.#notes,
      this.#cards.element,
      h('div', { class: 'charts' }, source.span !== undefined && this.#series.element, this.#bars.element),
      this.#table.element,
    );
  }

  get metrics(): readonly string[] {
    return this.#settings.metrics;
  }

  get groupBy(): string | undefined {
    return this.#settings.groupBy;
  }

  toggleMetric(id: string): void {
    const { metrics } = this.#settings;
    const others = metrics.filter((metric) => metric !== id);
    if (others.length === 0) return;
    this.#change({ metrics: metrics.includes(id) ? others : [...metrics, id] });
  }

  setGroupBy(id: string): void {
    this.#change({ groupBy: id });
  }

  async load(): Promise<void> {
    await Promise.all([
      this.#loadCards(),
      this.#loadSeries(),
      this.#loadBars(),
      this.#loadTable(),
      this.#loadNotes(),
      ...this.#filters.map(({ field, filter }) => this.#loadValues(field, filter)),
    ]);
  }

  #change(change: Partial<Settings>): void {
    this.#settings = { ...this.#settings, ...change };
    this.#controls.update();
    this.#around.changed(this.#settings);
    void this.load();
  }

  #loadCards(): Promise<void> {
    const { texts, format, judge } = this.#around;
    const { fields, ask } = this.#source;
    const settings = this.#settings;
    const comparison = this.#comparison();
    return this.#cards.load(texts.card.scorecards, texts, async () => {
      const result = await ask(cardsQuery(settings, fields, comparison));
      const { comparing } = settings;
      return [scorecards(settings.metrics, result, { fields, judge, format, texts, comparing })];
    });
  }

  async #loadSeries(): Promise<void> {
    const { span, fields, ask } = this.#source;
    const date = dateField(fields);
    if (span === undefined || date === undefined) return;
    const { texts, format } = this.#around;
    const settings = this.#settings;
    const { chartMetric, range, comparing } = settings;
    const bin = settings.bin ?? fittingBin(range, span);
    const comparison = this.#comparison();
    const title = fill(texts.charts.series, {
      metric: this.#label(chartMetric),
      bin: texts.controls.bins[bin],
    });
    await this.#series.load(title, texts, async () => {
      const result = await ask(seriesQuery(settings, fields, date.name, bin, comparison));
      const comparisonName = capital(texts.controls.comparing[comparing]);
      return series({ title, result, range, comparison, bin, span, comparisonName }, format, texts);
    });
  }

  async #loadBars(): Promise<void> {
    const { texts, format } = this.#around;
    const { chartMetric, groupBy } = this.#settings;
    if (groupBy === undefined) return void this.#bars.element.remove();
    const title = fill(texts.charts.bars, this.#names(chartMetric, groupBy));
    await this.#bars.load(title, texts, async () =>
      bars(title, await this.#source.ask(barsQuery(this.#settings)), format, texts),
    );
  }

  async #loadTable(): Promise<void> {
    const { texts, format } = this.#around;
    const { chartMetric, groupBy } = this.#settings;
    if (groupBy === undefined) return void this.#table.element.remove();
    const title = fill(texts.charts.table, this.#names(chartMetric, groupBy));
    await this.#table.load(title, texts, async () => {
      const { columns, rows, totals } = await this.#source.ask(tableQuery(this.#settings));
      return [dataTable({ caption: title, columns, rows, totals, sortable: true }, format, texts)];
    });
  }

  async #loadValues(field: string, filter: ValueFilter): Promise<void> {
    const result = await this.#source.ask(valuesQuery(this.#settings, field)).catch(() => undefined);
    if (result === undefined) return;
    filter.element.hidden = result.rowCount > MOST_VALUES;
    filter.offer(result.rows.map(([value]) => textOf(value ?? null)));
  }

  /** The connector tells by a field what to know about the rows. */
  async #loadNotes(): Promise<void> {
    if (!this.#source.fields.some(({ name }) => name === NOTES)) return;
    const result = await this.#source.ask(notesQuery(this.#settings, NOTES)).catch(() => undefined);
    const notes = (result?.rows ?? []).map(([note]) => textOf(note ?? null)).filter((note) => note !== '');
    const { texts } = this.#around;
    this.#notes.replaceChildren(
      ...(notes.length === 0 ? [] : [h('strong', {}, `${texts.board.notes}: `), notes.join(' ')]),
    );
  }

  #comparison(): DateRange | undefined {
    const { range, comparing } = this.#settings;
    return this.#source.span && comparisonRange(range, this.#source.span, comparing);
  }

  #datesInWords(): string {
    const { texts, format } = this.#around;
    const { span } = this.#source;
    if (span === undefined) return texts.board.noDates;
    const days = { first: format.day(span.startDate), last: format.day(span.endDate) };
    return [
      fill(texts.board.completeTo, days),
      span.monthly && texts.board.monthly,
      endOfCompleteMonths(span) !== span.endDate && fill(texts.board.lastIncomplete, days),
    ]
      .filter((sentence) => sentence !== false)
      .join(' ');
  }

  #names(metric: string, dimension: string): Record<'metric' | 'dimension', string> {
    return { metric: this.#label(metric), dimension: this.#label(dimension).toLocaleLowerCase() };
  }

  #label(id: string): string {
    return this.#source.fields.find(({ name }) => name === id)?.label ?? id;
  }
}

const textOf = (value: DataValue): string => (value === null ? '' : String(value));

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);
