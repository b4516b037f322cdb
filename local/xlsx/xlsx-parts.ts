/** The parts of an .xlsx file by path, while it is made complete. */
import { strToU8, type Zippable, zipSync } from 'fflate';

export class XlsxParts {
  readonly #parts: Map<string, string>;

  constructor(parts: Iterable<readonly [path: string, text: string]>) {
    this.#parts = new Map(parts);
  }

  /** Empty for a part that there is not. */
  read(path: string): string {
    return this.#parts.get(path) ?? '';
  }

  write(path: string, text: string): void {
    this.#parts.set(path, text);
  }

  change(path: string, changed: (text: string) => string): void {
    if (this.#parts.has(path)) this.write(path, changed(this.read(path)));
  }

  paths(): string[] {
    return [...this.#parts.keys()];
  }

  /** A new part of a kind that the package has to name. */
  add(path: string, contentType: string, text: string): void {
    this.write(path, text);
    const override = `<Override PartName="/${path}" ContentType="${contentType}"/>`;
    this.change('[Content_Types].xml', (types) => types.replace('</Types>', `${override}</Types>`));
  }

  /** Gives the id under which `from` may name the part at `target`, a path relative to it. */
  relate(from: string, type: string, target: string): string {
    const path = from.replace(/([^/]*)$/, '_rels/$1.rels');
    const known = this.read(path) || `<Relationships xmlns="${PACKAGE}/relationships"></Relationships>`;
    const id = `rId${(known.match(/<Relationship\s/g) ?? []).length + 1}`;
    const relation = `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
    this.write(path, known.replace('</Relationships>', `${relation}</Relationships>`));
    return id;
  }

  zip(): Uint8Array {
    const files: Zippable = {};
    // Programs that look at the beginning of a file expect this part there.
    const first = '[Content_Types].xml';
    for (const path of [first, ...this.paths().filter((other) => other !== first)]) {
      files[path] = strToU8(`${DECLARATION}${this.read(path).trim()}`);
    }
    return zipSync(files, { mtime: ALWAYS });
  }
}

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The same content makes the same file, whenever it is made. */
const ALWAYS = '1980-01-02';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** A text as it stands in XML; signs that XML cannot hold are left out. */
export const escaped = (text: string): string =>
  text
    .replace(/[&<>"']/g, (sign) => ESCAPES[sign] as string)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '');

export const unescaped = (xml: string): string =>
  Object.entries(ESCAPES)
    .reverse()
    .reduce((text, [sign, written]) => text.replaceAll(written, sign), xml);
