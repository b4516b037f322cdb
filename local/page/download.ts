/** File > Download: the workbook as an .xlsx file, functions replaced by their values where Excel lacks them. */
import type { Model } from '../engine/engine.ts';
import type { Language } from '../engine/locales.ts';
import { printPlans } from '../xlsx/print-plans.ts';
import { writeXlsx } from '../xlsx/write-xlsx.ts';
import type { ScriptFiles } from './add-on/script-files.ts';
import { engine } from './globals.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface MenuEnvironment {
  readonly model: Model;
}

export function addDownloadToMenu(act: (model: Model) => Promise<void>): void {
  const { topbarMenuRegistry } = engine.registries;
  topbarMenuRegistry.addChild('download', ['file'], {
    name: 'Download (.xlsx)',
    sequence: 10,
    icon: 'o-spreadsheet-Icon.EXPORT_XLSX',
    execute: ({ model }: MenuEnvironment) => act(model),
  } as never);
}

export async function download(model: Model, language: Language, { files }: ScriptFiles): Promise<void> {
  const printPlan = printPlans((name) => files[`${name}.html`] as string);
  const archive = (await writeXlsx(model, {
    title: 'Nyckeltal',
    language,
    printPlan,
  })) as Uint8Array<ArrayBuffer>;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([archive], { type: TYPE }));
  link.download = `nyckeltal-${new Date().toLocaleDateString('sv-SE')}.xlsx`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
