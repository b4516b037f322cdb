/** The page: ways to start, the configuration, the dashboard with its fields, and what was asked of the connector. */
import type { CallSummary, Start } from '../../dashboard/protocol.ts';
import type { SchemaField } from '../../data-studio/answers/types.ts';
import type { ConfigParams } from '../../data-studio/engine/data-source.ts';
import type { Language } from '../../engine/locales.ts';
import { Board } from './board/board.ts';
import { ALWAYS, dateField, firstMetrics, firstSettings, type Settings } from './board/settings.ts';
import { CallsPanel } from './calls-panel.ts';
import type { Client } from './client.ts';
import { h } from './element.ts';
import { fieldList } from './field-list.ts';
import { ConfigForm } from './form/config-form.ts';
import { Format } from './format.ts';
import type { Judge } from './judge.ts';
import { type Span, spanOf } from './periods.ts';
import { fill, TEXTS, type Texts } from './texts/texts.ts';

/** What stays when the language changes. */
export interface Session {
  readonly start?: Start | undefined;
  readonly answers?: ConfigParams | undefined;
  readonly connected?: boolean;
  readonly settings?: Settings | undefined;
}

interface Surroundings {
  readonly client: Client;
  readonly judge: Judge;
  readonly starts: readonly Start[];
  readonly language: Language;
  readonly calls: readonly CallSummary[];
  readonly clearCalls: () => void;
}

/** Google Analytics has nothing earlier and refuses earlier days. */
const SINCE = '2015-08-14';

export class View {
  readonly elements: readonly HTMLElement[];
  readonly #around: Surroundings;
  readonly #texts: Texts;
  readonly #format: Format;
  readonly #form: ConfigForm;
  readonly #calls: CallsPanel;
  readonly #config = h('details', { class: 'panel source', open: true });
  readonly #board = h('div', { class: 'workplace' });
  #start: Start | undefined;
  #connected = false;
  #settings: Settings | undefined;

  constructor(around: Surroundings) {
    this.#around = around;
    this.#texts = TEXTS[around.language];
    this.#format = new Format(around.language);
    const texts = this.#texts;
    this.#form = new ConfigForm({
      client: around.client,
      language: around.language,
      texts,
      connect: (answers) => this.#connect(answers),
    });
    this.#calls = new CallsPanel(
      { client: around.client, format: this.#format, texts },
      around.calls,
      around.clearCalls,
    );
    this.#config.append(h('summary', {}, h('h2', {}, texts.form.title)), this.#form.element);
    this.#board.append(h('p', { class: 'empty' }, texts.board.empty));
    this.elements = [this.#startButtons(), this.#config, this.#board, this.#calls.element];
  }

  get session(): Session {
    return {
      start: this.#start,
      answers: this.#form.answers,
      connected: this.#connected,
      settings: this.#settings,
    };
  }

  async open({ start, answers, connected, settings }: Session): Promise<void> {
    const { language } = this.#around;
    if (answers === undefined) {
      if (start !== undefined) return this.start(start);
      return this.#form.fill({ language });
    }
    this.#start = start;
    this.#settings = settings;
    this.#markStart();
    await this.#form.fill({ ...answers, language });
    if (connected === true && this.#form.isComplete) await this.#form.connect();
  }

  async start(start: Start): Promise<void> {
    this.#start = start;
    this.#settings = undefined;
    history.replaceState(null, '', `#${start.id}`);
    this.#markStart();
    await this.#form.fill({ language: this.#around.language, ...start.configParams });
    if (this.#form.isComplete) await this.#form.connect();
  }

  addCalls(calls: readonly CallSummary[]): void {
    this.#calls.add(calls);
  }

  #startButtons(): HTMLElement {
    const { starts } = this.#texts;
    return h(
      'nav',
      { class: 'starts', 'aria-label': starts.label },
      h('span', { class: 'quiet' }, starts.label),
      this.#around.starts.map((start) =>
        h(
          'button',
          {
            type: 'button',
            class: 'frame-chip',
            'data-start': start.id,
            title: starts.abouts[start.id],
            onclick: () => void this.start(start),
          },
          this.#startName(start),
        ),
      ),
      !this.#around.starts.some(({ id }) => id === 'own') &&
        h('span', { class: 'quiet starts-own' }, starts.ownFile),
    );
  }

  #startName({ id, title }: Start): string {
    const name = this.#texts.starts.buttons[id];
    return id === 'own' ? `${name}: ${title}` : name;
  }

  #markStart(): void {
    for (const chip of this.elements[0]?.querySelectorAll<HTMLElement>('.frame-chip') ?? []) {
      chip.setAttribute('aria-pressed', String(chip.dataset.start === this.#start?.id));
    }
  }

  async #connect(answers: ConfigParams): Promise<void> {
    const { client, language } = this.#around;
    this.#board.replaceChildren(h('p', { class: 'empty', role: 'status' }, this.#texts.board.loading));
    try {
      const fields = await client.ask('schema', { language, configParams: answers });
      const span = await this.#span(fields, answers);
      this.#connected = true;
      this.#leaveStart(answers);
      this.#showBoard(fields, span, answers);
    } catch (error) {
      this.#connected = false;
      this.#board.replaceChildren(h('p', { class: 'empty' }, this.#texts.board.empty));
      throw error;
    }
  }

  /** Asks which days there are data of. */
  async #span(fields: readonly SchemaField[], answers: ConfigParams): Promise<Span | undefined> {
    const date = dateField(fields);
    const [metric] = firstMetrics(fields);
    if (date === undefined || metric === undefined) return undefined;
    const { client, language } = this.#around;
    const startDate = answers.source === 'sheet' ? ALWAYS.startDate : SINCE;
    const { rows } = await client.ask('chart', {
      language,
      configParams: answers,
      query: { dimensions: [date.name], metrics: [metric], dateRange: { ...ALWAYS, startDate } },
    });
    return spanOf(rows.flatMap(([day]) => (day === null ? [] : [String(day)])));
  }

  #showBoard(fields: readonly SchemaField[], span: Span | undefined, answers: ConfigParams): void {
    const { client, language, judge } = this.#around;
    const texts = this.#texts;
    const title = this.#title(answers);
    const ids = new Set(fields.map(({ name }) => name));
    const kept = this.#settings?.metrics.every((id) => ids.has(id)) ? this.#settings : undefined;
    this.#settings = kept ?? firstSettings(fields, span);
    const board = new Board(
      {
        title,
        fields,
        span,
        mixed: answers.source === 'sheet_ga4',
        ask: (query) => client.ask('chart', { language, configParams: answers, query }),
      },
      {
        format: this.#format,
        texts,
        judge,
        settings: this.#settings,
        changed: (settings) => {
          this.#settings = settings;
          list.update();
        },
        refresh: () => void this.#form.connect(),
      },
    );
    const list = fieldList(fields, texts, () => board);
    this.#config.open = false;
    this.#config
      .querySelector('summary')
      ?.replaceChildren(
        h('h2', {}, texts.form.title),
        h('span', { class: 'quiet' }, ` ${fill(texts.form.connected, { title })}`),
      );
    this.#board.replaceChildren(board.element, list.element);
    document.getElementById('board-title')?.focus({ preventScroll: true });
    void board.load();
  }

  #title(answers: ConfigParams): string {
    const start = this.#start;
    return start === undefined ? (answers.sheetName ?? answers.propertyId ?? '') : this.#startName(start);
  }

  /** Other answers than those of the start are a data source of their own. */
  #leaveStart(answers: ConfigParams): void {
    const given = Object.entries(this.#start?.configParams ?? {});
    if (this.#start === undefined || given.every(([name, value]) => answers[name] === value)) return;
    this.#start = undefined;
    history.replaceState(null, '', location.pathname);
    this.#markStart();
  }
}
