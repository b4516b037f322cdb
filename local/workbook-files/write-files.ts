/** Writes workbooks as .xlsx files, several at a time. */
import { type ChildProcess, fork } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createRuntime } from '../apps-script/runtime.ts';
import { scriptRun } from '../apps-script/script-run.ts';
import { LANGUAGES, type Language } from '../engine/locales.ts';
import type { FileWanted } from './build-file.ts';
import type { Done, Job } from './worker.ts';

/** Every workbook in every language, as the script offers them. */
export async function allFiles(folder: string): Promise<FileWanted[]> {
  const runtime = await createRuntime({ folder });
  return LANGUAGES.flatMap((language) => {
    const { value } = scriptRun(runtime, 'dialogWorkbooks', [{ language }]) as {
      readonly value: { readonly value: readonly { readonly id: string; readonly title: string }[] };
    };
    return value.value.map(({ id, title }) => ({ workbook: id, title, language }));
  });
}

interface WriteOptions {
  /** Of the built script. */
  readonly folder: string;
  /** Where the files go. */
  readonly into: string;
  readonly wanted: readonly FileWanted[];
  readonly tell?: (path: string) => void;
}

export const fileName = ({ workbook, language }: { workbook: string; language: Language }): string =>
  `${workbook}.${language}.xlsx`;

/** The longest take the same time as the others, so each process takes the next that is left. */
export async function writeFiles({
  folder,
  into,
  wanted,
  tell = () => undefined,
}: WriteOptions): Promise<string[]> {
  mkdirSync(into, { recursive: true });
  const jobs: Job[] = wanted.map((file) => ({ ...file, path: join(into, fileName(file)) }));
  const left = [...jobs];
  const count = Math.min(availableParallelism(), jobs.length);
  const workers = Array.from({ length: count }, () => startWorker(folder));
  try {
    await Promise.all(
      workers.map(async (worker) => {
        for (let job = left.shift(); job !== undefined; job = left.shift()) {
          await run(worker, job);
          tell(job.path);
        }
      }),
    );
  } finally {
    for (const worker of workers) worker.kill();
  }
  return jobs.map(({ path }) => path);
}

const WORKER = fileURLToPath(new URL('worker.ts', import.meta.url));

/** Sheets are made of many small things; with room for them, half of the cleaning up is saved. */
const ROOMY = '--max-semi-space-size=64';

const startWorker = (folder: string): ChildProcess =>
  fork(WORKER, [folder], { execArgv: ['--import', 'tsx', ROOMY] });

function run(worker: ChildProcess, job: Job): Promise<void> {
  return new Promise((resolve, reject) => {
    const ended = () => reject(new Error(`The process that wrote ${job.path} ended.`));
    worker.once('exit', ended);
    worker.once('message', ({ error }: Done) => {
      worker.off('exit', ended);
      if (error === undefined) resolve();
      else reject(new Error(error));
    });
    worker.send(job);
  });
}
