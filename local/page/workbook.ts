/** The workbook on the page: opened once, brought to another language on request. */
import type { CellReading } from '../engine/cell-values.ts';
import { callsInto, registerScriptFunctions } from '../engine/custom-functions.ts';
import type { Model } from '../engine/engine.ts';
import { canonicalFormula } from '../engine/formula-text.ts';
import { type Language, LOCALES } from '../engine/locales.ts';
import { mergeWorkbooks } from '../engine/merge-workbooks.ts';
import { prepareEngine } from '../engine/prepare-engine.ts';
import type { ScriptFunction } from '../engine/script-function.ts';
import { translateWorkbook } from '../engine/translate-workbook.ts';
import type { WorkbookData } from '../engine/workbook-data.ts';
import type { UserFile } from '../user-file/open-user-file.ts';
import { fetchJson } from './fetch-json.ts';
import { engine } from './globals.ts';
import { madeTabs, type OwnData } from './made-tabs.ts';
import { examine, workbookFrom } from './own-data.ts';
import { loadScript } from './script-world.ts';

export interface Workbook {
  readonly model: Model;
  /** The first tab and those made here: one's own file may have many more. */
  readonly tabs: readonly Tab[];
  readonly translate: (language: Language) => Promise<Workbook>;
}

export interface Tab {
  readonly id: string;
  readonly name: string;
}

export async function openWorkbook(language: Language): Promise<Workbook> {
  const [script, functions, file] = await Promise.all([
    loadScript(),
    fetchJson<ScriptFunction[]>('/functions.json'),
    fetchJson<UserFile | null>('/own-file.json'),
  ]);
  prepareEngine(engine);
  registerScriptFunctions(engine, functions);
  const reading: CellReading = { realm: script.realm, isDateFormat: engine.helpers.isDateTimeFormat };
  const open = (data: WorkbookData, inLanguage: Language) =>
    openModel({ ...data, settings: { locale: LOCALES[inLanguage] } }, reading, script.call);

  const inUse = (model: Model, made: WorkbookData, own: OwnData | undefined): Workbook => ({
    model,
    tabs: linkedTabs(model, made),
    async translate(next) {
      const wanted = await madeTabs(next, own);
      renameTabs(model, made, wanted);
      const current = model._exportData(false) as unknown as WorkbookData;
      const translated = translateWorkbook(current, made.sheets, wanted.sheets);
      const opened = open(translated, next);
      activate(opened, model.getters.getActiveSheetId());
      return inUse(opened, wanted, own);
    },
  });

  const ownData = file === null ? undefined : workbookFrom(file);
  const own = ownData && examine(ownData, (data) => open(data, language), reading, script);
  const made = await madeTabs(language, own);
  return inUse(open(ownData ? mergeWorkbooks(ownData, made) : made, language), made, own);
}

function openModel(
  data: WorkbookData,
  reading: CellReading,
  call: (name: string, given: unknown[]) => unknown,
): Model {
  const model = new engine.Model(data, {
    custom: callsInto(reading, call),
    external: { loadLocales: async () => Object.values(LOCALES) },
  });
  acceptSemicolons(model);
  return model;
}

/** As at Google, `;` may stand between arguments in every language. */
function acceptSemicolons(model: Model): void {
  const dispatch = model.dispatch;
  model.dispatch = ((name: string, payload?: { content?: string }) => {
    const content = payload?.content;
    const canonical =
      name === 'UPDATE_CELL' && content?.startsWith('=') && content.includes(';')
        ? { ...payload, content: canonicalFormula(content, LOCALES.en, engine.tokenize) }
        : payload;
    return dispatch(name as never, canonical as never);
  }) as never;
}

function linkedTabs({ getters }: Model, made: WorkbookData): Tab[] {
  const isMade = new Set(made.sheets.map(({ id }) => id));
  return getters
    .getVisibleSheetIds()
    .filter((id, index) => index === 0 || isMade.has(id))
    .map((id) => ({ id, name: getters.getSheetName(id) }));
}

/** By command, so that formulas that refer to a tab follow its name. */
function renameTabs(model: Model, from: WorkbookData, to: WorkbookData): void {
  from.sheets.forEach(({ id, name: oldName }, index) => {
    const newName = to.sheets[index]?.name ?? oldName;
    if (newName === oldName || model.getters.tryGetSheetName(id) !== oldName) return;
    model.dispatch('RENAME_SHEET', { sheetId: id, oldName, newName });
  });
}

export function activate(model: Model, sheetIdTo: string): void {
  const sheetIdFrom = model.getters.getActiveSheetId();
  if (sheetIdFrom === sheetIdTo || model.getters.tryGetSheet(sheetIdTo) === undefined) return;
  model.dispatch('ACTIVATE_SHEET', { sheetIdFrom, sheetIdTo });
}
