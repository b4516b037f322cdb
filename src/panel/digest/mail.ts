/** The weekly e-mail: what the KPIs of the board, or else of the workbook built last, show in their cells. */
import { fill } from '../../locale/fill.ts';
import { type NamedKpi, namedKpis } from '../kpi-cells.ts';
import { sheetsOfOurs } from '../own-sheet.ts';
import type { PanelPort } from '../port.ts';
import { labelOf, type Texts } from '../texts.ts';
import type { Mail } from './port.ts';
import type { DigestRecord } from './record.ts';

const KPIS_AT_MOST = 30;
const LONGEST_TEXT = 120;

interface Line {
  readonly kpi: string;
  readonly value: string;
  readonly change: string;
  readonly status: string;
}

/** Undefined where the file has nothing to tell. */
export function digestMail(file: PanelPort, { to, language }: DigestRecord): Mail | undefined {
  const texts = file.texts(language);
  const lines = linesIn(file, texts);
  if (lines.length === 0) return undefined;
  const name = { file: oneLine(file.fileName()) };
  const intro = fill(texts.digest.intro, name);
  return {
    to,
    subject: fill(texts.digest.subject, name),
    body: [
      intro,
      '',
      ...lines.map(inText),
      '',
      `${texts.digest.open}: ${file.address()}`,
      '',
      texts.digest.why,
    ].join('\n'),
    htmlBody: html(texts.digest, intro, lines, file.address()),
  };
}

function linesIn(file: PanelPort, texts: Texts): Line[] {
  const shown = (place: Pick<NamedKpi, 'sheet' | 'zone'> | undefined): string =>
    place === undefined ? '' : oneLine(file.readShown(place.sheet, place.zone)[0]?.[0] ?? '');
  return chosen(file)
    .map((each) => ({
      kpi: labelOf(texts, each.kpi),
      value: shown(each),
      change: shown(each.change),
      status: shown(each.status),
    }))
    .filter(({ value }) => value !== '')
    .slice(0, KPIS_AT_MOST);
}

/** Later metadata belong to sheets built later. */
function chosen(file: PanelPort): readonly NamedKpi[] {
  const all = namedKpis(file.names());
  const board = all.filter(({ workbook }) => workbook === 'board');
  if (board.length > 0) return board;
  const order = sheetsOfOurs(file);
  const age = ({ sheet }: NamedKpi): number => order.indexOf(sheet);
  const latest = all.reduce<NamedKpi | undefined>(
    (last, each) => (last === undefined || age(each) > age(last) ? each : last),
    undefined,
  );
  return all.filter(({ workbook }) => workbook === latest?.workbook);
}

function inText({ kpi, value, change, status }: Line): string {
  const more = [change, status].filter((text) => text !== '').join(', ');
  return more === '' ? `${kpi}: ${value}` : `${kpi}: ${value} (${more})`;
}

function html(
  { headers, open, why }: Texts['digest'],
  intro: string,
  lines: readonly Line[],
  address: string,
): string {
  const columns = ['kpi', 'value', 'change', 'status'] as const;
  const row = (cells: readonly string[], tag: 'th' | 'td') =>
    `<tr>${cells.map((text) => `<${tag} align="left" style="padding:4px 16px 4px 0">${escaped(text)}</${tag}>`).join('')}</tr>`;
  const header = row(
    columns.map((column) => headers[column]),
    'th',
  );
  const body = lines.map((line) =>
    row(
      columns.map((column) => line[column]),
      'td',
    ),
  );
  return [
    `<p>${escaped(intro)}</p>`,
    `<table cellspacing="0">${header}${body.join('')}</table>`,
    `<p><a href="${escaped(address)}">${escaped(open)}</a></p>`,
    `<p>${escaped(why)}</p>`,
  ].join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] as string);

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, LONGEST_TEXT);
