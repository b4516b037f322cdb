/** Logger and console: both write to the list of lines that the runtime keeps. */
import { format } from 'node:util';
import type { Strict } from '../strict.ts';

export function logger(strict: Strict, log: string[]): object {
  const self = strict('Base.Logger', {
    log: (...given: unknown[]) => {
      log.push(format(...given));
      return self;
    },
    getLog: () => log.join('\n'),
    clear: () => {
      log.length = 0;
    },
  });
  return self;
}

export function scriptConsole(log: string[]): object {
  const write = (...given: unknown[]) => {
    log.push(format(...given));
  };
  const ignore = () => undefined;
  return { log: write, info: write, warn: write, error: write, time: ignore, timeEnd: ignore };
}
