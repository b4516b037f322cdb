/** getData of the built connector over sheets of growing length: time, bytes, memory and calls to Google. */
import { spawnSync } from 'node:child_process';
import { projectPath } from '../build/project-path.ts';
import { BATCH_GET, chartOf, openBench, within28Days } from './get-data-bench.ts';
import { type Measurement, milliseconds, times } from './report.ts';
import { fastestOf } from './timing.ts';

const SIZES = [1_000, 10_000, 100_000] as const;
const TURNS = 9;
const CHARTS_OF_A_PAGE = 30;
/** Of 100,000 rows, uncached, on a machine that takes half a second for twenty million logarithms. */
const MOST_MILLISECONDS = 190;
const REFERENCE = 500;
/** As a plain script, the form in which such a figure is usually taken; a function is optimised further. */
const LOGARITHMS =
  'let sum = 0; const start = performance.now(); for (let i = 1; i <= 2e7; i++) sum += Math.log(i); ' +
  'console.log(performance.now() - start)';
/** Ten times the rows in about ten times the time. */
const MOST_GROWTH = 13;

type Times = Record<'logarithms' | 'uncached' | 'cached' | 'uncached28' | 'cached28' | 'read', number>;

const thousands = (count: number): string => count.toLocaleString('en');

export async function measureGetData(): Promise<Measurement[]> {
  const measured: [rows: number, time: Times][] = [];
  const rows: Measurement[] = [];
  for (const size of SIZES) {
    const bench = await openBench(size);
    measured.push([size, timesOf(bench)]);
    rows.push(...timeRows(size, measured.at(-1)?.[1] as Times));
    rows.push(bytesRow(bench, size));
  }
  const [, [, middle], [, largest]] = measured as [never, [number, Times], [number, Times]];
  return [...rows, growthRow(middle, largest), goalRow(largest), memoryRow(), await pageRow()];
}

type Bench = Awaited<ReturnType<typeof openBench>>;

function timesOf({ getData, readOnly }: Bench): Times {
  const asked = (name: string, turn: number) => chartOf(`${name} ${turn}`);
  const run = (work: () => unknown) => {
    work();
    return undefined;
  };
  return fastestOf<keyof Times>(
    {
      logarithms,
      uncached: (turn) => run(() => getData(asked('all', turn))),
      cached: (turn) => run(() => getData(asked('all', turn))),
      uncached28: (turn) => run(() => getData(within28Days(asked('28', turn)))),
      cached28: (turn) => run(() => getData(within28Days(asked('28', turn)))),
      read: () => run(readOnly),
    },
    TURNS,
  );
}

const logarithms = (): number =>
  Number(spawnSync(process.execPath, ['-e', LOGARITHMS], { encoding: 'utf8' }).stdout);

function timeRows(size: number, time: Times): Measurement[] {
  const what = `getData, ${thousands(size)} rows × 3 of 8 fields`;
  return [
    {
      what: `${what}, uncached`,
      result: milliseconds(time.uncached),
      against: `of which the stand-in of Sheets ${milliseconds(time.read)}`,
    },
    { what: `${what}, cached`, result: milliseconds(time.cached), against: '' },
    {
      what: `${what}, 28 days, uncached`,
      result: milliseconds(time.uncached28),
      against: `cached ${milliseconds(time.cached28)}`,
    },
  ];
}

function bytesRow({ getData }: Bench, size: number): Measurement {
  const bytes = (answer: unknown) => Buffer.byteLength(JSON.stringify(answer));
  const all = bytes(getData(chartOf('bytes')));
  const few = bytes(getData(within28Days(chartOf('bytes'))));
  return {
    what: `bytes sent, ${thousands(size)} rows × 3 fields`,
    result: thousands(all),
    against: `28 days ${thousands(few)}`,
  };
}

function growthRow(middle: Times, largest: Times): Measurement {
  const growth = largest.uncached / middle.uncached;
  return {
    what: 'getData, 100,000 rows against 10,000, uncached',
    result: times(growth),
    against: `cached ${times(largest.cached / middle.cached)}`,
    goal: `≤ ${MOST_GROWTH}× (linear)`,
    met: growth <= MOST_GROWTH,
  };
}

function goalRow({ uncached, logarithms: own }: Times): Measurement {
  const scaled = (uncached * REFERENCE) / own;
  return {
    what: 'getData, 100,000 rows, uncached, scaled to the reference machine',
    result: milliseconds(scaled),
    against: `2e7 Math.log here ${milliseconds(own)}, there ${REFERENCE} ms`,
    goal: `< ${MOST_MILLISECONDS} ms`,
    met: scaled < MOST_MILLISECONDS,
  };
}

function memoryRow(): Measurement {
  const program = projectPath('bench/get-data-memory-program.ts');
  const run = (size: number) =>
    spawnSync(process.execPath, ['--import', 'tsx', program, String(size)], {
      cwd: projectPath('.'),
      encoding: 'utf8',
    }).stdout.trim();
  return {
    what: 'peak memory above an idle script, 100,000 rows, uncached',
    result: `${run(100_000)} MB`,
    against: `10,000 rows ${run(10_000)} MB`,
  };
}

/** Thirty charts with fields and dates of their own. */
async function pageRow(): Promise<Measurement> {
  const { getData, calls } = await openBench(10_000);
  const started = performance.now();
  for (let chart = 0; chart < CHARTS_OF_A_PAGE; chart += 1) {
    const measure = ['cost', 'clicks', 'leads'][chart % 3] as string;
    const asked = chartOf('page', ['date', chart % 2 === 0 ? 'channel' : 'campaign', measure]);
    getData(chart % 5 === 0 ? within28Days(asked) : asked);
  }
  const time = performance.now() - started;
  const reads = calls.all()[BATCH_GET] ?? 0;
  return {
    what: `reads of the sheet for a page of ${CHARTS_OF_A_PAGE} charts, 10,000 rows`,
    result: `${reads}`,
    against: `${milliseconds(time)} for all of them`,
    goal: '1',
    met: reads === 1,
  };
}
