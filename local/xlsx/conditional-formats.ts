/** Rules of conditional formats: texts in quotation marks, and the first rule before the second. */
import { escaped, unescaped } from './xlsx-parts.ts';

const NUMBER = /^[-+]?\d+(\.\d+)?$/;

export function conditionalFormats(sheet: string): string {
  let priority = 0;
  return sheet.replace(
    /(<cfRule )priority="1"( [^>]*>)([\s\S]*?<\/cfRule>)/g,
    (_, start: string, attributes: string, content: string) => {
      priority += 1;
      const isComparison = attributes.includes('type="cellIs"');
      return `${start}priority="${priority}"${attributes}${isComparison ? content.replace(FORMULA, quoted) : content}`;
    },
  );
}

const FORMULA = /<formula>([\s\S]*?)<\/formula>/g;

function quoted(whole: string, xml: string): string {
  const value = unescaped(xml);
  if (value.startsWith('=')) return `<formula>${escaped(value.slice(1))}</formula>`;
  if (NUMBER.test(value) || /^".*"$/.test(value)) return whole;
  return `<formula>${escaped(`"${value.replaceAll('"', '""')}"`)}</formula>`;
}
