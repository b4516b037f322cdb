/** Finds every KPI by its file, so that adding one touches nothing else. */
import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { GROUPS, type KpiDefinition } from '../src/catalogue/types.ts';
import { projectPath } from './project-path.ts';

const KPI_FOLDER = projectPath('src/catalogue/kpis');

/** A definition and its file, relative to the folder of the KPIs. */
export interface KpiFile {
  readonly file: string;
  readonly kpi: KpiDefinition;
}

/** All definitions in catalogue order: by group, then by `order`. */
export async function discoverKpiFiles(folder = KPI_FOLDER): Promise<KpiFile[]> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const found = await Promise.all(files.map((file) => readKpi(folder, file)));
  return found.sort(
    ({ kpi: a }, { kpi: b }) =>
      GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group) || a.order - b.order || (a.id < b.id ? -1 : 1),
  );
}

export async function discoverKpis(folder = KPI_FOLDER): Promise<KpiDefinition[]> {
  return (await discoverKpiFiles(folder)).map(({ kpi }) => kpi);
}

async function readKpi(folder: string, file: string): Promise<KpiFile> {
  const kpi = (await import(pathToFileURL(join(folder, file)).href)).default as KpiDefinition | undefined;
  if (kpi === undefined) throw new Error(`${file} has no default export; export its KPI definition`);
  return { file: file.split(sep).join('/'), kpi };
}
