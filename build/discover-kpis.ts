/** Finds every KPI by its file, so that adding one touches nothing else. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { GROUPS, type KpiDefinition } from '../src/catalogue/types.ts';
import { projectPath } from './project-path.ts';

const KPI_FOLDER = projectPath('src/catalogue/kpis');

/** All definitions in catalogue order: by group, then by `order`. */
export async function discoverKpis(folder = KPI_FOLDER): Promise<KpiDefinition[]> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const found = await Promise.all(
    files.map(async (file) => (await import(pathToFileURL(join(folder, file)).href)).default as KpiDefinition),
  );
  return found.sort(
    (a, b) => GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group) || a.order - b.order || a.id.localeCompare(b.id),
  );
}
