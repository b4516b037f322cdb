/** Puts character codes together to a text. */

const AT_ONCE = 8_192;

export function textOf(codes: Uint8Array | Uint16Array): string {
  let text = '';
  for (let at = 0; at < codes.length; at += AT_ONCE) {
    const some: unknown = codes.subarray(at, at + AT_ONCE);
    text += String.fromCharCode.apply(null, some as number[]);
  }
  return text;
}
