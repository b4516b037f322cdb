/** Names of functions, inputs, files, measures and dimensions follow their rules and are free. */
import { sheetsBuiltInNames } from '../sheets-built-in-names.ts';
import { type Check, gap, repeated } from './check.ts';

const FUNCTION_NAME = /^[A-Z][A-Z0-9_]*[A-Z]$/;
const PLAIN_NAME = /^[a-z][a-z0-9_]*$/;
const builtIn = new Set(sheetsBuiltInNames);

export const checkNames: Check = (source) => [
  ...functionNames(source),
  ...places(source),
  ...inputNames(source),
  ...plainNames(source),
];

const functionNames: Check = ({ kpiFiles }) => {
  const names = kpiFiles.flatMap(({ file, kpi }) =>
    [kpi.id, ...(kpi.aliases ?? [])].map((name) => ({ file, name })),
  );
  const faults = names.flatMap(({ file, name }) => {
    if (!FUNCTION_NAME.test(name)) {
      return [
        gap(file, `${name} is no function name`, 'use capitals, digits and _, with a letter at both ends'),
      ];
    }
    if (builtIn.has(name))
      return [gap(file, `${name} is a function of Google Sheets`, 'choose another name')];
    return [];
  });
  const twice = repeated(names.flatMap(({ name }) => [name, `KPI_${name}`]));
  return [...faults, ...twice.map((name) => gap(name, 'two KPIs have this name or alias', 'rename one'))];
};

const places: Check = ({ kpiFiles }) => {
  const misplaced = kpiFiles.flatMap(({ file, kpi }) => {
    const due = `${kpi.group}/${kpi.id.toLowerCase().replace(/_/g, '-')}.ts`;
    return file === due
      ? []
      : [gap(file, `it defines ${kpi.id} of the group ${kpi.group}`, `move it to ${due}`)];
  });
  const orders = kpiFiles.map(({ kpi }) => `${kpi.group} ${kpi.order}`);
  const twice = repeated(orders).map((order) => {
    const ids = kpiFiles.map(({ kpi }) => kpi).filter((kpi) => `${kpi.group} ${kpi.order}` === order);
    return gap(ids.map(({ id }) => id).join(', '), `the order ${order} is taken twice`, 'change one');
  });
  return [...misplaced, ...twice];
};

const inputNames: Check = ({ kpiFiles }) =>
  kpiFiles.flatMap(({ file, kpi }) => {
    const names = kpi.inputs.map(({ name }) => name);
    return [
      ...repeated(names).map((name) => gap(file, `the input ${name} occurs twice`, 'rename one')),
      ...names
        .filter((name) => !PLAIN_NAME.test(name))
        .map((name) => gap(file, `${name} is no input name`, 'use small letters, digits and _')),
    ];
  });

const plainNames: Check = ({ measures, dimensions }) => {
  const ids = [...measures, ...dimensions].map(({ id }) => id);
  return [
    ...repeated(ids).map((id) => gap(id, 'two measures or dimensions have this id', 'rename one')),
    ...ids
      .filter((id) => !PLAIN_NAME.test(id))
      .map((id) => gap(id, 'it is no id', 'use small letters, digits and _')),
  ];
};
