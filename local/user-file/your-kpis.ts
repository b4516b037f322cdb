/** The tab beside one's own data: what can be computed from it, and how healthy it is. */
import type { Language } from '../engine/locales.ts';
import { SheetDraft } from '../samples/sheet-draft.ts';
import type { Suggestion } from './suggest-kpis.ts';
import { yourKpisTexts } from './your-kpis-texts.ts';

const MOST_KPIS = 15;
const GROUPED_COLUMNS = ['B', 'C', 'D', 'E', 'F'];
const MOST_GROUPS = 60;
const FIRST = 6;

const UNIT_FORMATS: Readonly<Record<string, 'percent' | 'twoDecimals'>> = { rate: 'percent' };
const formatOf = (unit: string) => ({ format: UNIT_FORMATS[unit] ?? 'twoDecimals' });

/** `range` is the data with its tab, such as 'Kampanjer'!A1:H40. */
export function yourKpis(
  suggestion: Suggestion,
  range: string,
  dataName: string,
  language: Language,
): SheetDraft {
  const texts = yourKpisTexts[language];
  const kpis = suggestion.kpis.slice(0, MOST_KPIS);
  const grouped = kpis.slice(0, GROUPED_COLUMNS.length);
  const table = FIRST + Math.max(kpis.length, 1) + 2;
  const sheet = new SheetDraft('your-kpis', texts.name, { rows: table + 150, columns: 16 })
    .columns(200, ...GROUPED_COLUMNS.map((_, index) => columnWidth(grouped[index]?.id)), 90, 20)
    .columnsFrom('I', 170, 70, 56, 76, 420)
    .rowHeight(1, 34)
    .write('A1', [[texts.title]], { look: 'title' })
    .write('A2', [[kpis.length > 0 ? texts.about(dataName) : texts.nothing]], { look: 'note' })
    .write('A4', [[texts.kpis]], { look: 'heading' })
    .dress(`A${FIRST - 1}:G${FIRST - 1}`, { look: 'header' })
    .write(`A${FIRST - 1}`, [texts.headers])
    .dress(`B${FIRST - 1}`, { look: 'numberHeader' })
    .write('I4', [[texts.health]], { look: 'heading' })
    .write(`I${FIRST - 1}`, [[`=DATA_HEALTH(${range})`]])
    .dress(`I${FIRST - 1}:M${FIRST - 1}`, { look: 'header' })
    .dress(`K${FIRST - 1}:L${FIRST - 1}`, { look: 'numberHeader' });
  kpis.forEach(({ id, name, unit }, index) => {
    sheet
      .write(`A${FIRST + index}`, [[id, `=KPI("${id}",${range})`, name[language]]])
      .dress(`B${FIRST + index}`, formatOf(unit));
  });
  const { groupBy } = suggestion;
  if (groupBy === undefined) return sheet;
  const ids = grouped.map(({ id }) => id).join(',');
  sheet
    .write(`A${table - 1}`, [[texts.grouped]], { look: 'heading' })
    .write(`A${table}`, [[`=KPI_BY("${ids}",${range},"${groupBy.replaceAll('"', '""')}")`]])
    .dress(`A${table}:G${table}`, { look: 'header' })
    .dress(`B${table}:G${table}`, { look: 'numberHeader' });
  grouped.forEach(({ unit }, index) => {
    const column = GROUPED_COLUMNS[index];
    sheet.dress(`${column}${table + 1}:${column}${table + MOST_GROUPS}`, formatOf(unit));
  });
  return sheet;
}

const columnWidth = (id = ''): number => Math.max(96, id.length * 9.5);
