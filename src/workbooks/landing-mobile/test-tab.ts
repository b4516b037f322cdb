/** An A/B test: the plan, what happened, the interval, and a verdict that waits for the visitors planned. */
import type { LandingMobileTexts } from '../../locale/workbooks/landing-mobile.ts';
import { signedBarChart } from '../blocks/charts.ts';
import { quoted, sentence } from '../blocks/formula-parts.ts';
import { TabDraft } from '../blocks/tab-draft.ts';

/** Visitors and contacts of A and B, in C and D. */
const GIVEN = { visitors: 5, contacts: 6, rate: 7 };
const PLAN = { today: 10, lift: 11, needed: 12, reached: 13 };
const VERDICT = 15;
const RESULT = 17;
/** Where AB_TEST writes names and numbers, eleven rows of them, and below it SRM_TEST. */
const OUTPUT = 5;
const SPLIT = 18;
/** The one among them that is no rate: z. */
const STATISTIC = 5;
const LIKELY = 100;
const isReady = `AND(COUNT($C$5:$D$6)=4;$C$6<=$C$5;$D$6<=$D$5;MIN($C$5:$D$5)>=1;MIN($C$6:$D$6)>=0)`;

export function testTab({ test }: LandingMobileTexts): TabDraft {
  const draft = new TabDraft('test', test.name, {
    columnWidths: [16, 290, 116, 116, 24, 620, 120, 220, 110],
  });
  draft
    .write('B1', [[test.title], [test.question]])
    .look('B1', 'title')
    .look('B2', 'subtitle')
    .height(1, 36)
    .height(2, 22);
  given(draft, test);
  plan(draft, test);
  calculation(draft, test);
  verdict(draft, test);
  results(draft, test);
  return draft.print('A1:F26');
}

type TestTexts = LandingMobileTexts['test'];

function given(draft: TabDraft, test: TestTexts): void {
  const rate = (letter: string) =>
    `=IF(COUNT(${letter}5:${letter}6)<2;"";IF(${letter}5<=0;"";${letter}6/${letter}5))`;
  draft
    .write('B4', [[test.given, test.a, test.b]], { look: 'header' })
    .look('C4:D4', 'numberHeader')
    .write(`B${GIVEN.visitors}`, [[test.visitors], [test.contacts], [test.rate]], { look: 'rowLabel' })
    .input(
      `C${GIVEN.visitors}`,
      [
        [6180, 6240],
        [124, 164],
      ],
      { name: 'ab_test', look: 'inputNumber', format: 'whole', rule: { type: 'number', from: 0 } },
    )
    .write(`C${GIVEN.rate}`, [[rate('C'), rate('D')]], { look: 'strongNumber', format: 'twoDecimalPercent' })
    .height(4, 28);
}

function plan(draft: TabDraft, test: TestTexts): void {
  const [today, lift, needed] = [`$C$${PLAN.today}`, `$C$${PLAN.lift}`, `$C$${PLAN.needed}`];
  const canPlan = `AND(COUNT(${today};${lift})=2;${today}>0;${lift}>0;${today}*(1+${lift})<1)`;
  draft
    .write(`B${PLAN.today - 1}`, [[test.plan, null, null]], { look: 'header' })
    .write(`B${PLAN.today}`, [[test.today], [test.lift], [test.needed], [test.reached]], { look: 'rowLabel' })
    .input(`C${PLAN.today}`, [[0.02]], {
      name: 'ab_today',
      look: 'inputNumber',
      format: 'percent',
      rule: { type: 'number', from: 0, to: 1 },
      help: test.today,
    })
    .input(`C${PLAN.lift}`, [[0.25]], {
      name: 'ab_lift',
      look: 'inputNumber',
      format: 'wholePercent',
      rule: { type: 'number', from: 0 },
      help: test.liftHelp,
    })
    .write(`C${PLAN.needed}`, [
      [`=IF(${canPlan};AB_SAMPLE_SIZE(${today};${lift});"")`],
      [`=IF(COUNT(${needed};$C$5:$D$5)<3;"";MIN($C$5:$D$5)/${needed})`],
    ])
    .look(`C${PLAN.needed}:C${PLAN.reached}`, 'strongNumber')
    .format(`C${PLAN.needed}`, 'whole')
    .format(`C${PLAN.reached}`, 'wholePercent')
    .height(PLAN.today - 1, 28);
}

function calculation(draft: TabDraft, test: TestTexts): void {
  draft
    .write(`H${OUTPUT - 1}`, [[test.calculation]])
    .write(`H${OUTPUT}`, [[`=IF(${isReady};AB_TEST($C$6;$C$5;$D$6;$D$5);"")`]])
    .write(`H${SPLIT}`, [[test.split, `=IF(${isReady};SRM_TEST($C$5:$D$5);"")`]])
    .look(`H${OUTPUT - 1}:I${SPLIT}`, 'note')
    .format(`I${OUTPUT}:I${SPLIT}`, 'twoDecimalPercent')
    .format(`I${OUTPUT + STATISTIC - 1}`, 'twoDecimals');
}

const output = (place: number): string => `$I$${OUTPUT + place - 1}`;

/** The visitors planned come first, then the split, then the numbers. */
function verdict(draft: TabDraft, { verdicts }: TestTexts): void {
  const reached = `$C$${PLAN.reached}`;
  const early = sentence(verdicts.early, { percent: `ROUND(100*${reached};0)` });
  const clear = `IF(${output(11)}="B is better";${quoted(verdicts.b)};IF(${output(11)}="A is better";${quoted(verdicts.a)};${quoted(verdicts.none)}))`;
  const waited = `IF(AND(ISNUMBER(${reached});${reached}<1);${early};${clear})`;
  const split = `$I$${SPLIT}`;
  draft
    .write(`B${VERDICT}`, [
      [
        `=IF(NOT(${isReady});${quoted(verdicts.missing)};IF(AND(ISNUMBER(${split});${split}<1/${LIKELY});${quoted(verdicts.uneven)};${waited}))`,
      ],
    ])
    .look(`B${VERDICT}:F${VERDICT}`, 'strong')
    .height(VERDICT, 30)
    .rule({ type: 'text', zone: `B${VERDICT}:F${VERDICT}`, equals: verdicts.b, look: 'good' })
    .rule({
      type: 'formula',
      zone: `B${VERDICT}:F${VERDICT}`,
      formula: `=$B$${VERDICT}<>${quoted(verdicts.b)}`,
      look: 'watch',
    });
}

function results(draft: TabDraft, test: TestTexts): void {
  const rows: readonly (readonly [string, number])[] = [
    [test.worst, 7],
    [test.measured, 3],
    [test.best, 8],
    [test.lifted, 4],
    [test.p, 6],
    [test.better, 9],
    [test.loss, 10],
  ];
  const last = RESULT + rows.length;
  draft
    .write(`B${RESULT}`, [[test.result, test.difference]], { look: 'header' })
    .look(`C${RESULT}`, 'numberHeader')
    .write(
      `B${RESULT + 1}`,
      rows.map(([label, place]) => [label, `=IF(ISNUMBER(${output(place)});${output(place)};"")`]),
    )
    .look(`B${RESULT + 1}:B${last}`, 'rowLabel')
    .look(`C${RESULT + 1}:C${last}`, 'strongNumber')
    .format(`C${RESULT + 1}:C${RESULT + 3}`, 'twoDecimalPercent')
    .format(`C${RESULT + 4}`, 'change')
    .format(`C${RESULT + 5}:C${RESULT + 6}`, 'percent')
    .format(`C${last}`, 'twoDecimalPercent')
    .height(RESULT, 28)
    .chart(
      signedBarChart({
        title: test.chart,
        at: 'F4',
        width: 610,
        height: 230,
        labels: { zone: `B${RESULT}:B${RESULT + 3}` },
        series: [{ zone: `C${RESULT}:C${RESULT + 3}` }],
        format: 'percent',
      }),
    );
}
