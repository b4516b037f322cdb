/** The two axes of a chart: names or months along one, numbers along the other. */
import { escaped } from '../xlsx-parts.ts';
import type { AxisFacts, ChartFacts } from './chart-facts.ts';
import { GREY, line, richText } from './drawing-xml.ts';

const [CATEGORY, VALUE] = [1, 2];
const GRID = '#E5EAEC';
const MARKS = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>';

const title = ({ title: text }: AxisFacts): string =>
  text === '' ? '' : `<c:title>${richText(text, { size: 9, colour: GREY })}<c:overlay val="0"/></c:title>`;

/** Horizontal bars begin at the top. */
export const categoryAxis = ({ category, isHorizontal }: ChartFacts): string =>
  [
    `<c:catAx><c:axId val="${CATEGORY}"/><c:scaling><c:orientation val="${isHorizontal ? 'maxMin' : 'minMax'}"/></c:scaling>`,
    `<c:delete val="0"/><c:axPos val="${isHorizontal ? 'l' : 'b'}"/>`,
    title(category),
    `<c:numFmt formatCode="General" sourceLinked="1"/>${MARKS}<c:tickLblPos val="low"/>`,
    `<c:spPr>${line('#B9C4C9', 0.75)}</c:spPr>`,
    `<c:crossAx val="${VALUE}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>`,
  ].join('');

export function valueAxis({ value, isHorizontal, series }: ChartFacts): string {
  const limit = (name: 'max' | 'min') =>
    value[name] === undefined ? '' : `<c:${name} val="${value[name]}"/>`;
  const format = series[0]?.values.format ?? 'General';
  return [
    `<c:valAx><c:axId val="${VALUE}"/><c:scaling><c:orientation val="minMax"/>${limit('max')}${limit('min')}</c:scaling>`,
    `<c:delete val="0"/><c:axPos val="${isHorizontal ? 'b' : 'l'}"/>`,
    `<c:majorGridlines><c:spPr>${line(GRID, 0.75)}</c:spPr></c:majorGridlines>`,
    title(value),
    `<c:numFmt formatCode="${escaped(format)}" sourceLinked="0"/>${MARKS}<c:tickLblPos val="nextTo"/>`,
    '<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>',
    `<c:crossAx val="${CATEGORY}"/><c:crosses val="${isHorizontal ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/></c:valAx>`,
  ].join('');
}
