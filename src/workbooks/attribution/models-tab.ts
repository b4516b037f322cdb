/** The Models tab: which models are compared, their shares by channel, and the money by one of them. */
import type { AttributionTexts } from '../../locale/workbooks/attribution.ts';
import { quoted } from '../blocks/formula-parts.ts';
import { FEWEST } from '../blocks/status.ts';
import { TabDraft } from '../blocks/tab-draft.ts';
import type { CellContent } from '../plan.ts';
import { MODELS, PATHS, pathColumn } from './places.ts';

/** In the order of the list; the first screen shows four at most. */
const NAMES = [
  'first',
  'last',
  'last_non_direct',
  'linear',
  'linear_unique',
  'position',
  'w_shaped',
  'time_decay',
  'markov',
  'shapley',
] as const;
const CHOSEN = ['first', 'last', 'linear', 'markov'] as const;
/** Percentage points between models that are worth talking about. */
const LIMIT = 10;
const UNKNOWN = [
  'Direct',
  '(direct)',
  '(none)',
  '(not set)',
  'Unassigned',
  'Unknown',
  'Direkt',
  'Direkte',
  'Okänd',
  'Ukjent',
];

export function modelsTab(texts: AttributionTexts): TabDraft {
  const { models, tabs } = texts;
  const { chosen, ids, header, first, last, ends, money, list } = MODELS;
  const lastModel = list.first + NAMES.length - 1;
  const draft = new TabDraft('models', tabs.models, {
    columnWidths: [16, 280, 120, 120, 120, 120, 80, 20, 90, 70, 90, 90, 90, 90, 90, 190, 120, 560],
  });
  draft
    .write('B1', [[models.title]], { look: 'title' })
    .write('B2', [[models.note]], { look: 'note' })
    .write(`B${chosen}`, [[models.chosen], [null], [models.limit]], { look: 'rowLabel' })
    .input(`C${chosen}`, [CHOSEN.map((name) => models.names[name])], {
      name: 'models',
      rule: { type: 'range', zone: `${list.label}${list.first}:${list.label}${lastModel}` },
      help: models.chosenHelp,
    })
    .write(`C${ids}`, [Array.from('CDEF', (letter) => idOf(`${letter}$${chosen}`, lastModel))], {
      look: 'note',
    })
    .input('C6', [[LIMIT]], {
      name: 'limit',
      rule: { type: 'number', from: 0, to: 100 },
      help: models.limitHelp,
    })
    .look('C6', 'inputNumber')
    .format('C6', 'whole')
    .write(`B${header}`, [[compare(`$C$${ids}:$F$${ids}`)]])
    .look(`B${header}:G${header}`, 'header')
    .look(`C${header}:G${header}`, 'numberHeader')
    .look(`B${first}:G${last}`, 'plain')
    .look(`B${ends.first}:E${ends.last}`, 'plain')
    .look(`B${money + 1}:E${money + 26}`, 'plain')
    .format(`C${first}:G${last}`, 'wholePercent')
    .write(`I${header}`, [helperTitles(texts)], { look: 'numberHeader' })
    .write(
      `I${first}`,
      Array.from({ length: last - first }, (_, index) => helpers(first + index)),
      { look: 'note' },
    )
    .format(`K${first}:L${last}`, 'wholePercent')
    .write(`B${ends.header - 1}`, [[models.ends]], { look: 'heading' })
    .write(`B${ends.header}`, [[compare('"first;last"')]])
    .look(`B${ends.header}:E${ends.header}`, 'header')
    .look(`C${ends.header}:E${ends.header}`, 'numberHeader')
    .format(`C${ends.first}:E${ends.last}`, 'wholePercent')
    .write(`B${money - 1}`, [[models.money]], { look: 'heading' })
    .write(`B${money}`, [[moneyFormula()]])
    .look(`B${money}:E${money}`, 'header')
    .look(`C${money}:E${money}`, 'numberHeader')
    .format(`C${money + 1}:C${money + 26}`, 'whole')
    .format(`D${money + 1}:D${money + 26}`, 'money')
    .format(`E${money + 1}:E${money + 26}`, 'wholePercent')
    .write(`${list.label}${header}`, [[models.list, models.id, models.about]], { look: 'header' })
    .write(
      `${list.label}${list.first}`,
      NAMES.map((name) => [models.names[name], name, models.does[name]]),
    )
    .look(`${list.label}${list.first}:${list.label}${lastModel}`, 'rowLabel')
    .rule({ type: 'formula', zone: `B${first}:G${last}`, formula: `=$B${first}="Total"`, look: 'total' })
    .height(1, 36)
    .height(header, 38);
  unknownNames(draft, texts);
  return draft;
}

const NO_PATHS = `{tab:paths}!$A$${PATHS.header}=""`;
const COUNTED = [pathColumn('A'), pathColumn('B'), pathColumn('C')].join(';');

const compare = (models: string): string => `=IF(${NO_PATHS};"";ATTRIBUTION_COMPARE(${COUNTED};${models}))`;

const moneyFormula = (): string =>
  `=IF(${NO_PATHS};"";ATTRIBUTION(${pathColumn('A')};${pathColumn('B')};${pathColumn('D')};$F$${MODELS.ids};${pathColumn('C')}))`;

/** The name that the functions know. */
function idOf(label: string, lastModel: number): string {
  const column = (letter: string) => `$${letter}$${MODELS.list.first}:$${letter}$${lastModel}`;
  const { list } = MODELS;
  return `=IFERROR(INDEX(${column(list.id)};MATCH(${label};${column(list.label)};0));"")`;
}

const helperTitles = ({ models, screen }: AttributionTexts): string[] => [
  models.key,
  'n',
  models.names.first,
  models.names.last,
  models.unknown,
  models.order,
  screen.spread,
];

/** Mean share, conversions with the channel on the path, first and last share, unknown or not, place in the order. */
function helpers(row: number): string[] {
  const name = `$B${row}`;
  const { ends, unknownNames: names, list, first, last } = MODELS;
  const isChannel = `IFERROR(AND(${name}<>"";${name}<>"Total");1=2)`;
  const when = (formula: string) => `=IF(${isChannel};${formula};"")`;
  const end = (letter: string) =>
    `IFERROR(VLOOKUP(${name};$B$${ends.first}:$D$${ends.last};${letter === 'C' ? 2 : 3};1=2);"")`;
  const keys = `$I$${first}:$I$${last}`;
  const unknown = `$${list.label}$${names.first}:$${list.label}$${names.last}`;
  return [
    when(`AVERAGE($C${row}:$F${row})+(${last}-ROW())/10^9`),
    when(conversionsWith(name)),
    when(end('C')),
    when(end('D')),
    when(`IF(COUNTIFS(${unknown};${name})>0;1;0)`),
    `=IFERROR(MATCH(LARGE(${keys};${row - first + 1});${keys};0);"")`,
    `=IF(ISNUMBER($J${row});IF(AND($M${row}=0;$J${row}>=${FEWEST});MAX($C${row}:$F${row})-MIN($C${row}:$F${row});"");"")`,
  ];
}

/** Conversions with a channel on the path, which is written with days (Email@3) where the times are dates. */
function conversionsWith(name: string): string {
  const [paths, conversions] = [pathColumn('A'), pathColumn('B')];
  const [begins, goesOn] = [`${name}&"@*"`, `"*> "&${name}&"@*"`];
  const [first, later] = [begins, goesOn].map((is) => `SUMIFS(${conversions};${paths};${is})`);
  const both = `SUMIFS(${conversions};${paths};${begins};${paths};${goesOn})`;
  const anywhere = `SUMIFS(${conversions};${paths};"*"&${name}&"*")`;
  return `IF(COUNTIFS(${paths};"*@*")=0;${anywhere};${first}+${later}-${both})`;
}

/** Names of channels that say nothing of where a visit came from. */
function unknownNames(draft: TabDraft, { models }: AttributionTexts): void {
  const { unknownNames: names, list } = MODELS;
  const rows: CellContent[][] = Array.from({ length: names.last - names.first + 1 }, (_, index) => [
    UNKNOWN[index] ?? null,
  ]);
  draft
    .write(`${list.label}${names.first - 1}`, [[models.unknownNames]], { look: 'heading' })
    .input(`${list.label}${names.first}`, rows, { name: 'unknown_names' });
}

export const isReady = `IFERROR({tab:models}!$B$${MODELS.header}=${quoted('channel')};1=2)`;
