/** What the services take from Node, as far as the script on the page needs it. */
import { gunzipSync as gunzip, gzipSync as gzip } from 'fflate';

export const randomUUID = (): string => crypto.randomUUID();

export const gzipSync = gzip;
export const gunzipSync = gunzip;

export const format = (...given: unknown[]): string => given.map(String).join(' ');

export function createHash(): never {
  throw new Error('local runtime: digests are not computed on the page');
}
