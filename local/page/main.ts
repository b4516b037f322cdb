/** The program of the page that `npm start` serves. */
import type { Language } from '../engine/locales.ts';
import { addDownloadToMenu } from './download.ts';
import { fetchText } from './fetch-json.ts';
import {
  markTab,
  onLanguage,
  preferredLanguage,
  showFailure,
  showLanguage,
  showOpening,
  showReady,
  showStrip,
} from './frame.ts';
import { SheetView } from './sheet-view.ts';
import { activate, openWorkbook, type Workbook } from './workbook.ts';

async function start(): Promise<void> {
  let language = preferredLanguage();
  const orFail = (work: Promise<void>) =>
    work.catch((error: unknown) =>
      showFailure(language, error instanceof Error ? error.message : String(error)),
    );

  showLanguage(language);
  showOpening(language);
  await orFail(
    (async () => {
      const [templates, opened] = await Promise.all([
        fetchText('/vendor/o-spreadsheet.xml'),
        openWorkbook(language),
      ]);
      const view = new SheetView(document.getElementById('sheet') as Element, templates);
      addDownloadToMenu();
      let workbook = await show(view, opened, language);
      onLanguage((chosen) => {
        language = chosen;
        showLanguage(language);
        void orFail(
          workbook.translate(language).then(async (translated) => {
            workbook = await show(view, translated, language);
          }),
        );
      });
      warnBeforeLeaving(() => workbook.model.getters.canUndo());
      showReady();
    })(),
  );
}

async function show(view: SheetView, workbook: Workbook, language: Language): Promise<Workbook> {
  const { model, tabs } = workbook;
  const { getters } = model;
  // For the browser's console.
  Object.assign(globalThis, { nyckeltal: { model } });
  showStrip(language, tabs, { type: (text) => view.type(text), open: (tabId) => activate(model, tabId) });
  model.on('update', {}, () => markTab(getters.getActiveSheetId()));
  markTab(getters.getActiveSheetId());
  await view.show(model);
  return workbook;
}

/** Nothing is kept when the page closes, so work that would be lost is asked about. */
function warnBeforeLeaving(hasWork: () => boolean): void {
  addEventListener('beforeunload', (event) => {
    if (hasWork()) event.preventDefault();
  });
}

void start();
