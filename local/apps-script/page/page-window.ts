/** The window around a page of the script: takes its calls to the script and brings back what comes of them. */
import type { Outcome } from '../script-run.ts';
import type { FromPage, ToPage } from './messages.ts';

export interface Surroundings {
  readonly call: (name: string, args: readonly unknown[]) => Outcome | Promise<Outcome>;
  readonly close: () => void;
}

/** Serves the page in a frame until the function that is returned is called. */
export function serveFrame(frame: HTMLIFrameElement, { call, close }: Surroundings): () => void {
  const received = ({ source, data }: MessageEvent<FromPage>) => {
    if (source !== frame.contentWindow) return;
    if ('close' in data) close();
    else void answer(data.call, data.name, data.args);
  };
  const answer = async (number: number, name: string, args: readonly unknown[]) => {
    const message: ToPage = { call: number, outcome: await call(name, args) };
    frame.contentWindow?.postMessage(message, '*');
  };
  addEventListener('message', received);
  return () => removeEventListener('message', received);
}
