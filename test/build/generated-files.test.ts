import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generatedFiles } from '../../build/generated-files.ts';
import { projectPath } from '../../build/project-path.ts';

const files = Object.entries(await generatedFiles());

test.each(files)(
  '%s is up to date; if the change is meant, run "npm run docs" and "npm run golden"',
  (path, text) => {
    expect(readFileSync(projectPath(path), 'utf8')).toBe(text);
  },
);
