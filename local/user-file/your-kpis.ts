/** The tab beside one's own data: what can be computed from it, and how healthy it is. */
import type { Language } from '../engine/locales.ts';
import { SheetDraft } from '../samples/sheet-draft.ts';
import type { Suggestion } from './suggest-kpis.ts';
import { yourKpisTexts } from './your-kpis-texts.ts';

const MOST_KPIS = 15;
const GROUPED_COLUMNS = ['H', 'I', 'J', 'K', 'L'];
const FIRST = 6;

const UNIT_FORMATS: Readonly<Record<string, 'percent' | 'twoDecimals'>> = { rate: 'percent' };

/** `range` is the data with its tab, such as 'Kampanjer'!A1:H40. */
export function yourKpis(
  suggestion: Suggestion,
  range: string,
  dataName: string,
  language: Language,
): SheetDraft {
  const texts = yourKpisTexts[language];
  const kpis = suggestion.kpis.slice(0, MOST_KPIS);
  const { grouping } = suggestion;
  const health = FIRST + Math.max(kpis.length, (grouping?.groups ?? 0) + 1) + 3;
  const grouped = kpis.slice(0, GROUPED_COLUMNS.length);
  const sheet = new SheetDraft('your-kpis', texts.name, { rows: health + 60, columns: 20 })
    .columns(190, 96, 80, 80, 170, 20, 120, ...grouped.map(({ id }) => Math.max(90, id.length * 9.5)), 90)
    .rowHeight(1, 34)
    .write('A1', [[texts.title]], { look: 'title' })
    .write('A2', [[kpis.length > 0 ? texts.about(dataName) : texts.nothing]], { look: 'note' })
    .write('A4', [[texts.kpis]], { look: 'heading' })
    .write(`A${FIRST - 1}`, [texts.headers], { look: 'header' })
    .dress(`B${FIRST - 1}`, { look: 'numberHeader' })
    .dress(`D${FIRST - 1}:E${FIRST - 1}`, { look: 'header' });
  kpis.forEach(({ id, name, unit }, index) => {
    sheet
      .write(`A${FIRST + index}`, [[id, `=KPI("${id}",${range})`, name[language]]])
      .dress(`B${FIRST + index}`, { format: UNIT_FORMATS[unit] ?? 'twoDecimals' });
  });
  if (grouping !== undefined) {
    const ids = grouped.map(({ id }) => id).join(',');
    sheet
      .write('G4', [[texts.grouped]], { look: 'heading' })
      .write(`G${FIRST - 1}`, [[`=KPI_BY("${ids}",${range},"${grouping.by.replaceAll('"', '""')}")`]])
      .dress(`G${FIRST - 1}`, { look: 'header' })
      .dress(`H${FIRST - 1}:M${FIRST - 1}`, { look: 'numberHeader' });
    grouped.forEach(({ unit }, index) => {
      const column = GROUPED_COLUMNS[index] as string;
      const zone = `${column}${FIRST}:${column}${FIRST + grouping.groups}`;
      sheet.dress(zone, { format: UNIT_FORMATS[unit] ?? 'twoDecimals' });
    });
    sheet.dress(`G${FIRST + grouping.groups}:M${FIRST + grouping.groups}`, { look: 'total' });
  }
  return sheet
    .write(`A${health - 1}`, [[texts.health]], { look: 'heading' })
    .write(`A${health}`, [[`=DATA_HEALTH(${range})`]])
    .dress(`A${health}:E${health}`, { look: 'header' })
    .dress(`C${health}:D${health}`, { look: 'numberHeader' });
}
