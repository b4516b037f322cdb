/** A process of its own that builds one file after the other. */
import { writeFileSync } from 'node:fs';
import { buildFile, type FileWanted } from './build-file.ts';

export interface Job extends FileWanted {
  readonly path: string;
}

export interface Done {
  readonly path: string;
  /** What went wrong. */
  readonly error?: string;
}

const [folder = ''] = process.argv.slice(2);

process.on('message', async (job: Job) => {
  let done: Done = { path: job.path };
  try {
    writeFileSync(job.path, await buildFile(folder, job));
  } catch (error) {
    done = { ...done, error: String(error) };
  }
  process.send?.(done);
});
