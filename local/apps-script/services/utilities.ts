/** Utilities: helpers that Apps Script adds to the language. */
import { createHash, randomUUID } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { type Clock, realClock } from '../clock.ts';
import { enumeration, isOf } from '../enumeration.ts';
import type { Strict } from '../strict.ts';
import { blob, bytesFrom, bytesOf, signed } from './blob.ts';
import { formatDate } from './format-date.ts';

const GZIP = 'application/x-gzip';
const LONGEST_SLEEP = 300_000;

const Charset = enumeration('US_ASCII', 'UTF_8');
const DigestAlgorithm = enumeration('MD2', 'MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512');

type Data = string | readonly number[];

export function utilities(strict: Strict, clock: Clock = realClock): object {
  return strict('Utilities.Utilities', {
    Charset: strict('Utilities.Charset', Charset),
    DigestAlgorithm: strict('Utilities.DigestAlgorithm', DigestAlgorithm),
    formatDate,
    base64Encode: (data: Data) => bytesFrom(data).toString('base64'),
    base64EncodeWebSafe: (data: Data) => webSafe(bytesFrom(data)),
    base64Decode: (text: string) => signed(decoded(text, /^[A-Za-z0-9+/]*={0,2}$/)),
    base64DecodeWebSafe: (text: string) => signed(decoded(text, /^[\w-]*={0,2}$/)),
    computeDigest: (algorithm: unknown, data: Data) => signed(digest(algorithm, data)),
    getUuid: () => randomUUID(),
    gzip: (source: object, name: string | null = null) =>
      blob(strict, gzipSync(bytesOf(source)), GZIP, name ?? 'archive.gz'),
    ungzip: (source: { getContentType: () => string | null }) => blob(strict, unzipped(source), null, null),
    newBlob: (data: Data, contentType?: string | null, name: string | null = null) =>
      blob(strict, bytesFrom(data), contentType ?? (typeof data === 'string' ? 'text/plain' : null), name),
    sleep: (milliseconds: number) => {
      if (!(milliseconds >= 0 && milliseconds <= LONGEST_SLEEP)) {
        throw new Error('Invalid argument: milliseconds. Should be between: 0 and 300000');
      }
      clock.sleep(milliseconds);
    },
  });
}

const webSafe = (bytes: Buffer): string => bytes.toString('base64').replaceAll('+', '-').replaceAll('/', '_');

function decoded(text: string, shape: RegExp): Buffer {
  if (!shape.test(text)) throw new Error('Could not decode string.');
  return Buffer.from(text, 'base64');
}

function digest(algorithm: unknown, data: Data): Buffer {
  if (!isOf(DigestAlgorithm, algorithm) || algorithm === DigestAlgorithm.MD2) {
    throw new Error('Invalid argument: algorithm');
  }
  const name = algorithm.name().replace('SHA_', 'sha').toLowerCase();
  return createHash(name).update(bytesFrom(data)).digest();
}

/** Google looks at the type before it looks at the bytes. */
function unzipped(source: { getContentType: () => string | null }): Buffer {
  const type = source.getContentType();
  if (type === null) throw new Error('Blob object must have non-null content type for this operation.');
  if (type !== GZIP) throw new Error('Could not decompress gzip.');
  try {
    return gunzipSync(bytesOf(source));
  } catch {
    throw new Error('Could not decompress gzip.');
  }
}
