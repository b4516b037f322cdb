/** Writes on the Checks tab how a Data tab is read: where its header stands, what each column is, what is left out. */
import { fill } from '../../locale/fill.ts';
import { letters } from '../a1.ts';
import { currencyUnits, UNITS } from './currency-units.ts';
import { placeOf } from './data-source.ts';
import { headerSearch, KNOWN } from './header-search.ts';
import type { Read } from './read-tab.ts';
import { COLUMN_FACTS, COLUMN_ROW, COLUMNS, FACT_ROW, FACTS, readingBlock } from './reading.ts';
import { columnFormulas } from './reading-columns.ts';
import { factFormulas } from './reading-facts.ts';
import type { TabDraft } from './tab-draft.ts';

export function writeReading(draft: TabDraft, read: Read): void {
  const { words, source, name } = read;
  const texts = words.shared.reading;
  const block = readingBlock(placeOf(source));
  const at = (column: number, row: number) => `${letters(block.left + column)}${row}`;
  const facts = factFormulas(read);
  const columns = columnFormulas(read);
  draft
    .write(at(0, 5), [[fill(texts.title, { tab: name })]], { look: 'heading' })
    .write(at(0, 6), [[texts.note]], { look: 'note' })
    .write(
      at(0, FACT_ROW),
      FACTS.map((fact) => [texts.facts[fact], facts[fact]]),
      { look: 'note' },
    )
    .format(`${block.fact('least')}:${block.fact('monthBefore')}`.replace(/\$/g, ''), 'digits')
    .format(`${block.fact('first')}:${block.fact('last')}`.replace(/\$/g, ''), 'day')
    .write(at(KNOWN - 1, FACT_ROW), [[texts.row, texts.known], ...headerSearch(read)], { look: 'note' })
    .look(at(KNOWN, FACT_ROW), 'quietNumber')
    .write(at(UNITS, FACT_ROW), currencyUnits(read), { look: 'note' })
    .write(
      at(0, COLUMN_ROW - 1),
      [COLUMN_FACTS.map((fact) => fill(texts.columns[fact], { every: read.every.labels[0] as string }))],
      {
        look: 'header',
      },
    )
    .look(`${block.letterOf('number')}${COLUMN_ROW - 1}`, 'numberHeader')
    .look(`${block.letterOf('filled')}${COLUMN_ROW - 1}`, 'numberHeader')
    .write(
      at(0, COLUMN_ROW),
      Array.from({ length: COLUMNS }, (_, index) => COLUMN_FACTS.map((fact) => columns(fact, index))),
      { look: 'note' },
    );
}
