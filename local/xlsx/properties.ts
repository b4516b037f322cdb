/** What the file says of itself: its title, and the language it is written in. */
import { escaped, type XlsxParts } from './xlsx-parts.ts';

const TYPE = 'application/vnd.openxmlformats-package.core-properties+xml';
const RELATION = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
const CORE = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';

export function addProperties(parts: XlsxParts, title: string, language: string): void {
  const xml = [
    `<cp:coreProperties xmlns:cp="${CORE}" xmlns:dc="http://purl.org/dc/elements/1.1/">`,
    `<dc:title>${escaped(title)}</dc:title><dc:creator>Nyckeltal</dc:creator>`,
    `<dc:language>${escaped(language)}</dc:language></cp:coreProperties>`,
  ].join('');
  parts.add('docProps/core.xml', TYPE, xml);
  const id = 'rIdProperties';
  const relation = `<Relationship Id="${id}" Type="${RELATION}" Target="docProps/core.xml"/>`;
  parts.change('_rels/.rels', (rels) => rels.replace('</Relationships>', `${relation}</Relationships>`));
}
