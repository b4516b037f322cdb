/** Who may import whom. */

const PURE = {
  core: [],
  locale: [],
  catalogue: ['core'],
  render: ['catalogue', 'core'],
  functions: ['catalogue', 'core'],
  connector: ['catalogue', 'core', 'render', 'locale'],
  workbooks: ['catalogue', 'core', 'render', 'locale'],
  panel: ['catalogue', 'core', 'functions', 'workbooks', 'locale', 'ui'],
};

const inFolder = (names) => `^src/(${names.join('|')})/`;

const layer = (folder, allowed) => ({
  name: `${folder}-imports-only-${allowed.join('-') || 'itself'}`,
  severity: 'error',
  from: { path: inFolder([folder]) },
  to: { path: '^(src|build|local|bench|test)/', pathNot: inFolder([folder, ...allowed]) },
});

module.exports = {
  forbidden: [
    ...Object.entries(PURE).map(([folder, allowed]) => layer(folder, allowed)),
    layer('platform', ['locale', 'connector', 'workbooks', 'functions', 'panel']),
    {
      name: 'platform-takes-only-types-from-pure-folders',
      severity: 'error',
      from: { path: inFolder(['platform']) },
      to: {
        path: inFolder(['connector', 'workbooks', 'functions', 'panel']),
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'panel-takes-only-types-from-ui',
      severity: 'error',
      from: { path: inFolder(['panel']) },
      to: { path: inFolder(['ui']), dependencyTypesNot: ['type-only'] },
    },
    layer('ui', ['locale', 'catalogue', 'workbooks', 'core']),
    {
      name: 'ui-takes-only-types-and-lists-from-catalogue-and-workbooks',
      severity: 'error',
      from: { path: inFolder(['ui']) },
      to: {
        path: inFolder(['catalogue', 'workbooks']),
        pathNot: '^src/(catalogue/(language|types)|workbooks/formats)\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    layer('targets', [...Object.keys(PURE), 'platform', 'ui']),
    {
      name: 'nothing-imports-targets',
      severity: 'error',
      from: { pathNot: inFolder(['targets']) },
      to: { path: inFolder(['targets']) },
    },
    {
      name: 'what-is-pushed-has-no-packages',
      severity: 'error',
      from: { path: '^src/' },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'core', 'unknown'],
      },
    },
    {
      name: 'build-reads-catalogue-render-workbooks-locale',
      comment: 'Modules with function help are found by scanning their folder, not by import.',
      severity: 'error',
      from: { path: '^build/' },
      to: {
        path: '^(src|local|bench|test)/',
        pathNot: inFolder(['core', 'catalogue', 'render', 'workbooks', 'locale', 'panel', 'ui']),
      },
    },
    {
      name: 'build-takes-only-types-from-ui',
      severity: 'error',
      from: { path: '^build/' },
      to: { path: inFolder(['ui']), dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'local-runs-what-is-shipped',
      severity: 'error',
      from: { path: '^local/' },
      to: { path: '^(src|build|bench|test)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-cycles',
      comment: 'Types may refer to each other; at run time nothing does.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.mjs', '.js', '.cjs', '.json'] },
  },
};
