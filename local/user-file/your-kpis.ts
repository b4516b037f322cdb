/** The tab beside one's own data: what can be computed from it, and how healthy it is. */
import type { Language } from '../engine/locales.ts';
import { SheetDraft } from '../samples/sheet-draft.ts';
import type { Suggestion } from './suggest-kpis.ts';
import { yourKpisTexts } from './your-kpis-texts.ts';

const MOST_KPIS = 15;
const MOST_COLUMNS = 5;
const HEALTH_COLUMNS = 5;
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
  const health = FIRST + Math.max(kpis.length, 1) + 3;
  const sheet = new SheetDraft('your-kpis', texts.name, { rows: 140, columns: 20 })
    .columns(190, 96, 260, 110, 24, 110, 96, 96, 96, 96, 96, 96)
    .rowHeight(1, 34)
    .write('A1', [[texts.title]], { look: 'title' })
    .write('A2', [[kpis.length > 0 ? texts.about(dataName) : texts.nothing]], { look: 'note' })
    .write('A4', [[texts.kpis]], { look: 'heading' })
    .write(`A${FIRST - 1}`, [texts.headers], { look: 'header' });
  kpis.forEach(({ id, name, unit }, index) => {
    sheet.write(`A${FIRST + index}`, [[id, `=KPI("${id}",${range})`, name]]);
    sheet.dress(`B${FIRST + index}`, { format: UNIT_FORMATS[unit] ?? 'twoDecimals' });
  });
  if (suggestion.groupBy !== undefined) {
    const shown = kpis.slice(0, MOST_COLUMNS);
    const ids = shown.map(({ id }) => id).join(',');
    sheet
      .write('F4', [[texts.grouped]], { look: 'heading' })
      .write(`F${FIRST - 1}`, [[`=KPI_BY("${ids}",${range},"${suggestion.groupBy.replaceAll('"', '""')}")`]])
      .dress(`F${FIRST - 1}:L${FIRST - 1}`, { look: 'header' });
    shown.forEach(({ unit }, index) => {
      const column = 'GHIJK'[index] as string;
      sheet.dress(`${column}${FIRST}:${column}${FIRST + 45}`, {
        format: UNIT_FORMATS[unit] ?? 'twoDecimals',
      });
    });
  }
  return sheet
    .write(`A${health - 1}`, [[texts.health]], { look: 'heading' })
    .write(`A${health}`, [[`=DATA_HEALTH(${range})`]])
    .dress(`A${health}:${'ABCDE'[HEALTH_COLUMNS - 1]}${health}`, { look: 'header' });
}
