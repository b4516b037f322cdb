/** Finds every function of the Sheets target: the KPIs of the catalogue, then the functions with help of their own. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { measures } from '../src/catalogue/measures.ts';
import { kpiFunction } from '../src/render/kpi-function.ts';
import { prefixedAlias, type SheetFunction } from '../src/render/sheet-function.ts';
import { discoverKpis } from './discover-kpis.ts';
import { projectPath } from './project-path.ts';

const FUNCTIONS_FOLDER = projectPath('src/functions');
const TABLE = 'Array<Array<any>>';

export async function discoverFunctions(): Promise<SheetFunction[]> {
  const help = new Map(measures.map((measure) => [measure.id, measure.help]));
  const kpis = (await discoverKpis()).map((kpi) => kpiFunction(kpi, (id) => help.get(id)));
  return [...kpis, ...(await helpOfFunctions())];
}

async function helpOfFunctions(folder = FUNCTIONS_FOLDER): Promise<SheetFunction[]> {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .sort();
  const modules = await Promise.all(files.map((file) => import(pathToFileURL(join(folder, file)).href)));
  return modules
    .map((module) => module.help)
    .filter((help) => help !== undefined)
    .map((help) => ({ result: TABLE, ...help, aliases: prefixedAlias(help.name) }));
}
