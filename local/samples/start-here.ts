/** Sample tab: what this is, three formulas to try, and every function there is. */
import type { Language } from '../engine/locales.ts';
import { SheetDraft } from './sheet-draft.ts';
import { startHereTexts } from './start-here-texts.ts';

const ROWS = 140;

export function startHere(language: Language): SheetDraft {
  const texts = startHereTexts[language];
  const separator = language === 'en' ? ',' : ';';
  const tries = [
    '=CAC(120000,40)',
    '=KPI_STATUS("LTV_CAC",LTV_CAC(9000,3000))',
    `=KPI_EXPLAIN("CAC","${language}",120000,40)`,
  ] as const;
  const shown = (formula: string) => `'${formula.replaceAll(',', separator)}`;
  const list = 24;

  return new SheetDraft('start', texts.name, { rows: ROWS, columns: 10 })
    .columns(330, 340, 420, 110, 80, 260)
    .rowHeight(1, 34)
    .write('A1', [[texts.title]], { look: 'title' })
    .write('A2', [[texts.about]], { look: 'note' })
    .write('A3', [[texts.privacy]], { look: 'note' })
    .write('A5', [[texts.tryTitle]], { look: 'heading' })
    .write('A6', [texts.tryHeaders], { look: 'header' })
    .write('A7', [[shown(tries[0])], [shown(tries[1])], [shown(tries[2])]], { look: 'formula' })
    .write('B7', [[tries[0]], [tries[1]], [texts.below]])
    .dress('B7', { format: 'kronor', look: 'value' })
    .colourStatus('B8')
    .write(
      'C7',
      texts.tryNotes.map((note) => [note]),
      { look: 'note' },
    )
    .write('A11', [[tries[2]]])
    .dress('A11:A18', { look: 'header' })
    .dress('B11:B18', { look: 'value' })
    .write('A21', [[texts.listTitle]], { look: 'heading' })
    .write('A22', [[texts.listNote]], { look: 'note' })
    .write(`A${list}`, [[`=KPI_LIST("","${language}")`]])
    .dress(`A${list}:F${list}`, { look: 'header' });
}
