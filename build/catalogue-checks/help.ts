/** Every argument has help that fits the box in Sheets and the comment it is written in. */
import { type Check, gap } from './check.ts';
import { HTML } from './texts.ts';

const FAULTS: readonly (readonly [RegExp, string, string])[] = [
  [/[\r\n]/, 'breaks the line', 'write it on one line'],
  [HTML, 'holds HTML', 'write plain text'],
  [/[[\]]/, 'holds square brackets', 'write it without'],
  [/=|\*\//, 'holds = or */', 'write it in words'],
  [/[^.]$/, 'does not end with a full stop', 'write a whole sentence'],
];

export const checkHelp: Check = ({ kpiFiles, measures }) => {
  const ofMeasures = new Map(measures.map(({ id, help }) => [id, help]));
  return [
    ...measures.flatMap(({ id, help }) => faultsOf(`measure ${id}`, 'help', help)),
    ...kpiFiles.flatMap(({ file, kpi }) =>
      kpi.inputs.flatMap((input) => {
        const what = `help of ${input.name}`;
        const help = input.help ?? ofMeasures.get(input.name);
        const optional = input.default !== undefined;
        if (help !== undefined && optional !== help.startsWith('Optional. ')) {
          const toDo = optional ? 'begin with "Optional. "' : 'drop "Optional. " or give a default';
          return [gap(file, `${what} does not tell whether it can be left out`, toDo)];
        }
        return faultsOf(file, what, help);
      }),
    ),
  ];
};

function faultsOf(where: string, what: string, help: string | undefined): string[] {
  if (help === undefined || help.trim() === '') {
    return [gap(where, `${what} is missing`, 'write one line with an example')];
  }
  return FAULTS.filter(([pattern]) => pattern.test(help)).map(([, fault, toDo]) =>
    gap(where, `${what} ${fault}`, toDo),
  );
}
