/** What it costs to compile and run the built script, which Apps Script does before every call. */
import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { projectPath } from '../build/project-path.ts';
import { type Measurement, milliseconds } from './report.ts';
import { fastestOf } from './timing.ts';

/** The goal holds for a calm machine, so the fastest of many turns counts. */
const TURNS = 101;
const MOST_MILLISECONDS_ABOVE_EMPTY = 3;

export function measureScriptLoad(): Measurement[] {
  const built = readFileSync(projectPath('dist/sheets/Code.js'), 'utf8');
  const handWritten = readFileSync(projectPath('bench/hand-written.js'), 'utf8');
  const time = fastestOf(
    {
      empty: (turn) => load('', turn),
      handWritten: (turn) => load(handWritten, turn),
      built: (turn) => load(built, turn),
      firstCall: (turn) => load(built, turn, 'CAC(120000, 40)'),
    },
    TURNS,
  );
  const above = time.built - time.empty;
  const size = (code: string) => `${Buffer.byteLength(code).toLocaleString('en')} bytes`;
  return [
    {
      what: `load Code.js (${size(built)})`,
      result: milliseconds(time.built),
      against: `empty script ${milliseconds(time.empty)}, so ${milliseconds(above)} above it`,
      goal: `≤ ${MOST_MILLISECONDS_ABOVE_EMPTY} ms above`,
      met: above <= MOST_MILLISECONDS_ABOVE_EMPTY,
    },
    {
      what: 'load Code.js',
      result: milliseconds(time.built),
      against: `hand-written script (${size(handWritten)}) ${milliseconds(time.handWritten)}`,
    },
    {
      what: 'load Code.js and call =CAC once',
      result: milliseconds(time.firstCall),
      against: `loading alone ${milliseconds(time.built)}, the call ${milliseconds(time.firstCall - time.built)}`,
    },
  ];
}

/**
 * Compiles and runs in a fresh context. A first line of its own for each turn keeps V8 from reusing an earlier
 * compilation, and from comparing the whole text with all earlier ones, as it does with texts that differ at the end.
 */
function load(code: string, turn: number, call = ''): number {
  const context = vm.createContext({});
  const source = `//${turn}\n${code}\n${call}`;
  const started = performance.now();
  new vm.Script(source).runInContext(context);
  return performance.now() - started;
}
