/** Texts are there in every language, short, one sentence each and free of HTML. */
import { LANGUAGES, type Texts } from '../../src/catalogue/types.ts';
import { type CatalogueSource, type Check, gap } from './check.ts';

const LONGEST = 140;
const SENTENCE_BREAK = /[.!?]["”»]?\s+\p{Lu}/u;
export const HTML = /<\/?[a-z][^>]*>|&[a-z]+;/i;

export const checkTexts: Check = (source) =>
  textsOf(source).flatMap(({ where, what, texts, isLabel }) =>
    LANGUAGES.flatMap((language) => {
      const text: string | undefined = texts?.[language];
      const name = `${what} in ${language}`;
      if (text === undefined || text.trim() === '') return [gap(where, `${name} is missing`, 'write it')];
      return faultsOf(text, isLabel).map(([fault, toDo]) => gap(where, `${name} ${fault}`, toDo));
    }),
  );

function faultsOf(text: string, isLabel: boolean): [string, string][] {
  const faults: [string, string][] = [];
  if (text.length > LONGEST) {
    faults.push([`has ${text.length} characters`, `shorten it to ${LONGEST} at most`]);
  }
  if (HTML.test(text)) faults.push(['holds HTML', 'write plain text']);
  if (/[\r\n]/.test(text)) faults.push(['breaks the line', 'write it on one line']);
  if (isLabel) return faults;
  if (SENTENCE_BREAK.test(text)) faults.push(['has more than one sentence', 'keep to one']);
  if (!text.endsWith('.')) faults.push(['does not end with a full stop', 'write a whole sentence']);
  return faults;
}

interface FoundTexts {
  readonly where: string;
  readonly what: string;
  readonly texts: Texts | undefined;
  readonly isLabel: boolean;
}

function textsOf({ kpiFiles, measures, dimensions }: CatalogueSource): FoundTexts[] {
  const label = (where: string, texts: Texts): FoundTexts => ({ where, what: 'label', texts, isLabel: true });
  const sentence = (where: string, what: string, texts: Texts | undefined): FoundTexts => ({
    where,
    what,
    texts,
    isLabel: false,
  });
  const ofKpis = kpiFiles.flatMap(({ file, kpi }) => [
    label(file, kpi.label),
    sentence(file, 'definition', kpi.definition),
    sentence(file, 'advice', kpi.advice),
    ...(kpi.guideline === undefined ? [] : [sentence(file, 'guideline', kpi.guideline.text)]),
  ]);
  const ofMeasures = measures.flatMap(({ id, label: texts, definition, advice }) => {
    const where = `measure ${id}`;
    if (definition === undefined && advice === undefined) return [label(where, texts)];
    return [
      label(where, texts),
      sentence(where, 'definition', definition),
      sentence(where, 'advice', advice),
    ];
  });
  return [
    ...ofKpis,
    ...ofMeasures,
    ...dimensions.map(({ id, label: texts }) => label(`dimension ${id}`, texts)),
  ];
}
