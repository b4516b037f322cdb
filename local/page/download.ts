/** File > Download: the workbook as an .xlsx file, functions replaced by their values where Excel lacks them. */
import { strToU8, zipSync } from 'fflate';
import type { Model } from '../engine/engine.ts';
import { engine } from './globals.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface MenuEnvironment {
  readonly model: Model;
}

export function addDownloadToMenu(): void {
  const { topbarMenuRegistry } = engine.registries;
  topbarMenuRegistry.addChild('download', ['file'], {
    name: 'Download (.xlsx)',
    sequence: 10,
    icon: 'o-spreadsheet-Icon.EXPORT_XLSX',
    execute: ({ model }: MenuEnvironment) => download(model),
  } as never);
}

async function download(model: Model): Promise<void> {
  const { files } = await model.exportXLSX();
  const parts = files.flatMap((file) =>
    'content' in file ? [[file.path, strToU8(file.content)] as const] : [],
  );
  const link = document.createElement('a');
  const archive = zipSync(Object.fromEntries(parts)) as Uint8Array<ArrayBuffer>;
  link.href = URL.createObjectURL(new Blob([archive], { type: TYPE }));
  link.download = `nyckeltal-${new Date().toLocaleDateString('sv-SE')}.xlsx`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
