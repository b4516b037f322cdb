/** Blob: bytes with a type and a name. */
import type { Strict } from '../strict.ts';

const contents = new WeakMap<object, Buffer>();

export const bytesOf = (blob: object): Buffer => {
  const bytes = contents.get(blob);
  if (bytes === undefined) throw new Error('Invalid argument: blob');
  return bytes;
};

/** Google's bytes are signed. */
export const signed = (bytes: Buffer): Int8Array =>
  new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);

export const bytesFrom = (data: string | readonly number[]): Buffer =>
  typeof data === 'string' ? Buffer.from(data, 'utf8') : Buffer.from(data as number[]);

export function blob(strict: Strict, bytes: Buffer, contentType: string | null, name: string | null): object {
  let [type, title] = [contentType, name];
  const set = (newBytes: Buffer) => {
    contents.set(self, newBytes);
    return self;
  };
  const self: object = strict('Base.Blob', {
    getBytes: () => signed(bytesOf(self)),
    getDataAsString: (charset: BufferEncoding = 'utf8') => bytesOf(self).toString(charset),
    getContentType: () => type,
    getName: () => title,
    isGoogleType: () => false,
    copyBlob: () => blob(strict, bytesOf(self), type, title),
    getBlob: () => self,
    setBytes: (data: readonly number[]) => set(bytesFrom(data)),
    setDataFromString: (text: string) => set(bytesFrom(text)),
    setContentType: (newType: string | null) => {
      type = newType;
      return self;
    },
    setName: (newName: string) => {
      title = newName;
      return self;
    },
  });
  contents.set(self, bytes);
  return self;
}
