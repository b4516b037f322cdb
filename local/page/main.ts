/** The program of the page that `npm start` serves. */
import type { MenuItem, ShownMenu } from '../apps-script/screen.ts';
import type { Language } from '../engine/locales.ts';
import { type RunningAddOn, startAddOn } from './add-on/start-add-on.ts';
import { addDownloadToMenu, download } from './download.ts';
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
      let workbook = opened;
      const addOn = await startAddOn(
        () => workbook.model,
        () => language,
      );
      const view = new SheetView(document.getElementById('sheet') as Element, templates);
      addDownloadToMenu((model) => download(model, language, addOn.script));
      await show(view, workbook, language, addOn);
      onLanguage((chosen) => {
        language = chosen;
        showLanguage(language);
        void orFail(
          workbook.translate(language).then((translated) => {
            workbook = translated;
            return show(view, workbook, language, addOn);
          }),
        );
      });
      warnBeforeLeaving(() => workbook.model.getters.canUndo());
      showReady();
    })(),
  );
}

/** What of the add-on's menu is offered beside the first formulas. */
const OFFERED = ['newWorkbook', 'openPanel'];

async function show(
  view: SheetView,
  { model, tabs }: Workbook,
  language: Language,
  addOn: RunningAddOn,
): Promise<void> {
  const { getters } = model;
  // For the browser's console.
  Object.assign(globalThis, { nyckeltal: { model } });
  const { items } = await addOn.open();
  const offered = OFFERED.flatMap(
    (target) => items.find((item): item is MenuItem => isItem(item) && item.target === target) ?? [],
  );
  showStrip(language, tabs, offered, {
    type: (text) => view.type(text),
    open: (tabId) => activate(model, tabId),
    choose: (target) => void addOn.choose(target),
  });
  model.on('update', {}, () => markTab(getters.getActiveSheetId()));
  markTab(getters.getActiveSheetId());
  await view.show(model);
}

const isItem = (item: ShownMenu['items'][number]): item is MenuItem =>
  item !== 'separator' && 'target' in item;

/** Nothing is kept when the page closes, so work that would be lost is asked about. */
function warnBeforeLeaving(hasWork: () => boolean): void {
  addEventListener('beforeunload', (event) => {
    if (hasWork()) event.preventDefault();
  });
}

void start();
