/** The first part of each sentence, written by a formula: where the figure went, and how it stands to the plan. */
import type { BoardTexts } from '../../locale/workbooks/board.ts';
import { quoted, sentence } from '../blocks/formula-parts.ts';
import type { Words } from '../blocks/words.ts';
import { inputCell } from './inputs-tab.ts';

interface Told {
  /** Cells. */
  readonly value: string;
  readonly before: string;
  readonly plan: string;
  readonly status: string;
  /** Shares are told from and to, all else as a change in per cent. */
  readonly isShare: boolean;
  /** A guideline holds where there is no plan. */
  readonly isGuided: boolean;
  /** The quality of leads now and before, said beside their number. */
  readonly quality?: { readonly now: string; readonly before: string };
}

const percent = (part: string): string => `ROUND(${part}*100;0)`;

export function happened(words: Words, { happened: texts }: BoardTexts, told: Told): string {
  const { value, before, plan, status, isShare, isGuided, quality } = told;
  const than = `IF(${inputCell('last_year')};${quoted(texts.lastYear)};${quoted(texts.before)})`;
  const change = percent(`ABS(${value}/${before}-1)`);
  const moved = (template: string) => sentence(template, { percent: change, than });
  const relative = `IF(${change}=0;${moved(texts.same)};IF(${value}>${before};${moved(texts.up)};${moved(texts.down)}))`;
  const fromTo = sentence(texts.fromTo, { now: percent(value), earlier: percent(before), than });
  const compared = `IF(COUNT(${before})=0;${quoted(texts.nothing)};IFERROR(${isShare ? fromTo : relative};${quoted(texts.nothing)}))`;
  const { good, watch, act } = words.shared.status;
  const toPlan = (
    [
      [good, texts.better],
      [watch, texts.near],
      [act, texts.worse],
    ] as const
  ).reduceRight((rest, [word, said]) => `IF(${status}=${quoted(word)};${quoted(said)};${rest})`, quoted('.'));
  const beside =
    quality === undefined
      ? ''
      : `&IF(COUNT(${quality.now};${quality.before})<2;"";${sentence(texts.quality, {
          now: percent(quality.now),
          earlier: percent(quality.before),
        })})`;
  const guided = `IF(${status}=${quoted(good)};${quoted(texts.atGuideline)};${quoted(texts.belowGuideline)})`;
  const planned = `IF(ISNUMBER(${plan});${toPlan};${isGuided ? guided : quoted(texts.noPlan)})`;
  return `=IF(${value}="";${quoted(words.shared.status.notMeasured)};${compared}&${planned}${beside})`;
}
