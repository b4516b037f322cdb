/** A chart of bars, lines or areas in the words of .xlsx files, its elements in the order that the format demands. */
import { escaped } from '../xlsx-parts.ts';
import { categoryAxis, valueAxis } from './axis-xml.ts';
import type { ChartFacts, SeriesFacts } from './chart-facts.ts';
import { filled, GREY, richText, TEXT_FONT } from './drawing-xml.ts';
import { seriesXml } from './series-xml.ts';

const NAMESPACES = [
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
].join(' ');

export const chartXml = (chart: ChartFacts): string =>
  [
    `<c:chartSpace ${NAMESPACES}><c:roundedCorners val="0"/><c:chart>`,
    title(chart),
    '<c:plotArea><c:layout/>',
    ...plots(chart),
    categoryAxis(chart),
    valueAxis(chart),
    '</c:plotArea>',
    legend(chart),
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
    `<c:spPr>${filled(chart.background)}<a:ln><a:noFill/></a:ln></c:spPr>`,
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="900">${filled(GREY)}${TEXT_FONT}</a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`,
    '</c:chartSpace>',
  ].join('');

const title = ({ title: { text, bold, size, colour } }: ChartFacts): string =>
  text === ''
    ? '<c:autoTitleDeleted val="1"/>'
    : `<c:title>${richText(text, { bold, size, colour })}<c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>`;

const LEGENDS: Readonly<Record<string, string>> = { top: 't', bottom: 'b', left: 'l', right: 'r' };

const legend = ({ legend: position }: ChartFacts): string =>
  LEGENDS[position] === undefined
    ? ''
    : `<c:legend><c:legendPos val="${LEGENDS[position]}"/><c:overlay val="0"/></c:legend>`;

const AXES = '<c:axId val="1"/><c:axId val="2"/>';

/** Areas lie behind columns, and lines before both. */
function plots(chart: ChartFacts): string[] {
  const numbered = chart.series.map((series, index) => ({ series, index }));
  return (['area', 'bar', 'line'] as const).flatMap((kind) => {
    const drawn = numbered.filter(({ series }) => series.kind === kind);
    if (drawn.length === 0) return [];
    const series = drawn.map((one) => seriesXml(one.series, one.index, chart)).join('');
    return [plot(kind, series, chart)];
  });
}

function plot(
  kind: SeriesFacts['kind'],
  series: string,
  { isStacked, isHorizontal, hasMarkers }: ChartFacts,
): string {
  const colours = '<c:varyColors val="0"/>';
  if (kind === 'bar') {
    const grouping = `<c:barDir val="${isHorizontal ? 'bar' : 'col'}"/><c:grouping val="${isStacked ? 'stacked' : 'clustered'}"/>`;
    const overlap = isStacked ? '<c:overlap val="100"/>' : '<c:overlap val="-10"/>';
    return `<c:barChart>${grouping}${colours}${series}<c:gapWidth val="60"/>${overlap}${AXES}</c:barChart>`;
  }
  const grouping = `<c:grouping val="${isStacked ? 'stacked' : 'standard'}"/>`;
  if (kind === 'area') return `<c:areaChart>${grouping}${colours}${series}${AXES}</c:areaChart>`;
  return `<c:lineChart>${grouping}${colours}${series}<c:marker val="${hasMarkers ? 1 : 0}"/>${AXES}</c:lineChart>`;
}

/** What a reader who does not see the chart is told. */
export const chartName = ({ title }: ChartFacts): string => escaped(title.text);
