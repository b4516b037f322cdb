/** Checks the table in view and says in the person's language what is wrong or worth knowing. */
import type { Finding } from '../functions/health/check.ts';
import { checks } from '../functions/health/checks.ts';
import { fill } from '../locale/fill.ts';
import type { HealthReport, InLanguage } from '../ui/endpoints.ts';
import { tell } from './answer.ts';
import type { PanelPort } from './port.ts';
import { sheetRow, tableHere } from './table-here.ts';
import type { Texts } from './texts.ts';
import { todayOf } from './today.ts';

const SEVERITIES = { error: 'error', warning: 'warning', info: 'note' } as const;
const NAMES_AT_MOST = 3;
const LONGEST_NAME = 40;

export function checkData(port: PanelPort, { language }: InLanguage): HealthReport {
  const { messages, health } = port.texts(language);
  const selected = port.selection();
  const here = tableHere(port, selected);
  if (here === undefined) return tell(messages.noTable);
  const findings: HealthReport['findings'][number][] = [];
  for (const { name, severity, find } of checks) {
    const finding = find({ table: here.table, asOf: todayOf(port) });
    if (finding === undefined) continue;
    const { count, firstRow } = finding;
    findings.push({
      severity: SEVERITIES[severity],
      ...sentences(health, name, finding),
      count,
      firstRow: firstRow === '' ? '' : sheetRow(here, firstRow),
    });
  }
  const sheet = port.sheets().find(({ id }) => id === selected.sheet)?.name ?? '';
  const rows = here.table.rows.length;
  const message = fill(rows === 1 ? messages.healthOne : messages.healthMany, { count: String(rows), sheet });
  return { sheet, rows, findings, message };
}

function sentences(health: Texts['health'], name: string, { about = [], whatToDo }: Finding) {
  const known = health as Readonly<Record<string, { what: string; advice: string }>>;
  const { what, advice } = known[name] ?? { what: name, advice: whatToDo };
  return { what, advice: fill(advice, { about: listed(about) }) };
}

/** The first few, shortened, each once. */
function listed(names: readonly string[]): string {
  const distinct = names.filter((name, index) => names.indexOf(name) === index);
  const shown = distinct
    .slice(0, NAMES_AT_MOST)
    .map((name) => (name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name));
  return distinct.length > NAMES_AT_MOST ? `${shown.join(', ')} …` : shown.join(', ');
}
