/** Text files as spreadsheet programs write them: UTF-8, UTF-16 or Windows-1252. */

export function decodeText(bytes: Uint8Array): string {
  const encoding = byteOrderMark(bytes) ?? evenlyZero(bytes);
  if (encoding !== undefined) return new TextDecoder(encoding).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function byteOrderMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

/** UTF-16 without a mark has a zero beside nearly every letter. */
function evenlyZero(bytes: Uint8Array): string | undefined {
  const start = bytes.subarray(0, 2000);
  const zeros = [0, 0];
  start.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] as number) + 1;
  });
  const most = start.length / 2 / 2;
  if ((zeros[1] as number) > most) return 'utf-16le';
  return (zeros[0] as number) > most ? 'utf-16be' : undefined;
}
