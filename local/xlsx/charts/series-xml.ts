/** One series of a chart, with the values that its cells have now. */
import { escaped } from '../xlsx-parts.ts';
import type { Cells, ChartFacts, SeriesFacts } from './chart-facts.ts';
import { filled, line } from './drawing-xml.ts';

export function seriesXml(series: SeriesFacts, index: number, chart: ChartFacts): string {
  const { name, values, kind } = series;
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>`,
    name === undefined ? '' : `<c:tx>${texts(name)}</c:tx>`,
    `<c:spPr>${shape(series)}</c:spPr>`,
    kind === 'bar' ? '<c:invertIfNegative val="0"/>' : '',
    kind === 'line' ? marker(series, chart) : '',
    chart.showsValues ? VALUES_SHOWN : '',
    chart.labels === undefined ? '' : `<c:cat>${texts(chart.labels)}</c:cat>`,
    `<c:val>${numbers(values)}</c:val>`,
    kind === 'line' ? '<c:smooth val="0"/>' : '',
    '</c:ser>',
  ].join('');
}

const VALUES_SHOWN =
  '<c:dLbls><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>';

const shape = ({ kind, colour, isDashed }: SeriesFacts): string =>
  kind === 'line' ? line(colour, 2.25, isDashed) : filled(colour);

const marker = ({ colour, isDashed }: SeriesFacts, { hasMarkers }: ChartFacts): string =>
  hasMarkers && !isDashed
    ? `<c:marker><c:symbol val="circle"/><c:size val="5"/><c:spPr>${filled(colour)}<a:ln><a:noFill/></a:ln></c:spPr></c:marker>`
    : '<c:marker><c:symbol val="none"/></c:marker>';

const points = (contents: readonly string[]): string =>
  [
    `<c:ptCount val="${contents.length}"/>`,
    ...contents.map((content, index) =>
      content === '' ? '' : `<c:pt idx="${index}"><c:v>${escaped(content)}</c:v></c:pt>`,
    ),
  ].join('');

const texts = ({ reference, shown }: Cells): string =>
  `<c:strRef><c:f>${escaped(reference)}</c:f><c:strCache>${points(shown)}</c:strCache></c:strRef>`;

const numbers = ({ reference, values, format }: Cells): string => {
  const contents = values.map((value) => (typeof value === 'number' ? String(value) : ''));
  return `<c:numRef><c:f>${escaped(reference)}</c:f><c:numCache><c:formatCode>${escaped(format)}</c:formatCode>${points(contents)}</c:numCache></c:numRef>`;
};
