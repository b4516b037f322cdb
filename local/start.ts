/** `npm start [-- file]`: opens the page with the samples, and one's own file before them. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type RunningServer, serve } from './server/serve.ts';
import { openUserFile, type UserFile } from './user-file/open-user-file.ts';
import { UserFileError } from './user-file/user-file-error.ts';

const DEFAULT_PORT = 4173;

async function start(): Promise<void> {
  const server = await startServer(portWanted(), ownFile(process.argv[2]));
  console.log(`Nyckeltal: open ${server.address} in your browser. Press Ctrl-C to stop.`);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => void server.stop().then(() => process.exit(0)));
  }
}

function portWanted(): number {
  const wanted = process.env.PORT ?? String(DEFAULT_PORT);
  const port = Number(wanted);
  if (!/^\d+$/.test(wanted) || port > 65_535) giveUp(`PORT is "${wanted}"; give a number up to 65535.`);
  return port;
}

/** npm runs its scripts in the project's folder; INIT_CWD is where the command was typed. */
function ownFile(path: string | undefined): UserFile | null {
  if (path === undefined) return null;
  try {
    return openUserFile(resolve(process.env.INIT_CWD ?? '.', path));
  } catch (error) {
    if (error instanceof UserFileError) giveUp(error.message);
    throw error;
  }
}

async function startServer(port: number, file: UserFile | null): Promise<RunningServer> {
  try {
    return await serve({
      port,
      folder: fileURLToPath(new URL('../dist/sheets/', import.meta.url)),
      ownFile: file,
      connector: fileURLToPath(new URL('../dist/connector/', import.meta.url)),
    });
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === 'EADDRINUSE') {
      giveUp(
        `Port ${port} is taken; stop the other program or start with another port: PORT=${port + 1} npm start`,
      );
    }
    if (code === 'ENOENT') giveUp('dist/sheets/Code.js is missing; run "npm run build" first.');
    if (code === 'EACCES') giveUp(`Port ${port} is not allowed on this machine; choose one above 1023.`);
    throw error;
  }
}

function giveUp(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

await start();
