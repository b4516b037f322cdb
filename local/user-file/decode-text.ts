/** Text files as spreadsheet programs write them: UTF-8, UTF-16 or Windows-1252. */

export function decodeText(bytes: Uint8Array): string {
  const encoding = byteOrderMark(bytes) ?? evenlyZero(bytes);
  if (encoding !== undefined) return new TextDecoder(encoding).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return windows1252(bytes);
  }
}

/** The letters of Windows-1252 at 128–159; Node 20's own decoder takes them for control characters. */
const HIGH_LETTERS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const windows1252 = (bytes: Uint8Array): string =>
  new TextDecoder('latin1')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (letter) => HIGH_LETTERS.charAt(letter.charCodeAt(0) - 128));

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
